import { hasCapital } from '../candidates.js'
import type { Mention, Refiner } from '../mention.js'
import { RUNNING, type Sheet } from '../sheet.js'
import { TRIGGER } from '../words.js'

/** Words that bodies with a purpose are called by. */
const HEADS = new Set(
  `agency alliance association authority board bureau campaign center centre coalition commission committee council
  department directorate federation forum foundation front fund group initiative institute league ministry movement
  network office organisation organization party programme program school secretariat service society trust union`.split(
    /\s+/,
  ),
)
/** Words that they are called by behind *of*, too seldom named for the model to know. */
const SEES = new Set(['archdiocese', 'diocese', 'eparchy'])
const JOINERS = new Set(['&', 'and', 'for', 'of', 'the'])
const ARTICLES = new Set(['the', 'a', 'an'])
const LONGEST = 12
const CONFIDENCE = 0.6

/** What a body is for belongs to its name: *Office for the | Coordination of Relief Affairs*, *Council on Tides*. */
export const joinPurposes: Refiner = (mentions, sheet) => {
  const kept: Mention[] = []
  let next = 0
  let covered = 0
  for (let s = 0; s < sheet.segments.length; s += 2) {
    for (let i = Math.max(covered, sheet.segments[s]!); i < sheet.segments[s + 1]!; i++) {
      if (!isHead(sheet, i)) continue
      while (next < mentions.length && mentions[next]!.end <= i) kept.push(mentions[next++]!)
      const end = purposeEnd(sheet, i, mentions, next)
      if (end < 0) continue
      const first = Math.min(i, mentions[next]?.first ?? i)
      while (next < mentions.length && mentions[next]!.first < end) next++
      kept.push({ first, end, kind: 'organisation', by: 'purpose', confidence: CONFIDENCE })
      covered = end
      i = end
    }
  }
  return [...kept, ...mentions.slice(next)]
}

function isHead({ document, words, modes }: Sheet, at: number): boolean {
  const { tokens } = document
  if (modes[at] !== RUNNING || !hasCapital(words[at]!)) return false
  const { lower } = tokens[at]!
  const next = tokens[at + 1]?.text
  if (next === 'of') return SEES.has(lower)
  if (next === 'on') return HEADS.has(lower) && ((words[at + 2]?.trigger ?? 0) & TRIGGER.calendar) === 0
  return next === 'for' && HEADS.has(lower)
}

/**
 * The token behind the capitalised words that follow *for the*, over little words between them; -1 if there are none. Who
 * is named behind *and* is another (*the Department for Transport and | Aro Rail*).
 */
function purposeEnd({ document, words }: Sheet, head: number, mentions: readonly Mention[], from: number): number {
  const { tokens, sentences } = document
  const stop = Math.min(head + LONGEST, sentences[tokens[head]!.sentence]!.endToken)
  let end = -1
  let at = from
  for (let i = ARTICLES.has(tokens[head + 2]?.text ?? '') ? head + 3 : head + 2; i < stop; i++) {
    while (at < mentions.length && mentions[at]!.end <= i) at++
    const mention = mentions[at]
    if (mention && mention.first <= i) {
      const before = tokens[mention.first - 1]?.text === 'the' ? mention.first - 2 : mention.first - 1
      const isOther = before > head && tokens[before]!.text === 'and'
      if (mention.kind === 'person' || isOther) break
      i = mention.end - 1
      end = mention.end
    } else if (hasCapital(words[i]!)) end = i + 1
    else if (end < 0 || !JOINERS.has(tokens[i]!.text)) break
  }
  return end
}
