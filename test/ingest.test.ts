import { fileURLToPath } from 'node:url'
import t from 'tap'
import { listFiles, readFiles } from '../src/files.js'
import { type IngestEvent, ingest } from '../src/ingest.js'
import { reextract } from '../src/reextract.js'
import { filesOf, newStore } from './helpers/store.js'

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url))

const ARTICLE =
  'Harbour talks stall\n\n' +
  'Port minister Adaeze Nwosu said on Monday that 14 ships were waiting. “We will clear the quay by Friday,” she said.'

t.test('the seeds, twice', async (t) => {
  const store = await newStore(t)
  const files = await listFiles([SEEDS])
  t.equal(files.length, 5)
  const first = await ingest(store, readFiles(files))
  t.match(first, { new: 5, updated: 0, unchanged: 0, failed: 0 })
  t.ok(first.quotes > 30)
  t.ok(first.figures > 15)
  const again = await ingest(store, readFiles(files))
  t.match(again, { new: 0, updated: 0, unchanged: 5, failed: 0, quotes: 0 })
  t.equal(await store.prisma.article.count(), 5)
})

t.test('ids do not depend on the order of arrival', async (t) => {
  const files = await listFiles([SEEDS])
  const ids = async (order: string[], one: boolean) => {
    const store = await newStore(t)
    // One by one means a resolution after each, all at once only one.
    for (const part of one ? order.map((file) => [file]) : [order]) await ingest(store, readFiles(part))
    const entities = await store.prisma.entity.findMany({ orderBy: [{ kind: 'asc' }, { id: 'asc' }] })
    const speakers = await store.prisma.quoteSpeaker.findMany({
      include: { entity: true },
      orderBy: [{ quoteId: 'asc' }, { position: 'asc' }],
    })
    return {
      entities: entities.map(({ kind, id, name, mentionCount, articleCount, quoteCount, figureCount }) =>
        [kind, id, name, mentionCount, articleCount, quoteCount, figureCount].join(' '),
      ),
      speakers: speakers.map((row) => `${row.quoteId} ${row.entity?.id}`),
    }
  }
  const forwards = await ids(files, false)
  t.ok(forwards.speakers.length > 20)
  t.same(await ids([...files].reverse(), true), forwards)
})

const CONSONANTS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z']
const SURNAMES = CONSONANTS.flatMap((a) =>
  CONSONANTS.flatMap((b) => CONSONANTS.map((c) => `${a.toUpperCase()}a${b}o${c}e`)),
)

t.test(
  'one batch with more people than a statement takes parameters, and once more when all have changed',
  async (t) => {
    const store = await newStore(t)
    const textOf = (names: readonly string[], verb: string) =>
      names.map((name) => `Minister Anna ${name} ${verb} on Monday that the road was open.`).join('\n\n')
    const lines = (verb: string) =>
      Array.from({ length: 32 }, (_, i) =>
        JSON.stringify({
          url: `https://news.example/${i}`,
          text: textOf(SURNAMES.slice(i * 40, (i + 1) * 40), verb),
        }),
      ).join('\n')
    t.match(await ingest(store, filesOf({ 'a.jsonl': lines('said') })), { new: 32, failed: 0 })
    const people = await store.prisma.entity.count({ where: { kind: 'person' } })
    t.ok(people > 1000, `${people} people`)
    t.match(await ingest(store, filesOf({ 'a.jsonl': lines('added') })), { updated: 32, failed: 0 })
    t.equal(await store.prisma.entity.count({ where: { kind: 'person' } }), people)
  },
)

t.test('an article with an address that comes with a changed text is a revision', async (t) => {
  const store = await newStore(t)
  const line = (text: string) => JSON.stringify({ url: 'https://news.example/harbour', source: 'Quay News', text })
  await ingest(store, filesOf({ 'a.jsonl': line(ARTICLE) }))
  const events: IngestEvent[] = []
  const changed = ARTICLE.replace('14 ships', '19 ships').replace('Adaeze Nwosu', 'Ngozi Eze')
  await ingest(store, filesOf({ 'a.jsonl': line(changed) }), (event) => events.push(event))
  t.match(events, [{ event: 'updated', origin: 'a.jsonl:1' }])
  const articles = await store.prisma.article.findMany({ include: { figures: true, source: true } })
  t.equal(articles.length, 1)
  t.match(articles[0], { revision: 2, source: { id: 'quay-news', name: 'Quay News' } })
  t.ok(articles[0]!.figures.some((figure) => figure.value === 19))
  t.notOk(
    articles[0]!.figures.some((figure) => figure.value === 14),
    'the old figures are gone',
  )
  t.equal(await store.prisma.entity.count({ where: { name: 'Adaeze Nwosu' } }), 0, 'so is who was named there alone')
  t.equal(await store.prisma.entity.count({ where: { name: 'Ngozi Eze' } }), 1)
})

t.test('what is told of an article is stored when it changes, though its text has not', async (t) => {
  const store = await newStore(t)
  const known = { url: 'https://news.example/harbour', text: 'Ann Poe said no on Monday.' }
  const told = { author: 'A. Lee', source: 'Quay News', publishedAt: '2024-08-19', language: 'en', title: 'No' }
  const load = async (article: object) => {
    const events: string[] = []
    await ingest(store, filesOf({ 'a.jsonl': JSON.stringify(article) }), ({ event }) => events.push(event))
    return events[0]
  }
  t.equal(await load(known), 'new')
  for (const [field, value] of Object.entries(told)) {
    Object.assign(known, { [field]: value })
    t.equal(await load(known), 'updated', field)
    t.equal(await load(known), 'unchanged', field)
  }
  t.match(await store.prisma.article.findFirst(), {
    author: 'A. Lee',
    sourceId: 'quay-news',
    publishedAt: new Date('2024-08-19'),
    revision: 1,
  })
})

t.test('what cannot be read is named, and keeps nothing else out', async (t) => {
  const store = await newStore(t)
  const events: IngestEvent[] = []
  const summary = await ingest(
    store,
    filesOf({
      'empty.txt': '  \n ',
      'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'broken.json': '{"text": "Half an',
      'lines.jsonl': `{"text": ${JSON.stringify(ARTICLE)}}\nnot json\n{"txt": "x"}`,
      'huge.txt': 'word '.repeat(1_100_000),
      'furniture.txt': 'Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n',
    }),
    (event) => events.push(event),
  )
  t.match(summary, { new: 1, failed: 7 })
  const failures = events.flatMap((event) => (event.event === 'failed' ? [`${event.origin}: ${event.reason}`] : []))
  for (const [i, expected] of [
    /empty\.txt/,
    /picture\.txt.*PNG/,
    /broken\.json/,
    /lines\.jsonl:2/,
    /lines\.jsonl:3.*txt/,
    /huge\.txt/,
    /furniture\.txt/,
  ].entries()) {
    t.match(failures[i], expected)
  }
})

t.test('a text that is not English is kept, and nothing is looked for in it', async (t) => {
  const store = await newStore(t)
  const german =
    'Der Bundeskanzler sagte am Montag in Berlin, die Regierung werde das Gesetz noch vor dem Sommer in den Bundestag einbringen. „Wir haben keine Zeit zu verlieren“, erklärte er vor Journalisten.'
  await ingest(store, filesOf({ 'a.txt': german }))
  const article = await store.prisma.article.findFirstOrThrow({ include: { quotes: true, mentions: true } })
  t.equal(article.language, 'de')
  t.equal(article.text, german)
  t.same([article.quotes, article.mentions], [[], []])
})

t.test('a newer extraction is run over what is stored', async (t) => {
  const store = await newStore(t)
  await ingest(store, filesOf({ 'a.txt': ARTICLE }))
  const before = await store.prisma.quote.findMany({ orderBy: { ordinal: 'asc' } })
  t.same(await reextract(store.prisma, store.extract), { done: 0, failures: [] }, 'it is up to date')
  await store.prisma.article.updateMany({ data: { extractionVersion: '0' } })
  await store.prisma.quote.deleteMany()
  t.same(await reextract(store.prisma, store.extract), { done: 1, failures: [] })
  const after = await store.prisma.quote.findMany({ orderBy: { ordinal: 'asc' } })
  t.same(
    after.map(({ id }) => id),
    before.map(({ id }) => id),
  )
  t.match(await store.prisma.article.findFirst(), { revision: 1, extractionVersion: /^[^0]/ })
})
