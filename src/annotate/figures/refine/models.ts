import { isDash, isUpper } from '../characters.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'

/** *the 787*, *a 737-800*, *Boeing 777s*: airliners by their number. */
const AIRLINER = /^7[0-8]7$/

/** Second parts of products, whose number follows them in capitals: *Watch Ultra 3*, *Series 11*, *Measure 110*, *Turn 12*. */
const CAPITAL_HEADS = /^(?:Air|Max|Measure|Mini|Plus|Pro|Prop|Proposition|Series|Turn|Ultra|Watch)$/

/** What follows the number of a product: *the 17 Pro Max*, *the 15 Plus*. */
const CAPITAL_TAILS = /^ (?:Air|Lite|Max|Mini|Plus|Pro|Ultra)\b/

/** *iOS **26.1*** apart, which a label tells: numbers that are a model, a version, a section of a law. */
export function isModel(reading: Reading, draft: Draft): boolean {
  if (draft.form !== 'digits' || draft.kind !== 'count' || draft.scale !== 1) return false
  const { text } = reading
  return isSection(text, draft) || isSprint(text, draft) || isProduct(reading, draft) || isAirliner(reading, draft)
}

/** *§ 1343*, *18 U.S.C. § 1343*, *12 CFR 1026*. */
function isSection(text: string, { start, end }: Draft): boolean {
  const before = text.charCodeAt(start - 1)
  if (before === 0xa7 || (before === 32 && text.charCodeAt(start - 2) === 0xa7)) return true
  const behind = text.charCodeAt(end + 1)
  return (behind === 85 || behind === 67) && /^ (?:U\.?S\.?C|C\.?F\.?R)\b/.test(text.slice(end, end + 6))
}

/** *0-60 in 4.3 seconds*: how a car is timed. */
function isSprint(text: string, draft: Draft): boolean {
  if (draft.value !== 0 && !isDash(text.charCodeAt(draft.start - 1))) return false
  return /\b0[-–](?:60|62|100)(?: ?mph| ?km\/h)? in \d/.test(text.slice(Math.max(0, draft.start - 2), draft.end + 12))
}

function isProduct({ text, tokens }: Reading, draft: Draft): boolean {
  const before = tokens[draft.first - 1]
  if (before && before.end === draft.start - 1 && CAPITAL_HEADS.test(before.text))
    return isHead(tokens[draft.first - 2])
  return before?.lower === 'the' && CAPITAL_TAILS.test(text.slice(draft.end, draft.end + 7))
}

/** Whether a capital names something of its own there, not only the beginning of a sentence. */
function isHead(before: Reading['tokens'][number] | undefined): boolean {
  return before !== undefined && before.text !== '.' && (before.pos !== 'PUNCT' || before.text === ',')
}

function isAirliner({ text, tokens }: Reading, draft: Draft): boolean {
  const written = text.slice(draft.number.start, draft.number.end)
  // The second part of *737-800*, which the first has taken out.
  if (isDash(text.charCodeAt(draft.number.start - 1)))
    return AIRLINER.test(text.slice(draft.number.start - 4, draft.number.start - 1)) && written.length <= 3
  if (draft.value! < 700 || !AIRLINER.test(written)) return false
  if (isDash(text.charCodeAt(draft.number.end)))
    return /^\d+(?!\d)/.test(text.slice(draft.number.end + 1, draft.number.end + 5))
  const behind = tokens[draft.next]
  if (behind?.pos === 'NOUN' && !/^(?:aircraft|fleet|fleets|jet|jets|plane|planes)$/.test(behind.lower)) return false
  const article = /^(?:an?|the)$/.test(lowerAt(tokens, draft.first - 1))
  return article && !(behind && isUpper(behind.text.charCodeAt(0)) && behind.pos === 'ADJ')
}
