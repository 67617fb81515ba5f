import type { Draft, Reading } from '../draft.js'
import { readPrefix } from './money-prefix.js'
import { readSuffix } from './money-suffix.js'

/** Reads the currency before (*$5*, *Rs 3 crore*, *EGP 5.1bn*) or behind (*5 million euros*, *46.8c*) a number. */
export function readMoney(reading: Reading, draft: Draft): boolean {
  if (draft.form === 'ordinal' || draft.form === 'multiple') return false
  return readPrefix(reading, draft) || readSuffix(reading, draft)
}
