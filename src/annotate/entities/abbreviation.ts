import { PLACE_ABBREVIATIONS } from '../../lexicon/place-abbreviations.js'
import { foldName } from '../../text/fold.js'

/** Abbreviations that are known without points too; others without points are other words (*LA*, *Man*, *Miss*). */
const WITHOUT_POINTS = new Set(['BC', 'DC', 'NSW', 'NWT', 'NY', 'PEI'])

/** The state or province that a surface stands for: *Neb.*, *N.M.*, *NSW*; null for anything else. */
export function abbreviatedPlace(surface: string): string | null {
  if (!surface.endsWith('.') && !WITHOUT_POINTS.has(surface)) return null
  return PLACE_ABBREVIATIONS.get(foldName(surface)) ?? null
}
