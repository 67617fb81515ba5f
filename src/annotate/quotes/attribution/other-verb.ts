import { phraseStartingAt } from '../phrases.js'
import type { Reading } from '../reading.js'
import { invertedSubject, subjectOf } from '../subjects.js'
import type { Attribution } from './attribution.js'

const CONFIDENCE = 0.8

/** A verb that no list holds can only be speech right behind marks: *“A,” she crooned.* · *“A,” deadpanned Roe.* */
export function otherVerbAfter(reading: Reading, from: number, limit: number): Attribution | null {
  if (isVerb(reading, from)) {
    const source = invertedSubject(reading, from, limit)
    const isDone = source && (source.end >= limit || /^[,.]$/.test(reading.tokens[source.end]!.text))
    return isDone ? make(from, source, { first: from + 1, end: limit }) : null
  }
  const phrase = phraseStartingAt(reading, from, limit)
  if (!phrase || phrase.end >= limit) return null
  const verb = reading.tokens[phrase.end]!.text === ',' ? behindSetOff(reading, phrase.end, limit) : phrase.end
  return isVerb(reading, verb) ? make(verb, phrase, { first: from, end: verb }) : null
}

/** *the mother of three, from Hull, sobbed.*: the word that ends the clause behind what commas set off. */
function behindSetOff({ tokens }: Reading, comma: number, limit: number): number {
  for (let i = comma + 1; i + 1 < limit; i++)
    if (tokens[i]!.text === ',') return i + 2 >= limit || /^[,.]$/.test(tokens[i + 2]!.text) ? i + 1 : limit
  return limit
}

/** The same right before a comma and marks that hold a whole sentence: *Roe deadpanned, “A.”* */
export function otherVerbBefore(reading: Reading, verb: number, floor: number): Attribution | null {
  if (verb <= floor || !isVerb(reading, verb)) return null
  const source = subjectOf(reading, verb, floor)
  return source && source.end === verb ? make(verb, source, { first: floor, end: verb }) : null
}

function isVerb(reading: Reading, i: number): boolean {
  const token = reading.tokens[i]
  return (
    token?.pos === 'VERB' &&
    reading.mentionOf[i]! < 0 &&
    /(?:ed|s)$/.test(token.lower) &&
    !/(?:ss|ing)$/.test(token.lower)
  )
}

function make(verb: number, source: Attribution['source'], region: Attribution['region']): Attribution {
  return { cue: { first: verb, end: verb + 1 }, source, region, by: 'run/other-verb', confidence: CONFIDENCE }
}
