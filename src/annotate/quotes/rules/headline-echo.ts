import { runContent } from '../content.js'
import { addDraft, type Workspace } from '../draft.js'

const SHORTEST = 4

/**
 * Words in marks in the headline that somebody says below: *Envoy ‘encouraged’ as talks open* over *she was
 * ‘encouraged, a word I have been saving up’*. Without such an echo they may be anybody's.
 */
export function headlineEchoes(work: Workspace): void {
  const { reading } = work
  const [title] = reading.document.paragraphs
  if (title?.role !== 'title') return
  const below = new Set<string>()
  for (const { content, by } of work.drafts) {
    if (by === 'run/headline') continue
    for (const { first, end } of content) {
      for (let i = first; i < end; i++)
        if (first >= title.endToken && reading.runOf[i]! >= 0) below.add(stem(reading.tokens[i]!.lower))
    }
  }
  for (let run = 0; run < reading.runs.length && reading.runs[run]!.paragraph === 0; run++) {
    const { first, end } = reading.runTokens[run]!
    if (work.taken[first] || !isEcho(work, first, end, below)) continue
    addDraft(work, {
      ...runContent(reading, [run]),
      cue: null,
      source: null,
      region: null,
      by: 'run/headline',
      confidence: 0.6,
      link: 'dialogue',
    })
  }
}

/** Whether every longer word of a run is said below. */
function isEcho({ reading }: Workspace, first: number, end: number, below: ReadonlySet<string>): boolean {
  let words = 0
  for (let i = first; i < end; i++) {
    const { lower, pos } = reading.tokens[i]!
    if (pos === 'PUNCT' || lower.length < SHORTEST) continue
    if (!below.has(stem(lower))) return false
    words++
  }
  return words > 0
}

const stem = (word: string) => word.replace(/(?:ed|es|s)$/, '')
