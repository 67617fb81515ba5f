import t from 'tap'
import type { Reader } from '../../src/store/reader.js'
import { build } from '../helpers/build.js'

const { app, reader } = await build(t)

const READS = [
  '/',
  '/quotes?speaker=Rahman',
  '/quotes/q_fuel_0?fields=id',
  '/figures',
  '/people',
  '/organisations/grid-council',
  '/places',
  '/articles/a_fuel',
  '/articles/a_fuel/annotations',
  '/problems',
  '/openapi.json',
  '/openapi.yaml',
]

for (const url of READS) {
  t.test(`${url} can be kept and asked for again`, async (t) => {
    const first = await app.inject(url)
    t.equal(first.statusCode, 200)
    const etag = first.headers.etag as string
    t.match(etag, /^"[\w-]{27}"$/, 'a strong tag')
    t.match(first.headers['cache-control'], 'no-cache')
    t.equal((await app.inject(url)).headers.etag, etag)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await app.inject({ url, headers: { 'if-none-match': known } })
      t.equal(again.statusCode, 304, known)
      t.equal(again.body, '')
      t.equal(again.headers.etag, etag)
      t.notOk(again.headers['content-type'])
      t.notOk(again.headers['content-length'])
    }
    const other = await app.inject({ url, headers: { 'if-none-match': '"other"' } })
    t.equal(other.statusCode, 200)
    t.equal(other.body, first.body)

    const head = await app.inject({ url, method: 'HEAD' })
    t.equal(head.statusCode, 200)
    t.equal(head.body, '')
    t.equal(head.headers.etag, etag)
    t.equal(head.headers['content-type'], first.headers['content-type'])
    t.equal(head.headers['content-length'], String(Buffer.byteLength(first.body)))
    const known = await app.inject({ url, method: 'HEAD', headers: { 'if-none-match': etag } })
    t.match(known, { statusCode: 304, body: '' })
    t.equal(known.headers['content-length'], head.headers['content-length'])
  })
}

t.test('different answers have different tags', async (t) => {
  const tags = await Promise.all(READS.map(async (url) => (await app.inject(url)).headers.etag))
  t.equal(new Set(tags).size, READS.length)
})

t.test('a changed record has a changed tag', async (t) => {
  const { app, prisma } = await build(t)
  const before = (await app.inject('/quotes/q_strike_0')).headers.etag as string
  await prisma.quote.update({ where: { id: 'q_strike_0' }, data: { confidence: 0.1 } })
  const after = await app.inject({ url: '/quotes/q_strike_0', headers: { 'if-none-match': before } })
  t.equal(after.statusCode, 200)
  t.not(after.headers.etag, before)
})

t.test('an article tells when it was taken in', async (t) => {
  const { headers } = await app.inject('/articles/a_fuel')
  t.equal(headers['last-modified'], 'Tue, 05 Mar 2024 00:00:00 GMT')
})

t.test('health', async (t) => {
  for (const url of ['/health/live', '/health/ready']) {
    const { statusCode, headers, body } = await app.inject(url)
    t.equal(statusCode, 200)
    t.equal(headers['cache-control'], 'no-store')
    t.same(JSON.parse(body), { status: 'ok', version: '9.9.9' })
  }
})

t.test('not ready without a database', async (t) => {
  const { app, prisma } = await build(t)
  await prisma.$executeRawUnsafe('ALTER TABLE "Article" RENAME TO "Elsewhere"')
  const response = await app.inject('/health/ready')
  t.equal(response.statusCode, 503)
  t.match(response.json(), { type: '/problems/unavailable', status: 503 })
  t.equal((await app.inject('/health/live')).statusCode, 200)
})

t.test('pages from elsewhere may read', async (t) => {
  const read = await app.inject({ url: '/quotes', headers: { origin: 'https://elsewhere.example' } })
  t.equal(read.headers['access-control-allow-origin'], '*')
  t.match(read.headers['access-control-expose-headers'], /ETag.*Link/)
  t.equal(read.headers['cross-origin-resource-policy'], 'cross-origin')
  const preflight = await app.inject({
    method: 'OPTIONS',
    url: '/quotes',
    headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
  })
  t.equal(preflight.statusCode, 204)
  t.equal(preflight.headers['access-control-allow-methods'], 'GET, HEAD')
  t.equal((await app.inject({ method: 'OPTIONS', url: '/quotes' })).statusCode, 204)
})

t.test('the documentation page is served, with a policy that lets it work', async (t) => {
  const page = await app.inject('/documentation/')
  t.equal(page.statusCode, 200)
  t.match(page.headers['content-type'], 'text/html')
  const scripts = [...page.body.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)].map((match) => match[1]!)
  t.ok(scripts.length >= 5)
  for (const script of scripts) {
    const { pathname } = new URL(script, 'http://host/documentation/')
    t.equal((await app.inject(pathname)).statusCode, 200, pathname)
  }
  const policy = String(page.headers['content-security-policy'])
  t.match(policy, "default-src 'self'")
  t.match(policy, "style-src 'self' 'unsafe-inline'")
  t.notMatch(policy, 'upgrade-insecure-requests')
  t.notMatch(page.body, /<script>(?!\s*<)|<style>/, 'nothing inline that the policy would stop')
  t.same((await app.inject('/documentation/json')).json(), (await app.inject('/openapi.json')).json())
})

t.test('the index leads to what there is', async (t) => {
  const { links } = (await app.inject('/')).json()
  for (const [name, url] of Object.entries<string>(links)) {
    const { statusCode } = await app.inject(url)
    t.ok(name === 'extract' ? statusCode === 405 : statusCode === 200 || statusCode === 302, `${url} ${statusCode}`)
  }
})

t.test('the number of statements does not grow with the page', async (t) => {
  let statements = 0
  const counting: Reader = {
    ...reader,
    rows: (...statement) => {
      statements++
      return reader.rows(...statement)
    },
  }
  const { app } = await build(t, { reader: counting, fill: async () => {} })
  const count = async (url: string) => {
    statements = 0
    t.equal((await app.inject(url)).statusCode, 200)
    return statements
  }
  for (const path of ['/quotes?include=article', '/figures?include=article', '/people', '/articles?include=text']) {
    const join = path.includes('?') ? '&' : '?'
    const few = await count(`${path}${join}limit=1`)
    t.ok(few > 0 && few <= 7)
    t.equal(await count(`${path}${join}limit=200`), few, path)
  }
})
