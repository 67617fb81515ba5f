import { CHANGE_WORDS } from '../../../lexicon/changes.js'
import { VERB_SENSES } from '../../../lexicon/verb-senses.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isPeopleNoun } from '../people.js'
import { governor } from './governor.js'
import { inFront } from './in-front.js'
import { isPlural, type Phrase } from './noun-phrase.js'

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

/** The last resort for counts: what the figure before counted, in this sentence or the one before. */
export function carriedFromAfar(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const draft = drafts[index]!
  const parallel = parallelSubject(reading, drafts, index)
  if (parallel) return parallel
  if (isTaken(reading, draft)) return null
  // *Seventeen were killed*: people, whatever was counted last.
  const isHarmed = HARMED.test(reading.text.slice(draft.end, draft.end + 40))
  return earlierSubject(
    reading,
    drafts,
    index,
    2,
    isHarmed ? ({ next }) => isPeopleNoun(reading.tokens[next - 1]!.lower) : undefined,
  )
}

/** *Aro has 11 delegates and Lind **has 10***: the same verb of the same sentence takes the same. */
function parallelSubject(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  const verb = tokens[governor(reading, draft)]
  if (verb?.pos !== 'VERB' && verb?.pos !== 'AUX') return null
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const earlier = drafts[i]!
    if (tokens[earlier.first]!.sentence !== tokens[draft.first]!.sentence) return null
    const isSame = tokens[governor(reading, earlier)]?.lower === verb.lower
    if (earlier.kind === 'count' && isSame) return earlier.phrase
  }
  return null
}

const HARMED =
  /^ (?:(?:are|had|have|been|remain|remained|still|was|were) )*(?:also |seriously |critically )?(?:abducted|arrested|charged|detained|died|displaced|evacuated|freed|hospitali[sz]ed|hurt|injured|kidnapped|killed|missing|rescued|wounded)\b/

/** *an attack killed 14*, *he has 22*, *police said 12*: what a verb takes is not what was counted before. */
function isTaken(reading: Reading, draft: Draft): boolean {
  const at = governor(reading, draft)
  const verb = reading.tokens[at]
  if (/^(?:had|has|have)$/.test(verb?.lower ?? '')) return true
  // *was little changed at 4.6 million*: what stands at a level is told there.
  if (verb?.lower === 'at') return !/^(?:least|most)$/.test(lowerAt(reading.tokens, at + 1))
  const change = CHANGE_WORDS.get(verb?.lower ?? '')
  return (
    verb?.pos === 'VERB' &&
    (change === undefined || /^(?:lose|loses|lost)$/.test(verb.lower)) &&
    VERB_SENSES.get(verb.lower) !== 'level'
  )
}

/** *Of 900 voters 60% said yes and 25 per cent **opposed** it*: a bare share that does something is of those told of before. */
export function shareOfEarlier(reading: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const { tokens } = reading
  const draft = drafts[index]!
  const verb = tokens[draft.next]
  const isShare = draft.unit === 'percent' || draft.by === 'share'
  if (!isShare || verb?.sentence !== tokens[draft.first]!.sentence) return null
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX') return null
  const before = tokens[draft.first - 1]
  return !before || before.sentence !== verb.sentence || OPENING.test(before.lower)
    ? earlierGroup(reading, drafts, index)
    : null
}

const OPENING =
  /^(?:[,;:—–]|about|almost|and|another|around|but|fewer|least|nearly|only|over|roughly|some|than|them|under|whereas|which|while|whom)$/

/** The people or things that a share or count before is of, in the sentence or the one before it. */
function earlierGroup({ tokens }: Reading, drafts: readonly Draft[], index: number): Phrase | null {
  const here = tokens[drafts[index]!.first]!
  for (let i = index - 1; i >= 0 && i >= index - 5; i--) {
    const { by, kind, phrase, first } = drafts[i]!
    if (tokens[first]!.paragraph !== here.paragraph || here.sentence - tokens[first]!.sentence > 1) return null
    if (!phrase || tokens[phrase.first]!.pos === 'PRON') continue
    const head = tokens[phrase.next - 1]!
    if (isPeopleNoun(head.lower) && (kind === 'count' || kind === 'percent' || by === 'share')) return phrase
    if (isPlural(head) && (kind === 'percent' || by === 'share')) return phrase
  }
  return null
}

/** The subject of the nearest earlier figure of the same kind, no more than some sentences back. */
export function earlierSubject(
  reading: Reading,
  drafts: readonly Draft[],
  index: number,
  sentences: number,
  isMeant: (phrase: Phrase) => boolean = () => true,
): Phrase | null {
  const draft = drafts[index]!
  const here = reading.tokens[draft.first]!
  for (let i = index - 1; i >= 0 && i >= index - 6; i--) {
    const earlier = drafts[i]!
    const there = reading.tokens[earlier.first]!
    if (here.sentence - there.sentence > sentences || here.paragraph !== there.paragraph) return null
    if (earlier.kind === draft.kind && earlier.phrase && isMeant(earlier.phrase)) return earlier.phrase
  }
  return null
}
