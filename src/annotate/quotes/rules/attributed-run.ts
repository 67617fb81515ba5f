import { attributionAfter } from '../attribution/after.js'
import type { Attribution } from '../attribution/attribution.js'
import { attributionBefore } from '../attribution/before.js'
import { runContent } from '../content.js'
import { addDraft, type Workspace } from '../draft.js'

/**
 * Words in marks with their attribution in the same sentence: *“A,” he said.* · *“A,” said Jane Roe, a vet.* ·
 * *“A,” he said, “B.”* · *He told reporters: “A.”*
 */
export function attributedRuns(work: Workspace): void {
  const { reading } = work
  for (let run = 0; run < reading.runs.length; run++) {
    if (work.taken[reading.runTokens[run]!.first] === 1) continue
    const attribution = attributionAfter(work, run) ?? attributionBefore(work, run)
    if (!attribution) continue
    const runs = [run, ...continuations(work, run, attribution)]
    addDraft(work, { ...runContent(reading, runs), ...attribution, link: attribution.source ? null : 'subject' })
  }
}

/** The runs that go on with a quotation that its attribution interrupts, in the same sentence. */
function continuations(work: Workspace, run: number, attribution: Attribution): number[] {
  const { reading } = work
  const { tokens, runTokens, sentenceEnd, runs } = reading
  const found: number[] = []
  if (attribution.by === 'run/before' || attribution.by === 'run/colon' || attribution.by === 'run/colon-subject')
    return found
  let from = runTokens[run]!.end
  for (let next = run + 1; next < runs.length; next++) {
    const { first } = runTokens[next]!
    if (first >= sentenceEnd[from - 1]! && first >= sentenceEnd[runTokens[run]!.end - 1]!) break
    if (first <= from || work.taken[first] === 1) break
    const lead = tokens[first - 1]!.text
    const opensLow = /^\p{Ll}/u.test(reading.text.slice(runs[next]!.start, runs[next]!.start + 2))
    if (lead !== ',' && lead !== '—' && lead !== '–' && lead !== ':' && work.cueOf[first - 1]! < 0 && !opensLow) break
    if (isMidClause(work, from, first)) break
    found.push(next)
    from = runTokens[next]!.end
  }
  return found
}

/** Whether another reporting clause or fragment use stands between the pieces: then they are not one quotation. */
function isMidClause(work: Workspace, from: number, to: number): boolean {
  let cues = 0
  for (let i = from; i < to; i++) if (work.cueOf[i]! >= 0) cues++
  const lead = work.reading.tokens[to - 1]!
  return (
    cues > 1 ||
    (lead.text !== ',' && lead.text !== '—' && lead.text !== '–' && lead.text !== ':' && work.cueOf[to - 1]! < 0)
  )
}
