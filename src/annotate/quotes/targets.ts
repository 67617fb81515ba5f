import { OUTLET_WORDS, OUTLETS } from '../../lexicon/news-outlets.js'
import type { Quote } from '../annotations.js'
import type { Draft, Range } from './draft.js'
import { VERB_FORMS } from './forms.js'
import { phraseStartingAt } from './phrases.js'
import type { Reading } from './reading.js'

/** Verbs whose object is who is spoken to or spoken of: *accused Chad of A*, *urged Hamas to A*, *told Macron that A*. */
const ADDRESSING = new Set(
  (
    'accuse advise ask assure beg blame blast caution commend criticise denounce deride implore inform instruct lambast ' +
    'mock order petition praise press reassure remind ridicule rubbish slam tell thank urge warn'
  ).split(' '),
)
/** Verbs that make speech with a noun: *issued a warning to Chad*. */
const GIVING = new Set(['deliver', 'issue', 'renew', 'sound'])
/** Prepositions behind which a verb has whom it is addressed to: *called **on** Tehran to A*, *appealed **to** Chad for A*. */
const PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  appeal: ['to'],
  call: ['on', 'upon'],
  complain: ['to'],
  demand: ['from', 'of'],
  plead: ['with'],
  propose: ['to'],
  respond: ['to'],
  say: ['to'],
  write: ['to'],
}

/**
 * Whom the words of a quote are addressed to or aimed at, where the grammar says so. Outlets are not meant: *told
 * Reuters* is said to everybody.
 * @returns indices into the article's entities, in the order of the text, each once, without the speaker.
 */
export function targetsOf(reading: Reading, draft: Draft, quote: Quote): number[] {
  const place = draft.cue ? objectOf(reading, draft.cue) : null
  if (!place) return []
  const speakers = [quote.speaker, ...quote.coSpeakers].flatMap((who) => (who.kind === 'named' ? [who.entity] : []))
  const found = new Set<number>()
  for (let i = place.first; i < place.end; i++) {
    const mention = reading.mentions[reading.mentionOf[i]!]
    if (mention && !speakers.includes(mention.entity) && !isOutlet(reading, mention.entity)) found.add(mention.entity)
  }
  return [...found]
}

/** Where the object of a verb of saying stands: a phrase without what is linked to it, and others that it is joined to. */
function objectOf(reading: Reading, cue: Range): Range | null {
  const { tokens, sentenceEnd } = reading
  const lemma = VERB_FORMS.get(tokens[cue.first]!.lower)?.lemma ?? ''
  const ceiling = sentenceEnd[cue.first]!
  const next = tokens[cue.first + 1]?.lower ?? ''
  const isBehind = PREPOSITIONS[lemma]?.includes(next)
  const isBehindNoun = GIVING.has(lemma) && tokens[cue.end]?.lower === 'to'
  if (!isBehind && !isBehindNoun && !ADDRESSING.has(lemma)) return null
  const first = isBehindNoun ? cue.end + 1 : isBehind ? cue.first + 2 : cue.first + 1
  const object = phraseStartingAt(reading, first, ceiling)
  if (!object) return null
  let end = object.headEnd
  while (tokens[end] && end < ceiling && (tokens[end]!.lower === 'and' || tokens[end]!.text === ',')) {
    const other = phraseStartingAt(reading, tokens[end + 1]?.lower === 'and' ? end + 2 : end + 1, ceiling)
    if (!other || reading.mentionOf[other.headEnd - 1]! < 0 || tokens[other.end]?.pos === 'VERB') break
    end = other.headEnd
  }
  return { first, end }
}

function isOutlet({ nameWords, entities }: Reading, entity: number): boolean {
  const words = [...nameWords[entity]!]
  return entities[entity]!.kind === 'organisation' && words.some((word) => OUTLETS.has(word) || OUTLET_WORDS.has(word))
}
