import { CHANGE_WORDS } from '../../../lexicon/changes.js'
import { VERB_SENSES } from '../../../lexicon/verb-senses.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { governor } from './governor.js'
import { inFront } from './in-front.js'
import type { Phrase } from './noun-phrase.js'

/** Words that compare a figure with one before it: both measure the same. */
const COMPARING = /^(?:against|and|but|compared|down|from|instead|not|or|to|up|versus)$/

/**
 * What an earlier figure of the sentence counted, where the number stands alone: *P1.7 billion (**$29 million**)* ·
 * *from 94% to **31%*** · *eleven schools, against **five** in 2024* · *the loss of 12 and **13***.
 */
export function carried(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  if (draft.form === 'fraction') return null
  const previous = lowerAt(tokens, draft.first - 1)
  const compared = COMPARING.test(previous) || COMPARING.test(lowerAt(tokens, draft.first - 2))
  if (previous !== '(' && previous !== ',' && !compared) return null
  const earlier = drafts[index - 1]
  if (!earlier || draft.first - earlier.next > 14) return null
  // *Attendance was 9,400, down 12%*: the change of what has just been measured, whatever its kind.
  const isDelta = (previous === 'down' || previous === 'up') && lowerAt(tokens, draft.first - 2) === ','
  if (isOwnClause(reading, drafts, index)) return null
  if (isDelta && tokens[earlier.first]!.sentence === tokens[draft.first]!.sentence) return earlier.phrase
  // *fell 512 points, or 0.7 per cent*: the same in another unit.
  if (previous === 'or' && draft.first - earlier.next <= 2) return earlier.phrase
  // A bracket never opens a sentence: where the splitter thinks so (*P1.7 billion ($29 million)*), it is wrong.
  return earlierSubject(reading, drafts, index, previous === '(' ? 1 : 0)
}

/** *The toll rose to 17, while **injuries** jumped to 40*: the number's own verb has a subject of its own since the earlier one. */
function isOwnClause(reading: Reading, drafts: readonly Draft[], index: number): boolean {
  const at = governor(reading, drafts[index]!)
  if (!/^(?:by|from|to)$/.test(lowerAt(reading.tokens, at)) || !isMoving(reading, at)) return false
  const own = inFront(reading, drafts, index)
  return own !== null && own.first >= drafts[index - 1]!.next && reading.tokens[own.first]!.pos !== 'PRON'
}

/** *jumped **to***, *and Asians **to***: a preposition of a verb of change, or of a noun that shares the verb before. */
function isMoving({ tokens }: Reading, preposition: number): boolean {
  for (let i = preposition - 1; i > preposition - 4; i--) {
    const word = lowerAt(tokens, i)
    if (CHANGE_WORDS.has(word) || VERB_SENSES.get(word) === 'level') return true
  }
  return tokens[preposition - 1]?.pos === 'NOUN' && /^(?:and|,)$/.test(lowerAt(tokens, preposition - 2))
}

/** The last resort for counts: what the figure before counted, in this sentence or the one before. */
export function carriedFromAfar(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  return isTaken(reading, drafts[index]!) ? null : earlierSubject(reading, drafts, index, 2)
}

/** *an attack killed 14*, *he has 22*, *police said 12*: what a verb takes is not what was counted before. */
function isTaken(reading: Reading, draft: Draft): boolean {
  const verb = reading.tokens[governor(reading, draft)]
  if (/^(?:had|has|have)$/.test(verb?.lower ?? '')) return true
  return verb?.pos === 'VERB' && !CHANGE_WORDS.has(verb.lower) && VERB_SENSES.get(verb.lower) !== 'level'
}

/** The subject of the nearest earlier figure of the same kind, no more than some sentences back. */
export function earlierSubject(
  reading: Reading,
  drafts: readonly Draft[],
  index: number,
  sentences: number,
): Phrase | null {
  const draft = drafts[index]!
  const here = reading.tokens[draft.first]!
  for (let i = index - 1; i >= 0 && i >= index - 6; i--) {
    const earlier = drafts[i]!
    const there = reading.tokens[earlier.first]!
    if (here.sentence - there.sentence > sentences || here.paragraph !== there.paragraph) return null
    if (earlier.kind === draft.kind && earlier.phrase) return earlier.phrase
  }
  return null
}
