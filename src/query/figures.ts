import type { Article } from '../schema/article.js'
import type { EntityKind, EntityRef } from '../schema/entity.js'
import type { Figure } from '../schema/figure.js'
import type { FigureQuery } from '../schema/queries.js'
import { ARTICLE_REF_COLUMNS, type ArticleRefRow, articleRef, articlesById } from './articles.js'
import { type Parties, partiesOf, topicsOf } from './children.js'
import type { Collection } from './collection.js'
import { BY_ARTICLE, BY_SOURCE, ofColumn, ofLinked } from './facets.js'
import {
  among,
  amongNames,
  atLeast,
  atMost,
  byDay,
  from,
  fromSources,
  linkedTo,
  reaching,
  subjectWords,
  to,
  where,
  words,
} from './filters.js'
import { contextOf } from './spans.js'
import { type Reader, sql } from './sql.js'
import { checkUnchanged, textsOf } from './unchanged.js'

interface FigureRow extends ArticleRefRow {
  id: string
  text: string
  start: number
  end: number
  value: number | null
  valueMax: number | null
  kind: Figure['kind']
  unit: string | null
  modifier: Figure['modifier']
  change: Figure['change']
  subject: string | null
  attributionText: string | null
  attributedId: string | null
  attributedKind: EntityKind
  attributedName: string
  quoteId: string | null
  sentence: string
  claimId: string | null
  unitCode: string | null
  siValue: number | null
  siValueMax: number | null
  siUnit: string | null
  measure: string | null
  periodStart: number | null
  periodEnd: number | null
  periodText: string | null
  periodFrom: string | null
  periodTo: string | null
  relations: Figure['relations'] | null
}

// Outer joins, though every figure has an article: the figures are to be read first, in the order of their index.
const FROM = sql`"Figure" f LEFT JOIN "Article" a ON a."id" = f."articleId" LEFT JOIN "Source" s ON s."id" = a."sourceId"
  LEFT JOIN "Entity" e ON e."key" = f."attributedKey"`

const COLUMNS = sql`f."id", f."text", f."start", f."end", f."value", f."valueMax", f."kind", f."unit", f."modifier",
  f."change", f."subject", f."attributionText", e."id" AS "attributedId", e."kind" AS "attributedKind",
  e."name" AS "attributedName", f."quoteId", f."sentence", f."claimId", f."unitCode",
  f."siValue", f."siValueMax", f."siUnit", f."measure", f."periodStart", f."periodEnd", f."periodText", f."periodFrom",
  f."periodTo", f."relations", ${ARTICLE_REF_COLUMNS}`

function attribution(row: FigureRow): Figure['attribution'] {
  const { attributedId: id, attributedKind: kind, attributedName: name } = row
  if (id === null) return row.attributionText === null ? null : { entity: null, text: row.attributionText }
  return { entity: { id, kind, name }, text: row.attributionText ?? name }
}

function period(row: FigureRow): Figure['period'] {
  const { periodStart: start, periodEnd: end, periodText: text, periodFrom, periodTo } = row
  if (start === null || end === null || text === null) return null
  return { start, end, text, from: periodFrom, to: periodTo }
}

const NO_PARTIES: Parties = { who: [], whoCountries: [], where: [] }

function figure(
  row: FigureRow,
  about: EntityRef[],
  parties: Parties,
  article: Article | undefined,
  text: string | undefined,
): Figure {
  return {
    id: row.id,
    text: row.text,
    start: row.start,
    end: row.end,
    value: row.value,
    valueMax: row.valueMax,
    kind: row.kind,
    unit: row.unit,
    unitCode: row.unitCode,
    si: row.siUnit === null ? null : { value: row.siValue, valueMax: row.siValueMax, unit: row.siUnit },
    modifier: row.modifier,
    change: row.change,
    subject: row.subject,
    measure: row.measure,
    ...parties,
    period: period(row),
    relations: row.relations ?? [],
    attribution: attribution(row),
    quoteId: row.quoteId,
    about,
    sentence: row.sentence,
    claimId: row.claimId,
    article: article ?? articleRef(row),
    ...(text === undefined ? {} : { context: contextOf(text, row.start, row.end) }),
  }
}

async function records(reader: Reader, rows: FigureRow[], include: readonly string[]): Promise<Figure[]> {
  const articleIds = rows.map(({ articleId }) => articleId)
  const ids = rows.map(({ id }) => id)
  const about = await topicsOf(reader, 'figures', ids)
  const parties = await partiesOf(reader, ids)
  const articles = include.includes('article') ? await articlesById(reader, articleIds) : null
  const keys = rows.map(({ articleKey }) => articleKey)
  const texts = include.includes('context') ? await textsOf(reader, keys) : null
  if (!texts) await checkUnchanged(reader, keys)
  return rows.map((row) =>
    figure(
      row,
      about.get(row.id) ?? [],
      parties.get(row.id) ?? NO_PARTIES,
      articles?.get(row.articleId),
      texts?.get(row.articleKey),
    ),
  )
}

const TOPICS = { record: sql`f."id"`, table: sql`"FigureAbout"`, id: sql`"figureId"`, entity: sql`"entityKey"` }
const CREDITED = { record: sql`f."id"`, table: sql`"Figure"`, id: sql`"id"`, entity: sql`"attributedKey"` }
const WHERE = {
  record: sql`f."id"`,
  table: sql`(SELECT "figureId", "entityKey" FROM "FigureParty" WHERE "role" = 'where') p`,
  id: sql`"figureId"`,
  entity: sql`"entityKey"`,
}
// Who belongs to a people belongs to its country, even where the article does not name it.
const WHO = {
  ...WHERE,
  table: sql`(
    SELECT "figureId", "entityKey" FROM "FigureParty" WHERE "role" = 'who'
    UNION ALL SELECT p."figureId", c."key" FROM "Entity" c JOIN "FigureParty" p ON p."country" = c."countryCode"
    WHERE p."role" = 'who' AND c."kind" = 'place') p`,
}
const HAS_DAY = sql`(f."periodFrom" IS NOT NULL OR f."periodTo" IS NOT NULL)`

// `sortedAt` is the time of publication where that is known, and has the index.
const DATED = sql`EXISTS (SELECT 1 FROM "Article" d WHERE d."id" = f."articleId" AND d."publishedAt" IS NOT NULL)`

const id = { column: sql`f."id"`, type: 'text' } as const

export const FIGURES: Collection<FigureQuery, FigureRow, Figure> = {
  from: FROM,
  columns: COLUMNS,
  filters: {
    kind: among(sql`f."kind"`),
    unit: amongNames(sql`f."unit"`),
    q: words('figures'),
    subject: subjectWords(),
    attributedTo: linkedTo(CREDITED),
    about: linkedTo(TOPICS),
    place: linkedTo(TOPICS, ['place']),
    modifier: among(sql`f."modifier"`),
    change: among(sql`f."change"`),
    min: reaching(sql`f."value"`, sql`f."valueMax"`),
    max: atMost(sql`f."value"`),
    siUnit: among(sql`f."siUnit"`),
    minSi: reaching(sql`f."siValue"`, sql`f."siValueMax"`),
    maxSi: atMost(sql`f."siValue"`),
    measure: amongNames(sql`f."measure"`),
    who: linkedTo(WHO),
    where: linkedTo(WHERE, ['place']),
    periodFrom: byDay((day) => sql`(${HAS_DAY} AND (f."periodTo" IS NULL OR f."periodTo" >= ${day}))`),
    periodTo: byDay((day) => sql`(${HAS_DAY} AND (f."periodFrom" IS NULL OR f."periodFrom" <= ${day}))`),
    article: among(sql`f."articleId"`),
    source: fromSources(sql`f."articleId"`),
    minConfidence: atLeast(sql`f."confidence"`),
    publishedFrom: where(DATED, from(sql`f."sortedAt"`)),
    publishedTo: where(DATED, to(sql`f."sortedAt"`)),
  },
  facets: {
    kind: ofColumn(sql`f."kind"`),
    unit: ofColumn(sql`f."unit"`),
    modifier: ofColumn(sql`f."modifier"`),
    change: ofColumn(sql`f."change"`),
    attributedTo: ofLinked(CREDITED),
    measure: ofColumn(sql`f."measure"`),
    who: ofLinked(WHO),
    where: ofLinked(WHERE, ['place']),
    source: BY_SOURCE,
    article: BY_ARTICLE,
    about: ofLinked(TOPICS),
    place: ofLinked(TOPICS, ['place']),
  },
  orders: {
    publishedAt: [
      { column: sql`f."sortedAt"`, type: 'time' },
      { column: sql`f."articleId"`, type: 'text', fixed: true },
      { column: sql`f."start"`, type: 'number', fixed: true },
      { ...id, fixed: true },
    ],
    position: [{ column: sql`f."articleId"`, type: 'text' }, { column: sql`f."start"`, type: 'number' }, id],
    value: [{ column: sql`f."value"`, type: 'number', nullable: true }, id],
    confidence: [{ column: sql`f."confidence"`, type: 'number' }, id],
  },
  usual: '-publishedAt',
  records,
}
