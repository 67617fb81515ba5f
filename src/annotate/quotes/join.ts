import type { Draft } from './draft.js'
import type { Reading } from './reading.js'

/**
 * Joins what is one quotation: one that runs over paragraphs, whose opening marks repeat while only the last one is
 * closed, and one whose second sentence follows its attribution without another (*“A,” he said. “B.”*).
 */
export function joinRuns(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const previous = joined.at(-1)
    const isOver = previous && draft.type === 'direct' && continuesOver(reading, previous, draft)
    const isMore = previous && draft.by === 'run/standalone' && continuesBehind(reading, previous, draft)
    if (isOver || isMore) joined[joined.length - 1] = append(previous, draft)
    else joined.push(draft)
  }
  return joined
}

/** The last span of what came before is open, and these marks open again at the start of the next paragraph. */
function continuesOver(reading: Reading, previous: Draft, draft: Draft): boolean {
  const run = reading.runOf[previous.content.at(-1)!.end - 1]!
  const next = reading.runOf[draft.content[0]!.first]!
  if (run < 0 || next < 0 || !reading.runs[run]!.isOpen) return false
  const { open, paragraph } = reading.runs[next]!
  const isNext = paragraph === reading.runs[run]!.paragraph + 1
  return isNext && open === reading.document.paragraphs[paragraph]!.start && isSameMark(reading, run, next)
}

const SINGLE = /[‘’']/

/** Single marks go on with single ones, double with double. */
function isSameMark({ text, runs }: Reading, run: number, next: number): boolean {
  return SINGLE.test(text[runs[run]!.open]!) === SINGLE.test(text[runs[next]!.open]!)
}

/** The attribution's sentence ends where the second run begins; marks right behind marks are somebody else's turn. */
function continuesBehind(reading: Reading, previous: Draft, draft: Draft): boolean {
  if (previous.type !== 'direct' || previous.link === 'dialogue' || previous.by.startsWith('clause')) return false
  const last = previous.content.at(-1)!.end
  const { first } = draft.content[0]!
  if (reading.tokens[last - 1]!.paragraph !== reading.tokens[first]!.paragraph) return false
  return last < first && reading.sentenceEnd[last - 1] === reading.sentenceStart[first]
}

/** One quote of both, with the attribution of whichever has one: that may only come in the last paragraph. */
function append(previous: Draft, draft: Draft): Draft {
  const { cue, source, region, by, confidence, link } = previous.cue || !draft.cue ? previous : draft
  return {
    ...previous,
    ...{ cue, source, region, by, confidence, link },
    spans: [...previous.spans, ...draft.spans],
    verbatim: [...previous.verbatim, ...draft.verbatim],
    content: [...previous.content, ...draft.content],
  }
}
