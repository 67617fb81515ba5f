import { HEDGE_FIRST_WORDS, HEDGE_LAST_WORDS, HEDGES_AFTER, HEDGES_BEFORE } from '../../lexicon/hedges.js'
import type { FigureModifier } from '../annotations.js'
import { isBlank, isDash, isDigit, nextWord } from './characters.js'
import { type Draft, lowerAt, type Reading } from './draft.js'
import { isMeant } from './hedge-senses.js'

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
  if (draft.by === 'age-group' && isDash(reading.text.charCodeAt(draft.start - 1)))
    return /over-$/i.test(reading.text.slice(draft.start - 5, draft.start)) ? 'more-than' : 'less-than'
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
    if (words === 0 && !HEDGE_FIRST_WORDS.has(next.word)) return null
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
