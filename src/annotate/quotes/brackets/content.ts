import { ROLE_NOUNS } from '../../../lexicon/role-nouns.js'
import { hasFiniteVerb } from '../clauses.js'
import type { Cue } from '../cues/cues.js'
import type { Range } from '../draft.js'
import { VERB_FORMS } from '../forms.js'
import type { Phrase } from '../phrases.js'
import type { Reading } from '../reading.js'
import { nextStop } from './bracket.js'

const OPEN_ENDS = new Set(['and', 'but', 'that', 'because', 'where', 'when', 'while', 'which', 'who', 'or'])

/** *…, and, she said, B*: the reporting clause or credit stands where a new clause begins: only what follows is reported. */
export function isUnfinished(reading: Reading, left: Range): boolean {
  let last = left.end - 1
  while (last > left.first && reading.tokens[last]!.text === ',') last--
  return OPEN_ENDS.has(reading.tokens[last]!.lower)
}

/** Words that make a clause even where the tagger sees no verb in them. */
const SHORTEST_CLAUSE = 5

/** *A, said Roe*: A needs a verb of its own, or nothing set off in it before a name; *Its head, a vet, denied B* has none. */
export function isClauseBefore(reading: Reading, left: Range, source: Phrase, isSaid: boolean): boolean {
  const stop = nextStop(reading, left.first, left.end)
  if (hasFiniteVerb(reading, left.first, stop)) return true
  const isName = reading.mentionOf[source.headEnd - 1]! >= 0 || reading.tokens[source.headEnd - 1]!.pos === 'PROPN'
  return stop === left.end && left.end - left.first >= SHORTEST_CLAUSE && (isName || isSaid)
}

/** *Jane Roe, 71, complained that A* · *Their coach, Jane Roe, replied* · *Asked for a date, she laughed*. */
function isSomebody({ tokens, mentionOf }: Reading, { first, end }: Range): boolean {
  const isNamed = mentionOf[first]! >= 0 && mentionOf[first] === mentionOf[end - 1]
  return isNamed || ROLE_NOUNS.has(tokens[end - 1]!.lower) || /^(?:asked|pressed)$/.test(tokens[first]!.lower)
}

const LONGEST_ANSWER = 6

/** *A relief, she said.*: a content without a verb is short and said; *Its owner, a fund, had asked the firm* is none. */
export function isAnswer(reading: Reading, left: Range, cue: Cue): boolean {
  if (isSomebody(reading, left)) return false
  const isTitle = reading.document.paragraphs[reading.tokens[left.first]!.paragraph]!.role === 'title'
  return (
    isTitle ||
    cue.lemma === 'say' ||
    (left.end - left.first <= LONGEST_ANSWER && cue.frames.has('bare') && !cue.frames.has('someone'))
  )
}

/** *…, the commissioner noted.*: nothing but a clause can stand before a reporting clause that ends its sentence. */
export function isEnd(reading: Reading, left: Range, right: Range, cue: Cue): boolean {
  return (
    !cue.frames.has('someone') &&
    left.end - left.first >= SHORTEST_CLAUSE &&
    nextStop(reading, left.first, left.end) === left.end &&
    !isWordy(reading, right)
  )
}

/** *The slab, noted Roe, had been dry*: the reporting clause stands between a subject and its verb. */
export function opensWithVerb({ tokens }: Reading, { first, end }: Range): boolean {
  const at = tokens[first]?.text === ',' ? first + 1 : first
  return at < end && tokens[at]!.pos === 'AUX'
}

const SUBORDINATORS = new Set([
  'after',
  'although',
  'because',
  'before',
  'had',
  'if',
  'once',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'while',
])

export function leftEdge(reading: Reading, open: number): number {
  const { tokens, runOf } = reading
  const start = reading.sentenceStart[open]!
  for (let i = open - 1; i >= start; i--) {
    if (runOf[i]! >= 0) continue
    if (tokens[i]!.text === ';' || tokens[i]!.text === ':') return i + 1
    if ((tokens[i]!.text === '—' || tokens[i]!.text === '–') && i - start < 8) return i + 1
  }
  let first = start
  while (first < open && tokens[first]!.pos === 'CCONJ') first++
  return first
}

export function isWordy(reading: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++)
    if (reading.tokens[i]!.pos !== 'PUNCT' && reading.tokens[i]!.pos !== 'ADV') return true
  return false
}

export function rightEdge(reading: Reading, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++) if (reading.tokens[i]!.text === ';' && reading.runOf[i]! < 0) return i
  return ceiling
}

/** *…, he said, and vowed to stay*: the source's next words. */
function isSaying({ tokens }: Reading, at: number): boolean {
  const form = VERB_FORMS.get(tokens[at]?.lower ?? '')
  return form?.inflection === 'past' && tokens[at]!.pos === 'VERB' && !form.frames.has('phrase')
}

/** What opens a clause of the article's own. */
const CONTRASTS = new Set(['although', 'though', 'whereas', 'while'])

/** Whether what follows the reporting clause still belongs to the content. */
export function continues(reading: Reading, left: Range, right: Range): boolean {
  const { tokens } = reading
  let next = right.first
  while (next < right.end && tokens[next]!.pos === 'PUNCT' && reading.runOf[next]! < 0) next++
  if (next >= right.end) return false
  const { lower, pos } = tokens[next]!
  if (lower === 'which' || lower === 'who' || lower.endsWith('ing')) return false
  if (!hasFiniteVerb(reading, left.first, left.end) || pos === 'AUX' || pos === 'VERB') return true
  if (pos === 'CCONJ' && isSaying(reading, next + 1)) return false
  if (pos === 'CCONJ' || SUBORDINATORS.has(reading.tokens[left.first]!.lower)) return true
  return reading.runOf[next]! >= 0 || (pos === 'SCONJ' && !CONTRASTS.has(lower)) || pos === 'ADP'
}
