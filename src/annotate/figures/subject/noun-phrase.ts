import { WEEKDAYS } from '../../../lexicon/calendar.js'
import { CHANGE_WORDS_BEHIND } from '../../../lexicon/changes.js'
import type { Token } from '../../../text/document.js'
import { isJoint, isPlural, MAX_WORDS, type Phrase } from './phrase.js'

/** States that stand for the people in them: *17 killed*, *seven dead*, *dozens wounded*. */
const STATES =
  /^(?:absent|alive|arrested|charged|dead|detained|displaced|drowned|hurt|ill|injured|killed|missing|sick|unaccounted|wounded)$/

/** Forms that are participles, not nouns (*the $5m **spent***), unlike *a 5% **raise***. */
const PARTICIPLE = /(?:ade|aid|aught|ed|eld|elt|en|ent|ept|old|ost|ought|own)$/

/** *a face-**off***, *a build-**up***: behind a hyphen part of the noun. */
const PARTICLE = /^(?:back|down|in|off|on|out|over|up)$/

/**
 * The noun phrase that begins at a token, without determiner: *fund managers*, *burnt health centre*; null if none does.
 * With `asNoun`, a word that the tagger takes for a verb may be the noun (*a 14 per cent **raise***).
 */
export function phraseFrom(tokens: readonly Token[], start: number, asNoun = false): Phrase | null {
  const sentence = tokens[start - 1]?.sentence ?? tokens[start]?.sentence
  if (isTime(tokens, start)) return null
  let at = start
  let next = start
  let hasNoun = false
  while (at < start + MAX_WORDS) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) break
    if (isJoint(tokens, at)) {
      if (at === start) return null
      at++
      if (hasNoun && PARTICLE.test(tokens[at]?.lower ?? '')) next = ++at
      continue
    }
    if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      (/^(?:average|total)$/.test(token.lower) && !/^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? '')) ||
      (!hasNoun &&
        token.pos === 'VERB' &&
        ((asNoun && !PARTICIPLE.test(token.lower)) || isPlural(token)) &&
        !isModifier(tokens, at))
    ) {
      if (
        hasNoun &&
        ((token.pos === 'PROPN' && tokens[at - 1]!.pos !== 'PART' && isPlural(tokens[at - 1]!)) ||
          isVerbByPlace(tokens, start, at))
      )
        break
      hasNoun = true
      next = at + 1
      if (isPlural(token) && !isNounAhead(tokens, at + 1) && !isOwner(tokens, at)) break
    } else if (hasNoun && asNoun && CHANGE_WORDS_BEHIND.get(token.lower)?.form === 'noun') {
      // *a $4 million tax **cut***.
      next = at + 1
      break
    } else if (
      !isModifier(tokens, at) ||
      (hasNoun && !isBehindHyphen(tokens, at) && !isBehindCompound(tokens, at) && !isBehindName(tokens, at))
    )
      break
    at++
  }
  return hasNoun ? { first: start, next } : stateAt(tokens, start)
}

/** *cancer-**causing** agents*: the second half of a compound that the noun before it begins. */
function isBehindHyphen(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.pos === 'VERB' && isJoint(tokens, index - 1)
}

/** *fourth-quarter **net** profit*: an adjective that a compound comes before, with its noun behind. */
function isBehindCompound(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.pos === 'ADJ' && isJoint(tokens, index - 2) && tokens[index + 1]?.pos === 'NOUN'
}

/** *half of Republican **primary** voters*: an adjective between a name and its noun. */
function isBehindName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]!
  if (tokens[index]!.pos !== 'ADJ' || before.pos !== 'PROPN' || isPlural(before)) return false
  return tokens[index + 1]?.pos === 'NOUN' && isPlural(tokens[index + 1]!)
}

/** *the fourth-ranked **women**'s team*, *half of **Paradis**' daughters*; of *two officers' homes* the officers are counted. */
function isOwner(tokens: readonly Token[], index: number): boolean {
  const { lower, pos } = tokens[index]!
  if (!/^['’]s?$/.test(tokens[index + 1]?.lower ?? '') || tokens[index + 2]?.pos !== 'NOUN') return false
  return pos === 'PROPN' || /^(?:men|women)$/.test(lower)
}

/** *one account **quotes** his nephew*, *one rival **splitting** the vote*: a verb that the tagger takes for a noun. */
function isVerbByPlace(tokens: readonly Token[], start: number, index: number): boolean {
  const next = tokens[index + 1]
  if (next?.pos !== 'DET' && !/^(?:her|his|its|their)$/.test(next?.lower ?? '')) return false
  const before = tokens[tokens[start - 1]?.lower === 'other' ? start - 2 : start - 1]?.lower ?? ''
  if (!/^(?:a|an|another|each|every|one)$/.test(before) || isPlural(tokens[index - 1]!)) return false
  return tokens[index]!.lower.endsWith('ing') || isPlural(tokens[index]!)
}

/** *last year*, *this week*, *yesterday*, *Thursday*: when, not what. */
function isTime(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? ''
  // *12% year on year*, *3% month-over-month*.
  if (/^(?:month|quarter|week|year)$/.test(word) && /^(?:-|on|over)$/.test(tokens[index + 1]?.lower ?? '')) return true
  // *the $160m of a year earlier*
  if (/^(?:day|month|week|year)s?$/.test(word) && /^(?:ago|before|earlier)$/.test(tokens[index + 1]?.lower ?? ''))
    return true
  return WEEKDAYS.has(word) || /^(?:last|this|next|yesterday|today|tomorrow|ago|earlier|later)$/.test(word)
}

/** Whether a noun behind a plural belongs to it (*sales managers*, *women's teams*), rather than to what follows. */
function isNounAhead(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token !== undefined && token.pos === 'NOUN' && isPlural(token)
}

function stateAt(tokens: readonly Token[], start: number): Phrase | null {
  const token = tokens[start]
  return token && STATES.test(token.lower) ? { first: start, next: start + 1 } : null
}

/** What may stand before the noun of a phrase: adjectives, numbers, participles and adverbs that lead to one. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  if (token.pos === 'ADJ' || token.pos === 'NUM' || token.lower === 'live' || isJoint(tokens, index + 1)) return true
  if (token.pos === 'VERB')
    return (
      /(?:aid|ed|en|ing|nt|lt|own)$/.test(token.lower) &&
      (/^(?:NOUN|PROPN|ADJ|VERB)$/.test(tokens[index + 1]?.pos ?? '') || isJoint(tokens, index + 1))
    )
  if (token.pos === 'ADV') return /^(?:ADJ|VERB)$/.test(tokens[index + 1]?.pos ?? '')
  return /^(?:and|or)$/.test(token.lower) && tokens[index - 1]?.pos === 'ADJ' && tokens[index + 1]?.pos === 'ADJ'
}
