import type { Draft, Reading } from '../draft.js'
import { markAges } from '../kinds/ages.js'
import { markInnings } from '../kinds/innings.js'
import { markMultiples } from '../kinds/multiples.js'
import { markRaces } from '../kinds/races.js'
import { markRates } from '../kinds/rates.js'
import { markScales } from '../kinds/scales.js'
import { markTallies } from '../kinds/tallies.js'
import { markTemperatures } from '../kinds/temperatures.js'
import { carryUnits } from './carried-units.js'
import { isClockTime } from './clock.js'
import { isCode } from './codes.js'
import { mergeCompounds } from './compounds.js'
import { isDate, isYear } from './dates.js'
import { isIdleArticle, isIdleHalf } from './idle.js'
import { isNumbering, isSubstitution } from './lists.js'
import { readMillions } from './millions.js'
import { isModel } from './models.js'
import { isAddress, isInName, isLabelled } from './names.js'
import { isPhoneNumber } from './phones.js'
import { isOrderOfTelling, isPronounOne } from './pronouns.js'
import { mergeRanges } from './ranges.js'
import { mergeRatios } from './ratios.js'
import { mergeScores } from './scores.js'
import { isLengthOfSum } from './sums.js'

/** Whether a draft is no figure at all. */
type Filter = (reading: Reading, draft: Draft) => boolean

/** What is not a figure, in the order in which it is asked; the first that says so drops the draft. */
const FILTERS: readonly Filter[] = [
  isCode,
  isModel,
  isNumbering,
  isSubstitution,
  isDate,
  isYear,
  isClockTime,
  isInName,
  isLabelled,
  isAddress,
  isPhoneNumber,
  isLengthOfSum,
  isPronounOne,
  isOrderOfTelling,
  isIdleHalf,
  isIdleArticle,
]

/** Makes one of several drafts, fills in what a neighbour knows, or finds the kind from the words around. */
type Merger = (reading: Reading, drafts: Draft[]) => Draft[]

/** What belongs together, in order. */
const MERGERS: readonly Merger[] = [
  mergeCompounds,
  mergeScores,
  mergeRatios,
  mergeRanges,
  readMillions,
  markRates,
  markRaces,
  markTemperatures,
  carryUnits,
  markMultiples,
  markScales,
  markAges,
  markTallies,
  markInnings,
]

/** Drops what is no figure and merges what is one figure. */
export function refine(reading: Reading, drafts: Draft[]): Draft[] {
  let kept: Draft[] = []
  for (const draft of withoutOverlaps(drafts)) if (!isDropped(reading, draft)) kept.push(draft)
  if (kept.length > 0) for (const merge of MERGERS) kept = merge(reading, kept)
  return kept
}

function isDropped(reading: Reading, draft: Draft): boolean {
  for (const isNone of FILTERS) if (isNone(reading, draft)) return true
  return false
}

/** Drops what an earlier figure has taken in already (*5-foot-**7***, *a day and **a half***). */
function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  let end = 0
  return drafts.filter((draft) => {
    if (draft.start < end) return false
    end = draft.end
    return true
  })
}
