import { HEDGE_LAST_WORDS, HEDGES_AFTER, HEDGES_BEFORE } from '../../lexicon/hedges.js'
import type { FigureModifier } from '../annotations.js'
import { isBlank, isDash, isDigit, nextWord } from './characters.js'
import { type Draft, lowerAt, type Reading } from './draft.js'

/** Words that may stand between a hedge and its number (*more than a staggering 40*, *nearly the 40*). */
const FILLERS = new Set(['a', 'an', 'another', 'every', 'its', 'only', 'the', 'their', 'his', 'her'])

/** How firmly a number is meant: from the words before it, else from those behind it. */
export function readModifier(reading: Reading, draft: Draft): FigureModifier {
  if (draft.value === null) return 'vague'
  return hedgeBefore(reading, draft) ?? hedgeAfter(reading, draft) ?? 'exact'
}

function hedgeBefore(reading: Reading, draft: Draft): FigureModifier | null {
  const { tokens } = reading
  if (reading.text[draft.start - 1] === '~') return 'about'
  let last = draft.first - 1
  // A range keeps its opening word: the hedge stands before it (*between about 5 and 7* is read from the number).
  if (FILLERS.has(lowerAt(tokens, last)) && draft.kind !== 'ordinal') last--
  const token = tokens[last]
  if (!token || token.sentence !== tokens[draft.first]?.sentence || !HEDGE_LAST_WORDS.has(token.lower)) return null
  let phrase = ''
  let best: FigureModifier | null = null
  let words = 0
  for (let i = last; i >= 0 && words < 5; i--, words++) {
    const word = tokens[i]!
    if (word.sentence !== token.sentence) break
    phrase = phrase === '' ? word.lower : `${word.lower} ${phrase}`
    const found = HEDGES_BEFORE.get(phrase)
    // *62 more than the 270 needed*: a difference, no bound.
    if (found && phrase.endsWith(' than') && tokens[i - 1]?.pos === 'NUM') return null
    // *fewer than the 113,000 expected*, *topping the $1.60 forecast*: compared with another number, no bound.
    if (found && COMPARING.test(phrase) && lowerAt(tokens, draft.first - 1) === 'the') return null
    if (found && isMeant(reading, draft, phrase)) best = found
  }
  return best
}

const COMPARING = /(?:^| )than$|^(?:exceed\w*|pass\w*|surpass\w*|topp?\w*)$/

/** Whether an ambiguous hedge is one here: *over four years* is *during*, *from 30 villages* is no minimum. */
function isMeant(reading: Reading, draft: Draft, phrase: string): boolean {
  const { tokens } = reading
  if (draft.kind === 'ordinal')
    return phrase !== 'over' && phrase !== 'some' && phrase !== 'from' && phrase !== 'top' && phrase !== 'near'
  switch (phrase) {
    case 'a maximum of':
    case 'a minimum of':
      return draft.kind !== 'temperature'
    case 'over':
      // *her robe over one arm*: on it.
      if (draft.value === 1 && draft.form === 'words' && draft.kind === 'count') return false
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
      return draft.kind !== 'distance' && draft.kind !== 'score' && !isCounting(reading, draft)
    case 'top':
    case 'topped':
    case 'topping':
    case 'tops':
      return !isCounting(reading, draft)
    case 'near':
    case 'closer to':
    case 'close to':
      return draft.kind !== 'distance' || phrase === 'close to'
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
      return tokens[draft.first - 1]!.lower === phrase && !isUnderneath(reading, draft)
    default:
      return true
  }
}

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

function hedgeAfter(reading: Reading, draft: Draft): FigureModifier | null {
  const { text } = reading
  if (isDash(text.charCodeAt(draft.end)) || text.charCodeAt(draft.end) === 43) {
    const glued = nextWord(text, draft.end + 1).word
    if (glued === 'odd' || glued === 'ish' || glued === 'some') return 'about'
    if (glued === 'plus') return 'at-least'
    if (text.charCodeAt(draft.end) === 43 && !isDigit(text.charCodeAt(draft.end + 1))) return 'at-least'
  }
  return phraseAt(text, draft.end, draft) ?? phraseAfterNoun(reading, draft)
}

/** A hedge right behind: *or so*, *or more*, *at most*, *odd*. */
function phraseAt(text: string, position: number, draft: Draft): FigureModifier | null {
  let phrase = ''
  let at = position
  if (text.charCodeAt(at) === 44) at++
  for (let words = 0; words < 3; words++) {
    if (!isBlank(text.charCodeAt(at))) return null
    const next = nextWord(text, at)
    if (next.word === '') return null
    phrase = phrase === '' ? next.word : `${phrase} ${next.word}`
    const found = HEDGES_AFTER.get(phrase)
    if (found && !(draft.kind === 'ordinal')) {
      if (phrase === 'plus' && !isEnd(text, next.end)) return null
      return found
    }
    at = next.end
  }
  return null
}

function isEnd(text: string, position: number): boolean {
  return /^[\s]*[.,;)”"]/.test(text.slice(position, position + 2))
}

/** *20 people or more*, *300 litres at least*: behind the one noun that is counted. */
function phraseAfterNoun(reading: Reading, draft: Draft): FigureModifier | null {
  const noun = reading.tokens[draft.next]
  if (noun?.pos !== 'NOUN' || noun.start > draft.end + 1) return null
  const joint = lowerAt(reading.tokens, draft.next + 1)
  if (joint !== 'or' && joint !== 'at' && joint !== 'and') return null
  return phraseAt(reading.text, noun.end, draft)
}
