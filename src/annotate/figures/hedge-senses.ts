import { isDash } from './characters.js'
import { type Draft, lowerAt, type Reading } from './draft.js'

/** Whether an ambiguous hedge is one here: *over four years* is *during*, *from 30 villages* is no minimum. */
export function isMeant(reading: Reading, draft: Draft, phrase: string): boolean {
  const { tokens } = reading
  if (draft.kind === 'ordinal') return !/^(?:from|near|over|pass(?:ed|es)?|some|top)$/.test(phrase)
  switch (phrase) {
    case 'a maximum of':
    case 'a minimum of':
      return draft.kind !== 'temperature'
    case 'over':
      // *her robe over one arm*: on it.
      if (draft.form === 'words' && draft.kind === 'count' && draft.value! <= 20 && !isDozen(reading, draft))
        return false
      if (isMatter(reading, draft) || EXTENT.test(lowerAt(tokens, draft.next))) return false
      return draft.kind === 'duration' ? !isSpanOfTime(reading, draft) : !isParticle(reading, draft)
    case 'past':
      return (
        draft.kind !== 'duration' &&
        !/^(?:the|its|their|his|her|these|half|quarter)$/.test(lowerAt(tokens, draft.first - 2))
      )
    case 'from':
      return false
    case 'pass':
    case 'passed':
    case 'passes':
      // *passed 800m in 2:03*, *It passed 45-44*
      return (
        draft.kind !== 'distance' &&
        draft.kind !== 'score' &&
        !isCounting(reading, draft) &&
        !isPassedBill(reading, draft)
      )
    case 'top':
      // *the latest top 10*, *the top 0.1 percent*: the first of a list.
      return isVerbTop(reading, draft) && !isCounting(reading, draft)
    case 'topped':
    case 'topping':
    case 'tops':
      return !isCounting(reading, draft)
    case 'near':
    case 'closer to':
    case 'close to':
      return draft.kind !== 'distance' || phrase === 'close to'
    case 'maybe':
    case 'perhaps':
    case 'probably':
      // *probably a three-person race*
      return tokens[draft.first - 1]!.lower === phrase
    case 'some':
      return draft.value !== 1 && draft.form !== 'ordinal'
    case 'about':
    case 'around':
      // *turned around twice*
      return draft.by !== 'occasions' && !isAboutTopic(reading, draft)
    case 'up to':
      return !/^(?:add|added|adding|adds|way)$/.test(lowerAt(tokens, draft.first - 3)) && !isRise(reading, draft)
    case 'within':
    case 'inside':
      return draft.kind === 'duration' || draft.kind === 'distance'
    case 'above':
    case 'below':
    case 'under':
    case 'beyond':
      // *at 12-under 204*
      return (
        tokens[draft.first - 1]!.lower === phrase &&
        !isDash(tokens[draft.first - 2]?.text.charCodeAt(0) ?? 0) &&
        !isUnderneath(reading, draft)
      )
    default:
      return true
  }
}

/** *MPs pass Sh4.2 trillion budget*: what is passed is a bill. */
function isPassedBill({ tokens }: Reading, draft: Draft): boolean {
  return (
    draft.kind === 'money' &&
    /^(?:aid|bailout|bill|budget|law|package|plan|relief|spending|stimulus)$/.test(lowerAt(tokens, draft.next))
  )
}

/** *over a dozen measures*: a round number, unlike the *three* of *chosen over three others*. */
const isDozen = ({ text }: Reading, { start, end }: Draft): boolean =>
  text.slice(start, end).toLowerCase().endsWith('dozen')

/** *over 17 calls*, *over 53 laps*: the course of something. */
const EXTENT =
  /^(?:calls|episodes|games|innings|laps|legs|matches|nights|rounds|seasons|sessions|sittings|stages|weekends)$/

/** *jailed over £212,000 fraud*, *refuse to weigh leaf over Rs 1,700 wage*: what a quarrel or a case is about. */
function isMatter({ tokens }: Reading, draft: Draft): boolean {
  if (draft.kind !== 'money' || lowerAt(tokens, draft.first - 1) !== 'over') return false
  for (let i = draft.first - 2; i > draft.first - 10; i--) {
    if (tokens[i]?.sentence !== tokens[draft.first]!.sentence) return false
    if (MATTERS.test(tokens[i]!.lower)) return true
  }
  return false
}

const MATTERS =
  /^(?:accused|arrest|arrested|arrests|arraigned|battle|charged|charges|clash|convicted|court|detained|dispute|fight|grilled|held|indicted|jail|jailed|jails|probe|probed|quarrel|quits?|quizzed|raided|refuse|refused|row|sacked|seized|sentenced|strike|strikes|sue|sued|sues|summoned|suspended|trial)$/

/** *ticked up to 4.3%*, *the jobless rate up to 4.3%*, *revised up to 1.5% from 1.0%*: a level that was risen to. */
function isRise({ text, tokens }: Reading, draft: Draft): boolean {
  const before = tokens[draft.first - 3]
  if (!before || before.sentence !== tokens[draft.first]!.sentence) return false
  if (RISING.test(before.lower)) return true
  const isLevel =
    draft.kind === 'percent' && /^(?:growth|inflation|rates?|turnout|unemployment|yields?)$/.test(before.lower)
  return isLevel || /^,? (?:up )?from \D?\d/.test(text.slice(draft.end, draft.end + 14))
}

const RISING =
  /^(?:adjusted|brought|bumped|crept|drove|edged|edges|edging|inched|inches|jumped|marked|moved|nudged|pushed|revised|rounded|scaled|shot|stepped|ticked|ticks|ticking|took|went)$/

/** *fall out over 40 cents*, *hand over 300 pigs*, *a row over a 23-km road*: about or away, not more than. */
function isParticle(reading: Reading, draft: Draft): boolean {
  if (lowerAt(reading.tokens, draft.first - 1) !== 'over') return true
  const previous = reading.tokens[draft.first - 2]
  return previous !== undefined && (OVER_PARTICLES.test(previous.lower) || previous.pos === 'AUX')
}

const OVER_PARTICLES =
  /^(?:ball|charged|clash|clashed|control|dispute|disputes|easement|fell|fight|fought|fraud|graft|hand|handed|handing|hands|jailed|out|protest|protests|quarrel|quit|quits|resigned|row|rows|run|scattered|seized|spread|spreads|strewn|strike|sued|take|takes|taken|taking|took|turn|turned|war|won)$/

/** *under 520 metres of water*, *enrolled under five spellings*: beneath or by way of, not less than. */
function isUnderneath(reading: Reading, draft: Draft): boolean {
  if (lowerAt(reading.tokens, draft.first - 1) !== 'under') return false
  return (
    (draft.kind === 'distance' && lowerAt(reading.tokens, draft.next) === 'of') ||
    (draft.kind === 'count' && draft.form === 'words')
  )
}

/** *sales top $5bn*, *expected to top 40%*. */
function isVerbTop({ tokens }: Reading, draft: Draft): boolean {
  const before = tokens[draft.first - 2]
  if (lowerAt(tokens, draft.first - 1) !== 'top' || before?.sentence !== tokens[draft.first]!.sentence) return false
  return /^(?:NOUN|PROPN|AUX)$/.test(before.pos) || before.lower === 'to'
}

/** Whether a noun that the number counts stands right behind it. */
function isCounting(reading: Reading, draft: Draft): boolean {
  const behind = reading.tokens[draft.next]
  return (
    draft.kind === 'count' &&
    (behind?.pos === 'NOUN' || behind?.pos === 'ADJ') &&
    behind.sentence === reading.tokens[draft.first]!.sentence
  )
}

/** *rates rose over four years*: a preposition of time after a noun or verb, not *for over four years*. */
function isSpanOfTime(reading: Reading, draft: Draft): boolean {
  const previous = reading.tokens[draft.first - 2]
  if (!previous) return true
  return !/^(?:for|by|of|after|in|just|well|is|was|took|lasted|spent|at|than|aged|little|slightly|bit|shade)$/.test(
    previous.lower,
  )
}

/** *a film about two sisters*: the topic of a work or of talk, where the noun or verb before says so. */
function isAboutTopic(reading: Reading, draft: Draft): boolean {
  const hedge = reading.tokens[draft.first - 2]?.lower ?? ''
  return (
    /^(?:argued|asked|book|books|complained|concerns|doubts|film|films|heard|joke|know|knew|movie|novel|play|questions|read|said|song|speak|spoke|stories|story|talk|talked|talking|tells|told|worried|wrote)$/.test(
      hedge,
    ) && draft.form === 'words'
  )
}
