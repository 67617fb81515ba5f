import { MONTHS, TIME_NOUNS, WEEKDAYS } from '../../../lexicon/calendar.js'
import type { Token } from '../../../text/document.js'
import type { Phrase } from './phrase.js'
import { phraseBefore } from './phrase-before.js'

const RELATIVE = /^(?:who|which|that)$/
const LINKS = /^(?:across|against|among|at|between|by|for|from|in|into|near|of|on|over|through|to|under|with)$/

/**
 * The subject of the verb at or before a token: *the **death toll** had risen*, ***Sahel Mills**, its great rival, added*,
 * *a **bill** that cost*. Null if the clause shows none.
 */
export function subjectOfVerb(tokens: readonly Token[], verb: number): Phrase | null {
  const sentence = tokens[verb]?.sentence
  let at = verb
  while (at >= 0 && tokens[at]!.sentence === sentence && isVerbal(tokens[at]!)) at--
  // *Cases there have risen*: a place word between subject and verb.
  if (/^(?:here|there)$/.test(lowerOf(tokens, at)) && tokens[at - 1]?.sentence === sentence) at--
  const token = tokens[at]
  // A capitalised first word that the tagger takes for a verb is the subject: *Drifts stood*, *Landings came to*.
  if (!token || token.sentence !== sentence) return at + 1 < verb ? { first: at + 1, next: at + 2 } : null
  if (RELATIVE.test(token.lower)) return headBefore(tokens, tokens[at - 1]?.text === ',' ? at - 1 : at)
  if (token.pos === 'CCONJ') {
    const earlier = verbBefore(tokens, at)
    if (earlier !== null) return subjectOfVerb(tokens, earlier)
  }
  const relative = relativeBefore(tokens, at)
  if (relative !== null) return headBefore(tokens, relative)
  if (token.text === ',') {
    const opening = commaBefore(tokens, at)
    if (opening !== null) return headBefore(tokens, opening)
    return /(?:ed|ing|en)$/.test(lowerOf(tokens, at + 1)) ? headBefore(tokens, at) : null
  }
  return headBefore(tokens, at + 1)
}

/** *prices **fell** in July and were down*: the finite verb before *and*, which has the same subject; null if none. */
function verbBefore(tokens: readonly Token[], and: number): number | null {
  for (let at = and - 1; at >= 0 && at > and - 24 && tokens[at]!.sentence === tokens[and]!.sentence; at--) {
    const token = tokens[at]!
    if (/^[;:“”"]$/.test(token.text)) return null
    const mayBeFinite = token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing'))
    if (mayBeFinite && lowerOf(tokens, at - 1) !== 'to') return at
  }
  return null
}

/**
 * The relative pronoun whose clause ends at a token, where a noun stands before it and a verb behind: *a household
 * **that** uses 500 units a month* would pay. Null if none.
 */
function relativeBefore(tokens: readonly Token[], end: number): number | null {
  for (let at = end; at > 0 && at > end - 12; at--) {
    const token = tokens[at]!
    if (token.sentence !== tokens[end]!.sentence || /^[,;:()—–“”]$/.test(token.text)) return null
    if (!RELATIVE.test(token.lower)) continue
    const noun = tokens[at - 1]!
    const behind = tokens[at + 1]
    const opens = noun.pos === 'NOUN' || noun.pos === 'PROPN' || noun.lower === 'those'
    return opens && (behind?.pos === 'VERB' || behind?.pos === 'AUX') ? at : null
  }
  return null
}

function lowerOf(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? ''
}

function isVerbal(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART'
}

/** The comma that opens the apposition which another comma closes. */
function commaBefore(tokens: readonly Token[], closing: number): number | null {
  for (let at = closing - 1; at >= 0 && at > closing - 14; at--) {
    if (tokens[at]!.sentence !== tokens[closing]!.sentence) return null
    if (tokens[at]!.text === ',') return at
  }
  return null
}

/**
 * The head of the noun phrases chained by prepositions that end before a token: of *the temperature at Tabant* the
 * temperature, of *the number of visitors* all of it.
 */
export function headBefore(tokens: readonly Token[], end: number): Phrase | null {
  let phrase = phraseBefore(tokens, beforeTimes(tokens, end))
  if (!phrase) return null
  const word = tokens[phrase.first]!.lower
  if (word === 'there') return tokens[phrase.first - 1]?.pos === 'NOUN' ? headBefore(tokens, phrase.first) : null
  if (RELATIVE.test(word))
    return headBefore(tokens, tokens[phrase.first - 1]?.text === ',' ? phrase.first - 1 : phrase.first)
  if (tokens[phrase.first]!.pos === 'PRON') return phrase
  for (let links = 0; links < 3; links++) {
    const link = linkBefore(tokens, firstOfCoordination(tokens, phrase.first))
    if (link === null) return phrase
    const outer =
      phraseBefore(tokens, beforeTimes(tokens, link)) ?? opening(tokens, link) ?? pastParticiples(tokens, link)
    if (!outer || tokens[outer.first]!.pos === 'PRON') return phrase
    phrase =
      tokens[link]!.lower === 'of' && outer.next - outer.first <= 2 ? { first: outer.first, next: phrase.next } : outer
  }
  return phrase
}

/** What people and things are counted by: *the number of **people** killed on the roads*. */
const COUNTED =
  /^(?:affected|arrested|born|charged|detained|displaced|employed|held|injured|issued|killed|lost|made|produced|recorded|registered|sold|wounded)$/

/** *the share of **adults** working or looking for work*, *rates charged by banks*: the noun that participles belong to. */
function pastParticiples(tokens: readonly Token[], link: number): Phrase | null {
  const last = tokens[link - 1]
  const isBy = tokens[link]!.lower === 'by' && last?.lower.endsWith('ed')
  if (last?.pos !== 'VERB' || !(isBy || last.lower.endsWith('ing') || COUNTED.test(last.lower))) return null
  let at = link - 1
  while (tokens[at]?.sentence === last.sentence && /^(?:ADV|CCONJ|VERB)$/.test(tokens[at]!.pos)) at--
  return tokens[at]?.sentence === last.sentence ? phraseBefore(tokens, at + 1) : null
}

/** ***Bail** in a related case*: a sentence's capitalised first word, which the tagger takes for a verb. */
function opening(tokens: readonly Token[], end: number): Phrase | null {
  const first = tokens[end - 1]
  const isFirst =
    first !== undefined && first.sentence === tokens[end]!.sentence && tokens[end - 2]?.sentence !== first.sentence
  return isFirst && first.pos === 'VERB' && !/(?:ed|ing)$/.test(first.lower) ? { first: end - 1, next: end } : null
}

/** The end of what stands before times and places that say when and where: *a plate* **there on Thursday**, *a fine* **last year**. */
function beforeTimes(tokens: readonly Token[], end: number): number {
  let at = end
  for (let times = 0; times < 2; times++) {
    const last = lowerOf(tokens, at - 1)
    if (/^(?:here|there|today|yesterday|ago|online)$/.test(last) && at - 1 > 0) at--
    else if (WEEKDAYS.has(last) || MONTHS.has(last) || TIME_NOUNS.has(last)) {
      const first = firstOfTime(tokens, at - 1)
      if (first === null) return at
      at = first
    } else return at
  }
  return at
}

/** Where the time that ends in a weekday, month or *year* begins, with its preposition; null if it is no time. */
function firstOfTime(tokens: readonly Token[], last: number): number | null {
  let at = last - 1
  while (/^(?:a|each|every|last|late|early|mid|next|past|per|previous|same|the|this|that|-)$/.test(lowerOf(tokens, at)))
    at--
  const isBare = at === last - 1
  const sentence = tokens[last]!.sentence
  if (tokens[at]?.sentence !== sentence) return null
  if (tokens[at]!.pos === 'ADP' && lowerOf(tokens, at) !== 'of')
    return tokens[at - 1]?.sentence === sentence ? at : null
  return isBare ? null : at + 1
}

/** Of *Belgrade and Novi Sad* behind a preposition the first place: what governs the one governs the other. */
function firstOfCoordination(tokens: readonly Token[], first: number): number {
  if (lowerOf(tokens, first - 1) !== 'and') return first
  const other = phraseBefore(tokens, first - 1)
  if (!other || /^(?:NUM|PRON)$/.test(tokens[other.first]!.pos)) return first
  return linkBefore(tokens, other.first) === null ? first : other.first
}

/** The preposition before a phrase, over its determiner: *at the*, *of its*. */
function linkBefore(tokens: readonly Token[], first: number): number | null {
  let at = first - 1
  while (/^(?:DET|NUM)$/.test(tokens[at]?.pos ?? '') || /^(?:its|their|his|her|our|my)$/.test(tokens[at]?.lower ?? ''))
    at--
  const token = tokens[at]
  return token && token.sentence === tokens[first]!.sentence && LINKS.test(token.lower) ? at : null
}
