import type { Draft } from '../draft.js'

/** Makes a draft an amount of money. */
export function makeMoney(draft: Draft, code: string, by: string): void {
  draft.kind = 'money'
  draft.unit = code
  draft.amount = true
  draft.by = by
  if (draft.form === 'fraction') draft.form = 'digits'
}

/** Whether a code unit is a currency's sign, or the slash of *S/*. */
export function isSign(code: number): boolean {
  return (
    code === 36 ||
    code === 0xa3 ||
    code === 0xa5 ||
    code === 0xa2 ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    code === 0xe3f ||
    code === 0x9f3 ||
    code === 0x58f ||
    code === 47
  )
}
