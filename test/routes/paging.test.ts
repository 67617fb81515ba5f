import t from 'tap'
import { build } from '../helpers/build.js'
import { fillMany } from '../helpers/many.js'

// biome-ignore lint/suspicious/noExplicitAny: records of all kinds, read by the names of their fields
type Item = any
interface Body {
  data: Item[]
  page: { limit: number; next: string | null }
  meta: { total?: number }
}

const { app } = await build(t, { fill: fillMany })

const get = async (url: string) => {
  const response = await app.inject(url)
  t.equal(response.statusCode, 200, `${url} ${response.body.slice(0, 300)}`)
  return { body: response.json<Body>(), link: response.headers.link as string | undefined }
}

/** Follows the links from page to page. */
async function walk(url: string): Promise<Item[]> {
  const items: Item[] = []
  for (let next: string | undefined = url; next; ) {
    const { body, link }: { body: Body; link: string | undefined } = await get(next)
    items.push(...body.data)
    t.equal(link !== undefined, body.page.next !== null)
    next = link && /^<(.+)>; rel="next"$/.exec(link)![1]
  }
  return items
}

/** What identifies a record of any kind. */
const identity = (item: Item) => item.id ?? `${item.article.id}:${item.start}`

/** What each order goes by; what comes after the first is there to settle equal values. */
const KEYS: Record<string, Record<string, (item: Item) => string | number | null>> = {
  '/quotes': {
    publishedAt: (quote) => quote.article.publishedAt ?? quote.article.ingestedAt,
    position: (quote) => quote.article.id,
    words: () => null,
    confidence: (quote) => quote.attribution.confidence,
  },
  '/figures': {
    publishedAt: (figure) => figure.article.publishedAt ?? figure.article.ingestedAt,
    position: (figure) => figure.article.id,
    value: (figure) => figure.value,
    confidence: () => null,
  },
  '/people': {
    articles: (person) => person.counts.articles,
    name: (person) => person.name.toLowerCase(),
    mentions: (person) => person.counts.mentions,
    quotes: (person) => person.counts.quotes,
    figures: (person) => person.counts.figures,
    firstSeenAt: (person) => person.firstSeenAt,
    lastSeenAt: (person) => person.lastSeenAt,
  },
  '/people/person-0/mentions': {
    publishedAt: (mention) => mention.article.publishedAt,
    position: (mention) => mention.article.id,
  },
  '/articles': {
    publishedAt: (article) => article.publishedAt,
    ingestedAt: (article) => article.ingestedAt,
    wordCount: (article) => article.wordCount,
    quotes: (article) => article.counts.quotes,
    figures: (article) => article.counts.figures,
  },
}
const TOTALS: Record<string, number> = {
  '/quotes': 240,
  '/figures': 240,
  '/people': 240,
  '/people/person-0/mentions': 240,
  '/articles': 40,
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}

for (const [path, keys] of Object.entries(KEYS)) {
  for (const [key, value] of Object.entries(keys)) {
    for (const sort of [key, `-${key}`]) {
      t.test(`${path} by ${sort}`, async (t) => {
        const include = path === '/articles' || path === '/people' ? '' : '&include=article'
        const items = await walk(`${path}?sort=${sort}&limit=17${include}`)
        t.equal(items.length, TOTALS[path])
        t.equal(new Set(items.map(identity)).size, TOTALS[path], 'no record comes twice')
        const sign = sort.startsWith('-') ? -1 : 1
        const inOrder = items.slice(1).every((item, i) => sign * compare(value(items[i]), value(item)) <= 0)
        t.ok(inOrder, 'in order')
        const large = await walk(`${path}?sort=${sort}&limit=200${include}`)
        t.same(large.map(identity), items.map(identity), 'however large the pages are')
      })
    }
  }
}

t.test('every order is walked through', async (t) => {
  const { paths } = app.swagger() as unknown as {
    paths: Record<string, { get: { parameters: { name: string; schema: { enum?: string[] } }[] } }>
  }
  for (const [path, keys] of Object.entries(KEYS)) {
    const { get } = paths[path.replace('person-0', '{id}')]!
    const { enum: sorts } = get.parameters.find(({ name }) => name === 'sort')!.schema
    t.same(sorts?.filter((sort) => !sort.startsWith('-')).sort(), Object.keys(keys).sort(), path)
  }
})

t.test('the order of the text settles equal times', async (t) => {
  const quotes = await walk('/quotes?sort=-publishedAt&limit=50')
  for (const [i, quote] of quotes.slice(1).entries()) {
    const before = quotes[i]
    if (before.article.id === quote.article.id) t.ok(before.text < quote.text)
  }
  const spread = new Set(quotes.filter((quote, i) => quote.article.id !== quotes[i - 1]?.article.id))
  t.equal(spread.size, 40, 'the quotes of an article stay together')
})

t.test('filters go on from page to page', async (t) => {
  const direct = await walk('/quotes?type=direct&limit=7')
  t.equal(direct.length, 120)
  t.ok(direct.every(({ type }) => type === 'direct'))
})

t.test('links keep every filter, whatever is in its value', async (t) => {
  for (const q of ['word?', '%22word%22%3F?', 'word%26%3D?', 'word%2B?']) {
    const words = await walk(`/quotes?q=${q}&type=direct&limit=50`)
    t.equal(words.length, 120, q)
    t.ok(words.every(({ type }) => type === 'direct'))
  }
})

t.test('limit', async (t) => {
  t.equal((await get('/quotes')).body.data.length, 20)
  t.equal((await get('/quotes?limit=1')).body.data.length, 1)
  const { body } = await get('/quotes?limit=200')
  t.equal(body.data.length, 200)
  t.equal(body.page.limit, 200)
  for (const limit of ['0', '201', '-1', '1.5', '1e999', '-1e999', 'x', '']) {
    t.equal((await app.inject(`/quotes?limit=${limit}`)).statusCode, 400, limit)
  }
  t.equal((await app.inject('/quotes?limit=1&limit=2')).statusCode, 400)
})

t.test('count', async (t) => {
  t.equal((await get('/quotes?count=true&limit=1')).body.meta.total, 240)
  t.equal((await get('/quotes?count=true&type=direct')).body.meta.total, 120)
  t.equal((await get('/quotes?count=true&article=none')).body.meta.total, 0)
  t.notOk('total' in (await get('/quotes?count=false')).body.meta)
  const { body } = await get('/quotes?count=true&limit=100')
  t.equal((await get(`/quotes?count=true&limit=100&cursor=${body.page.next}`)).body.meta.total, 240, 'of all pages')
})

t.test('a cursor is for the query that it came with', async (t) => {
  const { next } = (await get('/quotes?type=direct&limit=5')).body.page
  const statuses = {
    [`/quotes?type=direct&limit=5&cursor=${next}`]: 200,
    [`/quotes?type=direct&limit=50&count=true&fields=id&cursor=${next}`]: 200,
    [`/quotes?sort=-publishedAt&type=direct&cursor=${next}`]: 200,
    [`/quotes?cursor=${next}`]: 400,
    [`/quotes?type=indirect&cursor=${next}`]: 400,
    [`/quotes?type=direct&sort=publishedAt&cursor=${next}`]: 400,
    [`/quotes?type=direct&minWords=1&cursor=${next}`]: 400,
    [`/figures?cursor=${next}`]: 400,
    [`/people/person-0/quotes?type=direct&cursor=${next}`]: 400,
    [`/quotes?type=direct&cursor=${next!.slice(0, -1)}`]: 400,
    [`/quotes?type=direct&cursor=${next}A`]: 400,
    '/quotes?cursor=abc': 400,
    '/quotes?cursor=': 400,
  }
  for (const [url, status] of Object.entries(statuses)) {
    const response = await app.inject(url)
    t.equal(response.statusCode, status, url)
  }
  const { type, errors } = (await app.inject(`/quotes?cursor=${next}`)).json()
  t.equal(type, '/problems/invalid-cursor')
  t.equal(errors[0].parameter, 'cursor')
})

t.test('records that arrive meanwhile neither repeat nor hide others', async (t) => {
  const { app, prisma } = await build(t, { fill: fillMany })
  const page = async (cursor = '') => (await app.inject(`/quotes?limit=60&fields=id${cursor}`)).json<Body>()
  const first = await page()
  const quote = await prisma.quote.findFirstOrThrow({ where: { id: first.data[30].id } })
  const { key, ...copy } = { ...quote, spans: [[0, 4]], verbatim: [] }
  await prisma.quote.create({ data: { ...copy, id: 'q_newer', sortedAt: new Date('2030-01-01') } })
  await prisma.quote.delete({ where: { key } })
  const ids = first.data.map(({ id }) => id)
  for (let next = first.page.next; next; ) {
    const { data, page: following } = await page(`&cursor=${next}`)
    ids.push(...data.map(({ id }) => id))
    next = following.next
  }
  t.equal(ids.length, 240)
  t.equal(new Set(ids).size, 240)
})
