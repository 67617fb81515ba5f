import type { Annotations, Speaker, UnnamedSource } from '../annotate/annotations.js'
import { aboutQuote, aboutSpans } from '../extract/about.js'
import type { Extraction } from '../extract/extract.js'
import { articleId, figureId, quoteId } from '../extract/ids.js'
import { sentenceAt } from '../extract/sentence.js'
import type { ArticleEntity, ExtractAnswer } from '../schema/annotations.js'
import type { ArticleRef } from '../schema/article.js'
import type { EntityRef } from '../schema/entity.js'
import type { ExtractRequest } from '../schema/extract.js'
import type { Figure } from '../schema/figure.js'
import type { Quote } from '../schema/quote.js'
import { slug } from '../text/fold.js'
import { spanOf } from './spans.js'
import { groupBy } from './sql.js'

interface Parts {
  text: string
  annotations: Annotations
  refs: EntityRef[]
  quoteIds: string[]
  figureIds: string[]
  /** The ids of the figures in each quote. */
  figuresOf: Map<number | null, string[]>
  article: ArticleRef
}

/** The records of a text that was sent and is not stored: the same as if it were, but for ids shared across articles. */
export function extractAnswer(request: ExtractRequest, extraction: Extraction): ExtractAnswer {
  const { title, text, language, annotations } = extraction
  const id = articleId({ url: request.url ?? null, text: request.text })
  const publishedAt = request.publishedAt ? new Date(request.publishedAt).toISOString() : null
  const figureIds = annotations.figures.map((figure) => figureId(id, figure))
  const inQuotes = annotations.figures.map(({ quote }, i) => ({ quote, id: figureIds[i]! }))
  const parts: Parts = {
    text,
    annotations,
    refs: annotations.entities.map(({ kind, name }) => ({ id: slug(name), kind, name })),
    quoteIds: annotations.quotes.map(({ spans }) => quoteId(id, spans)),
    figureIds,
    figuresOf: new Map([...groupBy(inQuotes, 'quote')].map(([quote, found]) => [quote, found.map(({ id }) => id)])),
    article: { id, url: request.url ?? null, title, source: null, publishedAt },
  }
  return {
    article: { title, text, language },
    entities: entities(parts),
    quotes: annotations.quotes.map((_, i) => quote(parts, i)),
    figures: annotations.figures.map((_, i) => figure(parts, i, extraction.sentences)),
  }
}

function entities({ annotations, refs, text }: Parts): ArticleEntity[] {
  return annotations.entities.map(({ aliases, roles, mentions }, i) => ({
    ...refs[i]!,
    aliases: [...aliases],
    roles: [...roles],
    mentions: mentions.map(({ start, end }) => spanOf(text, start, end)),
  }))
}

function refOf({ refs }: Parts, speaker: Speaker): EntityRef | null {
  return speaker.kind === 'named' ? refs[speaker.entity]! : null
}

function quote(parts: Parts, index: number): Quote {
  const { text, annotations, refs } = parts
  const { type, spans, verbatim, source, cue, speaker, coSpeakers, ...found } = annotations.quotes[index]!
  const content = spans.map(({ start, end }) => spanOf(text, start, end))
  return {
    id: parts.quoteIds[index]!,
    type,
    text: content.map((span) => span.text).join(' '),
    spans: content,
    verbatim: verbatim.map(({ start, end }) => spanOf(text, start, end)),
    speaker: refOf(parts, speaker),
    speakerKind: speaker.kind === 'named' ? refs[speaker.entity]!.kind : speaker.kind,
    speakerDescription: speaker.kind === 'unnamed' ? speaker.description : null,
    unnamedSource: unnamedSource(parts, found.unnamedSource),
    speakerRole: found.speakerRole,
    coSpeakers: coSpeakers.flatMap((other) => refOf(parts, other) ?? []),
    source: source && spanOf(text, source.start, source.end),
    cue: cue && spanOf(text, cue.start, cue.end),
    attribution: { method: found.method, confidence: found.confidence },
    about: aboutQuote(annotations, annotations.quotes[index]!).map((entity) => refs[entity]!),
    figures: parts.figuresOf.get(index) ?? [],
    utteranceId: null,
    article: parts.article,
  }
}

function unnamedSource({ refs, text }: Parts, source: UnnamedSource | null): Quote['unnamedSource'] {
  if (!source) return null
  const { affiliations, number, anonymity } = source
  return {
    affiliations: affiliations.map((entity) => refs[entity]!),
    number,
    anonymity: anonymity && spanOf(text, anonymity.start, anonymity.end),
  }
}

function figure(parts: Parts, index: number, sentences: Extraction['sentences']): Figure {
  const { text, annotations, refs } = parts
  const found = annotations.figures[index]!
  const { start, end, si, measure, period, attribution, quote } = found
  const sentence = sentenceAt(sentences, end)
  return {
    id: parts.figureIds[index]!,
    text: text.slice(start, end),
    start,
    end,
    value: found.value,
    valueMax: found.valueMax,
    kind: found.kind,
    unit: found.unit,
    unitCode: found.unitCode,
    si: si && { ...si },
    modifier: found.modifier,
    change: found.change,
    subject: found.subject,
    measure: measure?.name ?? null,
    who: (measure?.who ?? []).map((entity) => refs[entity]!),
    whoCountries: [...(measure?.whoCountries ?? [])],
    where: (measure?.where ?? []).map((entity) => refs[entity]!),
    period: period && { ...spanOf(text, period.start, period.end), from: period.from, to: period.to },
    relations: found.relations.map(({ type, figure }) => ({ type, figureId: parts.figureIds[figure]! })),
    attribution: attribution && { entity: refOf(parts, attribution.speaker), text: attribution.text },
    quoteId: quote === null ? null : parts.quoteIds[quote]!,
    about: aboutSpans(annotations, [sentence]).map((entity) => refs[entity]!),
    sentence: text.slice(sentence.start, sentence.end),
    claimId: null,
    article: parts.article,
  }
}
