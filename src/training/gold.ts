import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import type { EntityKind, FigureKind, FigureModifier, QuoteType } from '../annotate/annotations.js'
import type { Span } from '../text/document.js'

/** An annotated mention; `entity` is the key of its entity within the article (`p1`, `o2`, `l3`). */
export interface GoldName extends Span {
  kind: EntityKind
  entity: string
}

/** An annotated quote. `speaker` is an entity key, `?description` for an unnamed source, or empty for nobody. */
export interface GoldQuote {
  number: string
  type: QuoteType
  spans: Span[]
  sources: Span[]
  cues: Span[]
  speaker: string
  /** The key of the utterance that the quote renders, in stories told by several outlets. */
  utterance: string | null
}

/** An annotated figure. `attribution` is an entity key, `?description`, or empty. */
export interface GoldFigure extends Span {
  value: number | null
  valueMax: number | null
  kind: FigureKind
  unit: string | null
  modifier: FigureModifier
  subject: string | null
  attribution: string
  claim: string | null
}

/** One annotated article: its text (headline and paragraphs joined by blank lines) and what is in it. */
export interface GoldArticle {
  id: string
  outlet: string | null
  published: string | null
  /** The raw file that the article was annotated from, where there is one. */
  file: string | null
  text: string
  hasTitle: boolean
  names: GoldName[]
  quotes: GoldQuote[]
  figures: GoldFigure[]
}

const KINDS: Record<string, EntityKind> = { per: 'person', org: 'organisation', loc: 'place' }
const TYPES: Record<string, QuoteType> = { d: 'direct', m: 'mixed', i: 'indirect' }

/**
 * Reads articles in the corpus markup (`test/gold/README.md` describes it).
 * @throws Error naming the article on an unknown tag or a missing attribute.
 */
export function parseGold(xml: string): GoldArticle[] {
  const articles: GoldArticle[] = []
  let article: GoldArticle | null = null
  let quotes = new Map<string, GoldQuote>()
  let inText = false
  const open: { tag: string; attributes: Record<string, string>; start: number }[] = []
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'article') {
          article = newArticle(attributes)
          quotes = new Map()
        } else if (article && (tag === 'h' || tag === 'p')) {
          if (article.text !== '') article.text += '\n\n'
          if (tag === 'h') article.hasTitle = true
          inText = true
        } else if (article) open.push({ tag, attributes, start: article.text.length })
      },
      ontext(data) {
        if (article && inText) article.text += data.replaceAll('\n', ' ')
      },
      onclosetag(tag) {
        if (!article) return
        if (tag === 'h' || tag === 'p') inText = false
        else if (tag === 'article') {
          article.quotes = [...quotes.values()].filter((quote) => quote.spans.length > 0)
          for (const quote of article.quotes) quote.spans.sort((a, b) => a.start - b.start)
          article.names.sort((a, b) => a.start - b.start)
          article.figures.sort((a, b) => a.start - b.start)
          articles.push(article)
          article = null
        } else {
          const element = open.pop()
          if (element) close(article, quotes, element.tag, element.attributes, element.start)
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  return articles
}

function newArticle(attributes: Record<string, string>): GoldArticle {
  return {
    id: required('?', 'article', attributes, 'id'),
    outlet: attributes.outlet ?? null,
    published: attributes.published ?? null,
    file: attributes.file ?? null,
    text: '',
    hasTitle: false,
    names: [],
    quotes: [],
    figures: [],
  }
}

function required(id: string, tag: string, attributes: Record<string, string>, name: string): string {
  const value = attributes[name]
  if (value === undefined) throw new Error(`Article ${id}: <${tag}> has no attribute "${name}".`)
  return value
}

function close(
  article: GoldArticle,
  quotes: Map<string, GoldQuote>,
  tag: string,
  attributes: Record<string, string>,
  start: number,
): void {
  const span = { start, end: article.text.length }
  const get = (name: string) => required(article.id, tag, attributes, name)
  const kind = KINDS[tag]
  if (kind) article.names.push({ ...span, kind, entity: get('e') })
  else if (tag === 'q' || tag === 'src' || tag === 'cue') {
    const quote = quoteOf(quotes, get('n'))
    if (tag === 'src') quote.sources.push(span)
    else if (tag === 'cue') quote.cues.push(span)
    else {
      quote.spans.push(span)
      quote.type = TYPES[get('t')] ?? 'direct'
      quote.speaker = get('by')
      quote.utterance = attributes.u ?? null
    }
  } else if (tag === 'fig') article.figures.push(goldFigure(span, attributes, get))
  else throw new Error(`Article ${article.id}: <${tag}> is no tag of the corpus markup.`)
}

function quoteOf(quotes: Map<string, GoldQuote>, number: string): GoldQuote {
  let quote = quotes.get(number)
  if (!quote) {
    quote = { number, type: 'direct', spans: [], sources: [], cues: [], speaker: '', utterance: null }
    quotes.set(number, quote)
  }
  return quote
}

function goldFigure(span: Span, attributes: Record<string, string>, get: (name: string) => string): GoldFigure {
  const [value, valueMax] = get('v').split('..')
  return {
    ...span,
    value: value ? Number(value) : null,
    valueMax: valueMax ? Number(valueMax) : null,
    kind: get('k') as FigureKind,
    unit: attributes.u || null,
    modifier: get('m') as FigureModifier,
    subject: attributes.s || null,
    attribution: attributes.by ?? '',
    claim: attributes.c ?? null,
  }
}

/** Reads every annotated article (`*.xml`) of a file or of a folder and those below it, in order of file name. */
export function readGold(path: string): GoldArticle[] {
  if (statSync(path).isFile()) return parseGold(readFileSync(path, 'utf8'))
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .flatMap((name) => parseGold(readFileSync(join(path, name), 'utf8')))
}

/**
 * Whether an article of the corpus is kept for measuring and never trained or tuned on: the tenth whose id's SHA-256,
 * read as a number, divides by ten, and the stories S07 and S08.
 */
export function isHeldOut(id: string): boolean {
  if (/^st-S0[78]-/.test(id)) return true
  const digest = createHash('sha256').update(id).digest('hex')
  return BigInt(`0x${digest}`) % 10n === 0n
}
