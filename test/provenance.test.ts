import { fileURLToPath } from 'node:url'
import t from 'tap'
import { buildApp } from '../src/app.js'
import { listFiles, readFiles } from '../src/files.js'
import { ingest } from '../src/ingest.js'
import { readQuality } from '../src/quality.js'
import { fc, runs } from './helpers/property.js'
import { newStore } from './helpers/store.js'

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url))

interface SpanRecord {
  start: number
  end: number
  text: string
}

/** Every object with `start`, `end` and `text` anywhere in a value. */
function* spansOf(value: unknown): Generator<SpanRecord> {
  if (value === null || typeof value !== 'object') return
  const record = value as Partial<SpanRecord>
  if (typeof record.start === 'number' && typeof record.end === 'number' && typeof record.text === 'string') {
    yield record as SpanRecord
  }
  for (const child of Object.values(value)) yield* spansOf(child)
}

t.test('every span of every stored record is the text that it points at', async (t) => {
  const store = await newStore(t)
  await ingest(store, readFiles(await listFiles([SEEDS])))
  const app = buildApp({ ...store, quality: readQuality, version: 'test' })
  t.teardown(() => app.close())
  const get = async (url: string) => (await app.inject(url)).json()
  const { data: articles } = await get('/articles?limit=200&include=text')
  t.equal(articles.length, 5)
  let checked = 0
  for (const { id, text } of articles as { id: string; text: string }[]) {
    const records = [
      await get(`/articles/${id}/annotations`),
      await get(`/quotes?article=${id}&limit=200`),
      await get(`/figures?article=${id}&limit=200`),
    ]
    for (const span of spansOf(records)) {
      checked++
      if (text.slice(span.start, span.end) !== span.text) t.fail(`${id} ${span.start}–${span.end}: ${span.text}`)
    }
  }
  t.ok(checked > 500, `${checked} spans`)
})

t.test('so is every span that POST /extract gives for any text', async (t) => {
  const store = await newStore(t)
  const app = buildApp({ ...store, quality: readQuality, version: 'test' })
  t.teardown(() => app.close())
  const piece = fc.constantFrom(
    '“We will not wait,” ',
    'said Mayor Łucja Wróbel, 43. ',
    '\n\n',
    'About 1,200 people 👩‍🚒 fled Port-au-Prince on Monday',
    '. ',
    '" "',
    'According to the ministry, ',
    'Cafe\u0301 owners lost $2.5m',
    '’s ',
    'he added: “',
    '”',
    '\u00a0',
    'The Hague',
  )
  const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 14 })
  const holds = fc.assert(
    fc.asyncProperty(text, async (parts) => {
      const response = await app.inject({ method: 'POST', url: '/extract', payload: { text: parts.join('') } })
      if (response.statusCode === 400) return true // nothing but white space, or characters that no text has
      const answer = response.json()
      return (
        response.statusCode === 200 &&
        [...spansOf(answer)].every((span) => answer.article.text.slice(span.start, span.end) === span.text)
      )
    }),
    runs(150),
  )
  await t.resolves(holds)
})
