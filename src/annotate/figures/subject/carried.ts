import { CHANGE_WORDS } from '../../../lexicon/changes.js'
import { VERB_SENSES } from '../../../lexicon/verb-senses.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { earlierSubject } from './earlier.js'
import { governor } from './governor.js'
import { inFront } from './in-front.js'
import type { Phrase } from './phrase.js'

/** Words that compare a figure with one before it: both measure the same. */
const COMPARING = /^(?:after|against|and|but|compared|down|from|instead|not|or|to|up|versus)$/

/** *561 prisoners, 46% **more** than in May*. */
const MORE = /^(?:fewer|higher|less|lower|more)$/

/** What stands between a change and the level that it leads to. */
const LEVEL =
  /^(?: higher| lower| from (?:a|the|last) [\w ]{1,24})?,?(?: to| at| to (?:close|end|finish|settle|trade) at)(?: (?:about|around|just|nearly|over|some|under))? $|^ (?:(?:in|on|over|since) [\w -]{1,24}|(?:last|this) \w+),? (?:from|to) $/

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
  const earlier = drafts[index - 1]
  if (!earlier || draft.first - earlier.next > 14) return null
  // *rose 190 basis points to 27.9%*, *up $1.20, or 1.6%, at $75.08*: the level of what has just moved.
  if (earlier.kind !== 'count' && LEVEL.test(reading.text.slice(earlier.end, draft.start))) return earlier.phrase
  if (previous !== '(' && previous !== ',' && !compared) return null
  // *sales were up 11%* move themselves.
  if (/^(?:down|up)$/.test(previous) && /^(?:AUX|VERB)$/.test(tokens[draft.first - 2]?.pos ?? '')) return null
  // *Attendance was 9,400, down 12%*: the change of what has just been measured, whatever its kind.
  const isDelta = (previous === 'down' || previous === 'up') && lowerAt(tokens, draft.first - 2) === ','
  if (isOwnClause(reading, drafts, index)) return null
  const isMore = previous === ',' && draft.kind === 'percent' && MORE.test(lowerAt(tokens, draft.next))
  if (isMore && tokens[earlier.first]!.sentence === tokens[draft.first]!.sentence) return earlier.phrase
  if (isDelta && tokens[earlier.first]!.sentence === tokens[draft.first]!.sentence) return earlier.phrase
  // *fell 512 points, or 0.7 per cent*: the same in another unit.
  if (previous === 'or' && draft.first - Math.max(earlier.next, earlier.phrase?.next ?? 0) <= 2) return earlier.phrase
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
  if (tokens[preposition - 1]?.pos !== 'NOUN') return false
  if (/^(?:and|,)$/.test(lowerAt(tokens, preposition - 2))) return true
  // *taking the deposit rate **to***
  for (let i = preposition - 2; i > preposition - 9; i--) {
    const word = lowerAt(tokens, i)
    if (BRINGING.test(word) || CHANGE_WORDS.get(word)?.form === 'transitive') return true
    if (!/^(?:ADJ|ADP|DET|NOUN|NUM|PRON|PROPN|PART)$/.test(tokens[i]?.pos ?? '')) return false
  }
  return false
}

const BRINGING =
  /^(?:bring|bringing|brings|brought|drives?|driving|drove|left|leaves|leaving|lift|lifted|lifting|lifts|moved?|moving|push|pushed|pushes|pushing|puts?|putting|send|sending|sent|take|takes|taking|took)$/
