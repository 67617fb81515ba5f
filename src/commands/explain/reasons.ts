import type { Annotations, Figure, Quote, Speaker } from '../../annotate/annotations.js'
import type { Candidate } from '../../annotate/quotes/speakers/candidates.js'
import type { Attribution } from '../../annotate/quotes/speakers/memory.js'
import { TRAITS } from '../../annotate/quotes/speakers/traits/names.js'
import { aboutQuote } from '../../extract/about.js'
import type { Span } from '../../text/document.js'
import type { Paint } from './style.js'

/** The candidates that a speaker was chosen from, with what was wanted. */
export type Ranked = NonNullable<Attribution['ranked']>

const MOST_CANDIDATES = 4
const MOST_TRAITS = 8

/** What is told below a quote: its rule, cue, source and speaker, and who else was considered and why. */
export function quoteReasons(
  text: string,
  found: Annotations,
  index: number,
  ranked: Ranked | undefined,
  paint: Paint,
): string[] {
  const quote = found.quotes[index]!
  const words = (span: Span | null) => (span ? `“${text.slice(span.start, span.end)}”` : 'none')
  const speaker = paint('name', nameOf(found, quote.speaker))
  const role = quote.speakerRole ? `  role ${quote.speakerRole}` : ''
  const how = `rule ${quote.by}  cue ${words(quote.cue)}  confidence ${quote.confidence}`
  return [
    `  ${paint('head', `⟦${index + 1}⟧ ${quote.type}`)}  ${how}`,
    `      speaker ${speaker}  by ${quote.method}  source ${words(quote.source)}${role}`,
    ...[...relations(found, quote), ...condition(found, quote, words), ...candidateLines(found, ranked)].map(
      (line) => `      ${paint('note', line)}`,
    ),
  ]
}

/** Who else has to do with a quote. */
function relations(found: Annotations, quote: Quote): string[] {
  const others = quote.coSpeakers.map((one) => nameOf(found, one)).join(', ')
  const about = namesOf(found, aboutQuote(found, quote))
  const targets = namesOf(found, quote.targets)
  return [
    ...(others ? [`with ${others}`] : []),
    ...(about ? [`about ${about}`] : []),
    ...(targets ? [`aimed at ${targets}`] : []),
  ]
}

function condition(found: Annotations, { unnamedSource }: Quote, words: (span: Span | null) => string): string[] {
  if (!unnamedSource) return []
  const { affiliations, number, anonymity } = unnamedSource
  const whose = namesOf(found, affiliations) || 'nobody'
  return [`unnamed: of ${whose}  number ${number ?? 'unknown'}  condition ${words(anonymity)}`]
}

function namesOf({ entities }: Annotations, indices: readonly number[]): string {
  return indices.map((entity) => entities[entity]!.name).join(', ')
}

function nameOf({ entities }: Annotations, speaker: Speaker): string {
  if (speaker.kind === 'named') return entities[speaker.entity]!.name
  return speaker.kind === 'unnamed' ? `${speaker.description} (unnamed)` : 'nobody'
}

/** The best candidates with their shares, and the traits in which each differs from the best of the others. */
function candidateLines(found: Annotations, ranked: Ranked | undefined): string[] {
  if (!ranked || ranked.candidates.length < 2) return []
  const { candidates, wanted } = ranked
  const best = candidates.slice(0, MOST_CANDIDATES).map((candidate, i) => {
    const apart = differences(candidate, candidates[i === 0 ? 1 : 0]!)
    return `  ${Math.round(candidate.share * 100)} % ${candidateName(found, candidate)}: ${apart.join(', ')}`
  })
  const others = candidates.length - best.length
  return [`candidates for a ${wanted.way}`, ...best, ...(others > 0 ? [`  and ${others} more`] : [])]
}

function differences(candidate: Candidate, other: Candidate): string[] {
  return TRAITS.flatMap((trait, i) => {
    const value = candidate.traits[i]!
    return value === other.traits[i] ? [] : [`${trait} ${Number(value.toFixed(2))}`]
  }).slice(0, MOST_TRAITS)
}

function candidateName(found: Annotations, { speaker }: Candidate): string {
  return speaker === null ? 'nobody else' : nameOf(found, speaker)
}

/** What is told of a figure. */
export function figureReasons(text: string, figure: Figure, paint: Paint): string {
  const { start, end, value, valueMax, kind, unit, modifier, subject, attribution, by } = figure
  const range = valueMax === null ? `${value ?? 'no value'}` : `${value} to ${valueMax}`
  const credit = attribution ? `  by ${attribution.text}` : ''
  const told = `${kind} ${range}${unit ? ` ${unit}` : ''}, ${modifier}${subject ? `, of ${subject}` : ''}${credit}`
  return `  ${paint('figure', `{${text.slice(start, end)}}`)} ${paint('note', `${told}  rule ${by}`)}`
}
