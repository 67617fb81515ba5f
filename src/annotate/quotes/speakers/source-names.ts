import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import type { Range } from '../draft.js'
import { isNominal } from '../nominals.js'
import type { Phrase } from '../phrases.js'
import type { Reading } from '../reading.js'
import { isText } from './authors.js'

const NOBODY: readonly never[] = []

/** The mention that names a source: in its head, in apposition to it, or as what it is called; -1 if it has no name. */
export function nameOfSource(reading: Reading, phrase: Phrase, region: Range | null, cue: Range | null): number {
  const inHead = nameInHead(reading, phrase)
  return inHead >= 0 ? inHead : Math.max(apposition(reading, phrase, region, cue), alias(reading, phrase))
}

/** The mention that ends the head of a phrase; letters behind a person's name (*SC*, *MP*, *Jr*) do not count. */
function nameInHead(reading: Reading, { first, headEnd, end }: Phrase): number {
  const { tokens, mentionOf, mentions } = reading
  let i = headEnd - 1
  while (i > first && mentionOf[i]! < 0 && tokens[i]!.pos === 'PROPN') i--
  const found = mentionOf[i]!
  if (found < 0 && tokens[headEnd]?.lower === 'of') return nameBehindOffice(reading, headEnd + 1, end)
  if (found < 0 || isPossessed(reading, i) || (i < headEnd - 1 && mentions[found]!.kind !== 'person')) return -1
  return found
}

/** *Ambassador of Chad Abakar Saleh*: a person right behind the place or body of an office. */
function nameBehindOffice(reading: Reading, from: number, end: number): number {
  const { mentionOf, mentions } = reading
  const last = mentionOf[end - 1]!
  if (last < 0 || mentions[last]!.kind !== 'person') return -1
  // *a bench of Justices Roe and Poe*
  for (let i = from; i < end; i++) if (reading.tokens[i]!.pos === 'CCONJ' && mentionOf[i]! < 0) return -1
  for (let i = from; i < end && mentionOf[i] !== last; i++) {
    const { pos, lower } = reading.tokens[i]!
    if (mentionOf[i]! >= 0 || ((pos === 'PROPN' || pos === 'NOUN') && !ROLE_NOUNS.has(lower))) return last
  }
  return -1
}

function isPossessed(reading: Reading, last: number): boolean {
  const next = reading.tokens[last + 1]
  return next !== undefined && /^(?:'s|’s)$/.test(next.lower) && reading.mentionOf[last + 1] !== reading.mentionOf[last]
}

/** *its chairman, Jane Roe, said*: the mention that stands alone, or behind a title, between the commas. */
function apposition(reading: Reading, phrase: Phrase, region: Range | null, cue: Range | null): number {
  const { tokens, mentionOf, mentions } = reading
  // *According to the file, Roe was out*: behind a source that follows its cue, a name with a verb begins what is said.
  const isBehindCue = cue !== null && cue.first < phrase.first
  for (const start of phrase.headEnd === phrase.end ? [phrase.end] : [phrase.end, phrase.headEnd]) {
    let i = start
    if (tokens[i]?.text !== ',' && tokens[i]?.text !== '(') continue
    i++
    const limit = Math.min(i + 8, tokens.length)
    while (i < limit && mentionOf[i]! < 0 && isNominal(reading, i)) i++
    for (; i < limit && mentionOf[i]! >= 0; ) {
      const mention = mentions[mentionOf[i]!]!
      let end = i
      while (end < tokens.length && mentionOf[end] === mentionOf[i]) end++
      const next = tokens[end]
      const isAlone =
        !next ||
        next.text === ',' ||
        next.text === ')' ||
        next.text === '.' ||
        next.text === '(' ||
        (!isBehindCue && (next.pos === 'VERB' || next.pos === 'AUX')) ||
        next.pos === 'ADP'
      if (isAlone && mention.kind !== 'place' && (!region || i < region.end + 12)) return mentionOf[i]!
      if (!next || !isNominal(reading, end)) break
      i = end
      while (i < limit && mentionOf[i]! < 0 && isNominal(reading, i)) i++
    }
  }
  return -1
}

const NAMING_WORDS = new Set(['called', 'goes', 'identified', 'known', 'name', 'named', 'nicknamed', 'surname'])
const FARTHEST_ALIAS = 14

/** *Their leader, known only as Boski, said*; *a resident, who gave her surname as Mi, said*. */
function alias(reading: Reading, phrase: Phrase): number {
  const { tokens, mentionOf, mentions } = reading
  let isNaming = false
  for (let i = phrase.end; i < Math.min(phrase.end + FARTHEST_ALIAS, reading.sentenceEnd[phrase.first]!); i++) {
    if (reading.runOf[i]! >= 0) return -1
    if (NAMING_WORDS.has(tokens[i]!.lower)) isNaming = true
    if (mentionOf[i]! < 0) continue
    // *identified as the sister of Roe*: somebody else.
    const isOwn = isNaming && tokens[i - 1]!.lower !== 'of' && mentions[mentionOf[i]!]!.kind === 'person'
    return isOwn ? mentionOf[i]! : -1
  }
  return -1
}

/** The entities that *and* joins to the first name of a phrase (*A and B said*). */
export function joint(reading: Reading, phrase: Phrase, first: number): readonly number[] {
  const { tokens, mentionOf, mentions } = reading
  let others: number[] | null = null
  let hasAnd = false
  for (let i = phrase.first; i < phrase.end; i++) {
    if (tokens[i]!.lower === 'and') hasAnd = true
    const mention = mentions[mentionOf[i]!]
    if (
      hasAnd &&
      mention &&
      mentionOf[i] !== first &&
      mention.entity !== mentions[first]!.entity &&
      !others?.includes(mention.entity)
    ) {
      others ??= []
      others.push(mention.entity)
    }
  }
  return others ?? NOBODY
}

/** What speaks for a body as its own. */
const OFFICES = new Set(['office', 'site'])

/** The mention in front of *’s* in a description whose head is a text: it speaks through it. */
export function ownerOf(reading: Reading, phrase: Phrase): number {
  const { tokens, mentionOf } = reading
  const head = tokens[phrase.headEnd - 1]!.lower
  const isOffice = OFFICES.has(head)
  if (!isText(head) && !isOffice) return -1
  for (let i = phrase.first; i < phrase.headEnd; i++) {
    const isOwner =
      mentionOf[i]! >= 0 && (/^(?:'s|’s|'|’)$/.test(tokens[i + 1]?.lower ?? '') || i + 2 === phrase.headEnd)
    if (isOwner && (!isOffice || reading.mentions[mentionOf[i]!]!.kind === 'organisation')) return mentionOf[i]!
  }
  return -1
}
