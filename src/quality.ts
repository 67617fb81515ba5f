import { readFileSync } from 'node:fs'
import type { Quality } from './schema/quality.js'

/** What was measured of this release, as `npm run quality` wrote it down. */
export function readQuality(): Quality {
  return JSON.parse(readFileSync(new URL('../quality.json', import.meta.url), 'utf8')) as Quality
}
