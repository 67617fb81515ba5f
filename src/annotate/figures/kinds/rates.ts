import { COMMODITIES } from '../../../lexicon/commodities.js'
import { CURRENCY_NAMES } from '../../../lexicon/currencies.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { chooseCurrency } from '../measures/currency-choice.js'

/**
 * Bare numbers that are prices: exchange rates (*the rupee closed at **83.12** to the dollar*, *opened at 83.05*) and
 * commodities (*Brent settled at **75.08** a barrel*).
 */
export function markRates(reading: Reading, drafts: Draft[]): Draft[] {
  for (const [index, draft] of drafts.entries()) {
    if (draft.form !== 'digits' || draft.kind !== 'count' || draft.value === null || draft.scale !== 1) continue
    const behind = lowerAt(reading.tokens, draft.next)
    const isPair = BEFORE_PAIR.has(behind) && PAIR.test(reading.text.slice(draft.end, draft.end + 26))
    if (isPair || (draft.amount && isDecimal(reading, draft) && isPriced(reading, draft))) {
      const code = currencyBefore(reading, draft)
      if (code) makePrice(draft, code, 'exchange-rate')
      else if (isToldOn(reading, drafts, index)) makePrice(draft, drafts[index - 1]!.unit!, 'exchange-rate')
    }
    if (draft.kind === 'count' && BEFORE_UNIT.has(behind) && isPerUnit(reading, draft))
      makePrice(draft, moneyNearby(reading, drafts, index) ?? 'USD', 'commodity-price')
  }
  return drafts
}

function makePrice(draft: Draft, code: string, by: string): void {
  draft.kind = 'money'
  draft.unit = code
  draft.amount = true
  draft.by = by
  draft.confidence = 0.8
}

const BEFORE_PAIR: ReadonlySet<string> = new Set(['a', 'against', 'per', 'to', 'versus'])
const BEFORE_UNIT: ReadonlySet<string> = new Set(['a', 'an', 'per'])

/** *to the dollar*, *per euro*, *against the greenback*. */
const PAIR =
  /^ (?:(?:to|against|versus) (?:the |one |a )(?:US |U\.S\. |American )?|(?:per|a) (?:US |U\.S\. )?)(?:dollar|euro|greenback|pound|yen)\b/

const isDecimal = ({ text }: Reading, { number }: Draft): boolean =>
  /\d\.\d{1,4}$/.test(text.slice(number.start, number.end))

/** What a currency does before its rate: *closed at*, *weakened to*, *an intra-day low of*. */
const PRICED =
  /\b(?:clos(?:e|ed|es|ing)|eased|ended|fell|firmed|gained|high|hit|hovered|low|opened|quoted|rose|settled|settles|slid|slipped|steady|stood|strengthened|touched|trad(?:e|ed|es|ing)|was|weakened)(?: (?:higher|lower|flat|steady|at|of|to|near|around|by|just|about)){0,3} $/

function isPriced({ text, tokens }: Reading, draft: Draft): boolean {
  const behind = tokens[draft.next]
  const isFree =
    !behind || behind.sentence !== tokens[draft.first]!.sentence || /^(?:ADP|ADV|CCONJ|PUNCT|SCONJ)$/.test(behind.pos)
  // *fixed the yuan at 7.2085*
  const isFixed = lowerAt(tokens, draft.first - 1) === 'at' && CURRENCY_NAMES.has(lowerAt(tokens, draft.first - 2))
  return isFree && (isFixed || PRICED.test(text.slice(Math.max(0, draft.start - 40), draft.start)))
}

/** The code of the currency that the clause tells of: *the **rupee** settled*, *Argentina's **peso** weakened*. */
function currencyBefore(reading: Reading, draft: Draft): string | null {
  const { tokens } = reading
  const { sentence } = tokens[draft.first]!
  for (let i = draft.first - 1; i > draft.first - 18; i--) {
    const token = tokens[i]
    if (token?.sentence !== sentence) return null
    const codes = CURRENCY_NAMES.get(token.lower)
    if (!codes || token.lower === 'dollar' || token.lower === 'won' || !isName(reading, i, sentence)) continue
    // A euro or pound is told in dollars, unless it is some other pound that is told.
    const isBase = (token.lower === 'euro' || token.lower === 'pound') && chooseCurrency(reading, codes) !== 'EGP'
    return isBase ? 'USD' : chooseCurrency(reading, codes)
  }
  return null
}

/** Whether a currency's name stands for the currency itself: *the lira*, *Zambia's kwacha*, *Rupee closes at*, no *5 rupee*. */
function isName({ tokens }: Reading, at: number, sentence: number): boolean {
  const before = tokens[at - 1]
  if (before?.sentence !== sentence || before.pos === 'PUNCT') return true
  return before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'PROPN' || /^['’]s?$/.test(before.lower)
}

/** *It had opened at 83.05 and touched a low of 83.19*: the rate of the sentence before goes on. */
function isToldOn({ tokens }: Reading, drafts: readonly Draft[], index: number): boolean {
  const before = drafts[index - 1]
  if (before?.kind !== 'money' || !/^(?:exchange-rate|money-suffix)$/.test(before.by)) return false
  const [a, b] = [before.value ?? 0, drafts[index]!.value!]
  const here = tokens[drafts[index]!.first]!
  const there = tokens[before.first]!
  return Math.abs(a - b) < b / 10 && here.paragraph === there.paragraph && here.sentence - there.sentence <= 1
}

/** *a barrel*, *an ounce*, *per tonne* behind a bare number, where the sentence tells of what is traded so. */
function isPerUnit(reading: Reading, draft: Draft): boolean {
  if (
    !/^ (?:an?|per) (?:barrel|bushel|gallon|kg|kilo|lb|mmbtu|ounce|pound|ton|tonne)\b/i.test(
      reading.text.slice(draft.end, draft.end + 14),
    )
  )
    return false
  const { tokens } = reading
  for (let i = draft.first - 1; i > draft.first - 16; i--) {
    if (tokens[i]?.sentence !== tokens[draft.first]!.sentence) return false
    if (COMMODITIES.has(lowerAt(tokens, i))) return true
  }
  return false
}

/** The currency of the figures around, where it is told. */
function moneyNearby({ tokens }: Reading, drafts: readonly Draft[], index: number): string | null {
  const { paragraph } = tokens[drafts[index]!.first]!
  for (const at of [index - 1, index + 1, index - 2, index + 2]) {
    const near = drafts[at]
    if (near?.kind === 'money' && tokens[near.first]!.paragraph === paragraph) return near.unit
  }
  return null
}
