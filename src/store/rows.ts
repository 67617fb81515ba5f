import type { Annotations, Speaker } from '../annotate/annotations.js'
import { aboutSpans } from '../extract/about.js'
import type { Extraction } from '../extract/extract.js'
import { figureId, quoteId } from '../extract/ids.js'
import { sentenceAt } from '../extract/sentence.js'
import type { Prisma } from '../generated/prisma/client.js'
import { groupKey } from '../resolve/entities.js'
import type { Span } from '../text/document.js'
import { foldName } from '../text/fold.js'
import { detailColumns, partyRows } from './figure-rows.js'

/** An article that is about to be stored: where it came from, what it said, what was found in it. */
export interface ExtractedArticle {
  id: string
  url: string | null
  author: string | null
  source: { id: string; name: string } | null
  publishedAt: string | null
  origin: string
  original: string
  /** What came with the text, if it did: the extraction finds title and language otherwise. */
  givenTitle: string | null
  givenLanguage: string | null
  ingestedAt: string
  extractionVersion: string
  /** 1, and one more for every time that the text has changed. */
  revision: number
  extraction: Extraction
}

/** All rows of one article. `local` counts the article's own entities; the resolution turns it into an entity's key. */
export interface ArticleRows {
  article: Prisma.ArticleCreateManyInput
  locals: Prisma.LocalEntityCreateManyInput[]
  mentions: Prisma.MentionCreateManyInput[]
  quotes: Prisma.QuoteCreateManyInput[]
  speakers: Prisma.QuoteSpeakerCreateManyInput[]
  quoteAbout: Prisma.QuoteAboutCreateManyInput[]
  figures: Prisma.FigureCreateManyInput[]
  figureAbout: Prisma.FigureAboutCreateManyInput[]
  figureParties: Prisma.FigurePartyCreateManyInput[]
}

/** The rows that hold an extracted article. Pure. */
export function toRows(input: ExtractedArticle): ArticleRows {
  const { annotations } = input.extraction
  const sortedAt = new Date(input.publishedAt ?? input.ingestedAt)
  const quotes = quoteRows(input, sortedAt)
  return {
    article: articleRow(input),
    locals: annotations.entities.map((entity, ordinal) => ({
      articleId: input.id,
      ordinal,
      kind: entity.kind,
      name: entity.name,
      groupKey: groupKey(entity),
      aliases: [...entity.aliases],
      roles: [...entity.roles],
      country: entity.country,
      mentions: entity.mentions.length,
    })),
    mentions: annotations.entities.flatMap((entity, local) =>
      entity.mentions.map(({ start, end, kind, by, confidence }) => ({
        articleId: input.id,
        start,
        end,
        kind,
        local,
        by,
        confidence,
      })),
    ),
    quotes,
    speakers: annotations.quotes.flatMap((quote, i) =>
      [quote.speaker, ...quote.coSpeakers].flatMap((speaker, position) =>
        speaker.kind === 'named' ? [{ quoteId: quotes[i]!.id, position, local: speaker.entity }] : [],
      ),
    ),
    quoteAbout: annotations.quotes.flatMap((quote, i) =>
      aboutSpans(annotations, quote.spans)
        .filter((local) => !(quote.speaker.kind === 'named' && quote.speaker.entity === local))
        .map((local) => ({ quoteId: quotes[i]!.id, local })),
    ),
    ...figureRows(input, quotes, sortedAt),
  }
}

function articleRow(input: ExtractedArticle): Prisma.ArticleCreateManyInput {
  const { extraction } = input
  const { annotations } = extraction
  const number = (kind: string) => annotations.entities.filter((entity) => entity.kind === kind).length
  return {
    id: input.id,
    url: input.url,
    title: extraction.title,
    author: input.author,
    sourceId: input.source?.id ?? null,
    publishedAt: input.publishedAt === null ? null : new Date(input.publishedAt),
    language: extraction.language,
    wordCount: extraction.wordCount,
    text: extraction.text,
    original: input.original,
    givenTitle: input.givenTitle,
    givenLanguage: input.givenLanguage,
    origin: input.origin,
    extractionVersion: input.extractionVersion,
    revision: input.revision,
    people: number('person'),
    organisations: number('organisation'),
    places: number('place'),
    quoteCount: annotations.quotes.length,
    figureCount: annotations.figures.length,
    ingestedAt: new Date(input.ingestedAt),
  }
}

function quoteRows(input: ExtractedArticle, sortedAt: Date): (Prisma.QuoteCreateManyInput & { id: string })[] {
  const { text, annotations } = input.extraction
  return annotations.quotes.map((quote, ordinal) => {
    const content = quote.spans.map(({ start, end }) => text.slice(start, end)).join(' ')
    return {
      id: quoteId(input.id, quote.spans),
      articleId: input.id,
      ordinal,
      type: quote.type,
      text: content,
      spans: pairs(quote.spans),
      verbatim: pairs(quote.verbatim),
      sourceStart: quote.source?.start ?? null,
      sourceEnd: quote.source?.end ?? null,
      cueStart: quote.cue?.start ?? null,
      cueEnd: quote.cue?.end ?? null,
      speakerKind: speakerKind(annotations, quote.speaker),
      speakerDescription: quote.speaker.kind === 'unnamed' ? quote.speaker.description : null,
      speakerRole: quote.speakerRole,
      method: quote.method,
      by: quote.by,
      confidence: quote.confidence,
      words: content.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      sortedAt,
    }
  })
}

function figureRows(
  input: ExtractedArticle,
  quotes: readonly { id: string }[],
  sortedAt: Date,
): Pick<ArticleRows, 'figures' | 'figureAbout' | 'figureParties'> {
  const { text, annotations, sentences } = input.extraction
  const found = annotations.figures.map((figure) => {
    return { id: figureId(input.id, figure), figure, sentence: sentenceAt(sentences, figure.end) }
  })
  const ids = found.map(({ id }) => id)
  return {
    figures: found.map(({ id, figure, sentence }) => ({
      id,
      articleId: input.id,
      start: figure.start,
      end: figure.end,
      text: text.slice(figure.start, figure.end),
      value: figure.value,
      valueMax: figure.valueMax,
      kind: figure.kind,
      unit: figure.unit,
      modifier: figure.modifier,
      change: figure.change,
      subject: figure.subject,
      subjectFolded: figure.subject === null ? null : foldName(figure.subject),
      attributedLocal: figure.attribution?.speaker.kind === 'named' ? figure.attribution.speaker.entity : null,
      attributionText: figure.attribution?.text ?? null,
      quoteId: figure.quote === null ? null : (quotes[figure.quote]?.id ?? null),
      sentence: text.slice(sentence.start, sentence.end),
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
      by: figure.by,
      confidence: figure.confidence,
      sortedAt,
      ...detailColumns(figure, text, ids),
    })),
    figureParties: found.flatMap(({ id, figure }) => partyRows(id, figure)),
    figureAbout: found.flatMap(({ id, sentence }) =>
      aboutSpans(annotations, [sentence]).map((local) => ({ figureId: id, local })),
    ),
  }
}

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end])
}

function speakerKind(annotations: Annotations, speaker: Speaker): string {
  return speaker.kind === 'named' ? annotations.entities[speaker.entity]!.kind : speaker.kind
}
