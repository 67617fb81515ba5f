import type { PrismaClient } from '../../src/store/client.js'
import { foldName, slug } from '../../src/text/fold.js'
import { ARTICLES, ENTITIES, type FixtureArticle, type FixtureEntity, type FixtureFigure } from './fixture.js'

const INGESTED = '2024-03-05T00:00:00Z'

/** Puts the fixture's entities and articles into an empty database. */
export async function fill(prisma: PrismaClient): Promise<void> {
  const keys = new Map<string, number>()
  for (const entity of ENTITIES) {
    const { key } = await prisma.entity.create({ data: entityRow(entity) })
    keys.set(`${entity.kind}/${entity.id}`, key)
    await prisma.entityName.createMany({ data: nameRows(entity).map((name) => ({ ...name, entityKey: key })) })
    await prisma.entityRole.createMany({
      data: (entity.roles ?? []).map(([text, articles]) => ({
        entityKey: key,
        text,
        folded: foldName(text),
        articles,
      })),
    })
  }
  for (const article of ARTICLES) await store(prisma, article, keys)
}

/** Everything in the fixture that names an entity, by its id; the first entity of this id is meant. */
function entityOf(id: string): FixtureEntity {
  const entity = ENTITIES.find((candidate) => candidate.id === id)
  if (!entity) throw new Error(`The fixture has no entity ${id}`)
  return entity
}

function count(has: (article: FixtureArticle) => number): number {
  return ARTICLES.reduce((sum, article) => sum + has(article), 0)
}

function entityRow(entity: FixtureEntity) {
  const { kind, id, name, countryCode, placeType, latitude, longitude } = entity
  const own = ARTICLES.filter(({ mentions }) => mentions.some(([other]) => other === id))
  const times = own.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  return {
    kind,
    id,
    name,
    folded: foldName(name),
    countryCode: countryCode ?? null,
    placeType: placeType ?? null,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    sameAs: [],
    mentionCount: count(({ mentions }) => mentions.flatMap(([other, ...forms]) => (other === id ? forms : [])).length),
    articleCount: own.length,
    quoteCount: count(
      ({ quotes }) => quotes.filter((quote) => [quote.speaker, ...(quote.coSpeakers ?? [])].includes(id)).length,
    ),
    figureCount: count(({ figures }) => figures.filter((figure) => figure.attribution?.entity === id).length),
    firstSeenAt: times[0] ? new Date(times[0]) : null,
    lastSeenAt: times.at(-1) ? new Date(times.at(-1)!) : null,
  }
}

function nameRows({ name, aliases = [], derived = [] }: FixtureEntity) {
  const row = (type: string) => (form: string) => ({ name: form, folded: foldName(form), type })
  return [row('canonical')(name), ...aliases.map(row('alias')), ...derived.map(row('derived'))]
}

/** Where pieces stand in a text, looked for from left to right. */
export function locate(text: string, pieces: readonly string[], from = 0): [number, number][] {
  let position = from
  return pieces.map((piece) => {
    const start = text.indexOf(piece, position)
    if (start < 0) throw new Error(`The fixture's text has no "${piece}" after ${position}`)
    position = start + piece.length
    return [start, position]
  })
}

async function store(prisma: PrismaClient, article: FixtureArticle, keys: ReadonlyMap<string, number>): Promise<void> {
  const { id, text, quotes, figures } = article
  const keyOf = (entity: string) => keys.get(`${entityOf(entity).kind}/${entity}`)!
  const localOf = (entity: string) => article.mentions.findIndex(([other]) => other === entity)
  const sortedAt = new Date(article.publishedAt ?? INGESTED)
  const number = (kind: string) => article.mentions.filter(([entity]) => entityOf(entity).kind === kind).length
  if (article.source) {
    const source = { id: slug(article.source), name: article.source }
    await prisma.source.upsert({ where: { id: source.id }, create: source, update: {} })
  }
  await prisma.article.create({
    data: {
      id,
      url: article.url ?? null,
      title: article.title ?? null,
      author: article.author ?? null,
      sourceId: article.source ? slug(article.source) : null,
      publishedAt: article.publishedAt ? new Date(article.publishedAt) : null,
      language: article.language ?? 'en',
      wordCount: text.split(/\s+/).length,
      text,
      original: text,
      origin: `${id}.txt`,
      extractionVersion: '1',
      people: number('person'),
      organisations: number('organisation'),
      places: number('place'),
      quoteCount: quotes.length,
      figureCount: figures.length,
      ingestedAt: new Date(INGESTED),
    },
  })
  await prisma.localEntity.createMany({
    data: article.mentions.map(([entity, ...forms], ordinal) => ({
      articleId: id,
      ordinal,
      kind: entityOf(entity).kind,
      name: forms[0]!,
      groupKey: entity,
      aliases: forms.slice(1),
      roles: (entityOf(entity).roles ?? []).slice(0, 1).map(([role]) => role),
      mentions: forms.length,
      entityKey: keyOf(entity),
    })),
  })
  await prisma.mention.createMany({
    data: article.mentions.flatMap(([entity, ...forms], local) =>
      locate(text, forms).map(([start, end]) => ({
        articleId: id,
        start,
        end,
        kind: entityOf(entity).kind,
        local,
        entityKey: keyOf(entity),
        by: 'hand',
        confidence: 0.9,
      })),
    ),
  })
  const quoteId = (index: number) => `q_${id.slice(2)}_${index}`
  for (const [ordinal, quote] of quotes.entries()) {
    const spans = locate(text, quote.spans)
    const content = quote.spans.join(' ')
    const first = text.lastIndexOf('\n', spans[0]![0]) + 1
    const [source] = quote.source ? locate(text, [quote.source], first) : [null]
    const [cue] = quote.cue ? locate(text, [quote.cue], first) : [null]
    const [anonymity] = quote.anonymity ? locate(text, [quote.anonymity], first) : [null]
    const named = quote.speaker && !quote.speaker.startsWith('?') ? quote.speaker : null
    await prisma.quote.create({
      data: {
        id: quoteId(ordinal),
        articleId: id,
        ordinal,
        type: quote.type,
        text: content,
        spans,
        verbatim: locate(text, quote.verbatim ?? [], spans[0]![0]),
        sourceStart: source?.[0] ?? null,
        sourceEnd: source?.[1] ?? null,
        cueStart: cue?.[0] ?? null,
        cueEnd: cue?.[1] ?? null,
        speakerKind: named ? entityOf(named).kind : quote.speaker ? 'unnamed' : 'none',
        speakerDescription: quote.speaker?.startsWith('?') ? quote.speaker.slice(1) : null,
        speakerRole: quote.role ?? null,
        unnamedNumber: quote.number ?? null,
        anonymityStart: anonymity?.[0] ?? null,
        anonymityEnd: anonymity?.[1] ?? null,
        method: quote.method ?? 'none',
        by: 'hand',
        confidence: quote.confidence ?? 1,
        words: content.split(/\s+/).length,
        sortedAt,
        speakers: {
          create: [named, ...(quote.coSpeakers ?? [])].flatMap((speaker, position) =>
            speaker ? [{ position, local: localOf(speaker), entityKey: keyOf(speaker) }] : [],
          ),
        },
        affiliations: {
          create: (quote.affiliations ?? []).map((entity) => ({ local: localOf(entity), entityKey: keyOf(entity) })),
        },
        about: {
          create: (quote.about ?? []).map((entity) => ({ local: localOf(entity), entityKey: keyOf(entity) })),
        },
      },
    })
  }
  for (const [index, figure] of figures.entries()) {
    const [sentence] = locate(text, [figure.sentence])
    const [span] = locate(text, [figure.text], sentence![0])
    await prisma.figure.create({
      data: {
        id: `f_${id.slice(2)}_${index}`,
        articleId: id,
        start: span![0],
        end: span![1],
        text: figure.text,
        value: figure.value,
        valueMax: figure.valueMax ?? null,
        kind: figure.kind,
        unit: figure.unit ?? null,
        modifier: figure.modifier ?? 'exact',
        change: figure.change ?? null,
        subject: figure.subject ?? null,
        subjectFolded: figure.subject ? foldName(figure.subject) : null,
        attributedKey: figure.attribution?.entity ? keyOf(figure.attribution.entity) : null,
        attributionText: figure.attribution?.text ?? null,
        quoteId: figure.quote === undefined ? null : quoteId(figure.quote),
        sentence: figure.sentence,
        sentenceStart: sentence![0],
        sentenceEnd: sentence![1],
        by: 'hand',
        confidence: 0.8,
        sortedAt,
        ...detailsOf(figure, sentence![0]),
        about: {
          create: (figure.about ?? []).map((entity) => ({ local: localOf(entity), entityKey: keyOf(entity) })),
        },
        parties: { create: partiesOf(figure) },
      },
    })
  }

  function detailsOf({ si, measure, period, relations }: FixtureFigure, from: number) {
    const [span] = period ? locate(text, [period.text], from) : []
    return {
      unitCode: si?.code ?? null,
      siValue: si?.value ?? null,
      siUnit: si?.unit ?? null,
      measure: measure ?? null,
      periodStart: span?.[0] ?? null,
      periodEnd: span?.[1] ?? null,
      periodText: period?.text ?? null,
      periodFrom: period?.from ?? null,
      periodTo: period?.to ?? null,
      relations: (relations ?? []).map(({ type, figure }) => ({ type, figureId: `f_${id.slice(2)}_${figure}` })),
    }
  }

  function partiesOf({ who = [], whoCountries = [], where = [] }: FixtureFigure) {
    const party = (entity: string) => ({ local: localOf(entity), entityKey: keyOf(entity) })
    return [
      ...[...who.map(party), ...whoCountries.map((country) => ({ country }))].map((one, position) => ({
        role: 'who',
        position,
        ...one,
      })),
      ...where.map(party).map((one, position) => ({ role: 'where', position, ...one })),
    ]
  }
}
