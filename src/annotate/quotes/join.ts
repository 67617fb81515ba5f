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
    const isMore =
      previous &&
      draft.by === 'run/standalone' &&
      (continuesOver(reading, previous, draft) || continuesBehind(reading, previous, draft))
    if (isMore) joined[joined.length - 1] = append(previous, draft)
    else joined.push(draft)
  }
  return joined
}

function continuesOver(reading: Reading, previous: Draft, draft: Draft): boolean {
  const run = reading.runOf[previous.content.at(-1)!.end - 1]!
  const next = reading.runOf[draft.content[0]!.first]!
  if (run < 0 || next < 0 || !reading.runs[run]!.isOpen) return false
  return reading.runs[next]!.paragraph === reading.runs[run]!.paragraph + 1
}

/** The attribution's sentence ends where the second run begins. */
function continuesBehind(reading: Reading, previous: Draft, draft: Draft): boolean {
  if (previous.type !== 'direct' || previous.link === 'dialogue' || previous.by.startsWith('clause')) return false
  const last = previous.content.at(-1)!.end
  const { first } = draft.content[0]!
  if (reading.tokens[last - 1]!.paragraph !== reading.tokens[first]!.paragraph) return false
  return reading.sentenceEnd[last - 1] === reading.sentenceStart[first]
}

function append(previous: Draft, draft: Draft): Draft {
  return {
    ...previous,
    spans: [...previous.spans, ...draft.spans],
    verbatim: [...previous.verbatim, ...draft.verbatim],
    content: [...previous.content, ...draft.content],
  }
}
