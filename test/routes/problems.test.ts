import { readFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import type { InjectOptions } from 'fastify'
import t from 'tap'
import { PROBLEMS, problemType } from '../../src/errors.js'
import { build } from '../helpers/build.js'

const { app } = await build(t, {
  maxBodyBytes: 2000,
  extract: () => Promise.reject(new Error('secret: /etc/passwd SELECT')),
})

interface Case {
  what: string
  request: InjectOptions
  code: keyof typeof PROBLEMS
  match?: object
  headers?: object
}

const json = { 'content-type': 'application/json' }
const post = (payload: string | object, headers: Record<string, string> = json): InjectOptions => ({
  method: 'POST',
  url: '/extract',
  headers,
  payload,
})

const CASES: Case[] = [
  { what: 'an address that there is not', request: { url: '/nothing/here?x=1' }, code: 'not-found' },
  { what: 'an address below one that there is', request: { url: '/quotes/q_fuel_0/more' }, code: 'not-found' },
  {
    what: 'an unknown parameter',
    request: { url: '/quotes?speeker=Rahman' },
    code: 'unknown-parameter',
    match: { errors: [{ parameter: 'speeker', message: /did you mean `speaker`/ }] },
  },
  {
    what: 'an unknown parameter of a record',
    request: { url: '/quotes/q_fuel_0?feilds=id' },
    code: 'unknown-parameter',
    match: { errors: [{ parameter: 'feilds', message: /`fields`/ }] },
  },
  {
    what: 'a parameter where there are none',
    request: { url: '/health/live?x=1' },
    code: 'unknown-parameter',
    match: { errors: [{ parameter: 'x', message: /no parameters/ }] },
  },
  {
    what: 'a parameter of a text that is sent',
    request: { ...post({ text: 'x' }), url: '/extract?dry=1' },
    code: 'unknown-parameter',
    match: { errors: [{ parameter: 'dry' }] },
  },
  {
    what: 'several wrong values',
    request: { url: '/figures?kind=sum&min=much&limit=1000' },
    code: 'invalid-parameter',
    match: {
      errors: [
        { parameter: 'kind', message: /`count`, `money`/ },
        { parameter: 'min', message: /number/ },
        { parameter: 'limit', message: /200/ },
      ],
    },
  },
  {
    what: 'an unknown parameter among wrong values',
    request: { url: '/figures?kind=sum&x=1' },
    code: 'invalid-parameter',
    match: { errors: [{ parameter: 'x' }, { parameter: 'kind' }] },
  },
  {
    what: 'an unknown order',
    request: { url: '/quotes?sort=date' },
    code: 'invalid-parameter',
    match: { errors: [{ parameter: 'sort', message: /`-publishedAt`/ }] },
  },
  {
    what: 'a day that does not exist',
    request: { url: '/quotes?publishedFrom=2024-02-31T25:00' },
    code: 'invalid-parameter',
    match: { errors: [{ parameter: 'publishedFrom' }] },
  },
  ...['/quotes?publishedFrom=2024-02-30', '/articles?publishedTo=2023-02-29T10:00Z'].map((url) => ({
    what: `a month's day that does not exist: ${url}`,
    request: { url },
    code: 'invalid-parameter' as const,
    match: { errors: [{ message: /exists/ }] },
  })),
  ...['min', 'max', 'minSi', 'maxSi'].map((parameter) => ({
    what: `a number without end: ${parameter}`,
    request: { url: `/figures?${parameter}=1e999` },
    code: 'invalid-parameter' as const,
    match: { errors: [{ parameter, message: /finite/ }] },
  })),
  {
    what: 'a day of a period that does not exist',
    request: { url: '/figures?periodFrom=2024-02-30' },
    code: 'invalid-parameter',
    match: { errors: [{ parameter: 'periodFrom', message: /exists/ }] },
  },
  {
    what: 'a time that is none',
    request: { url: '/articles?publishedTo=yesterday' },
    code: 'invalid-parameter',
    match: { errors: [{ parameter: 'publishedTo', message: /2024-12-31/ }] },
  },
  {
    what: 'nothing to look for',
    request: { url: '/quotes?q=%22%22%20-' },
    code: 'invalid-parameter',
    match: { errors: [{ parameter: 'q', message: /letter or digit/ }] },
  },
  {
    what: 'a damaged cursor',
    request: { url: '/people?cursor=AAAA' },
    code: 'invalid-cursor',
    match: { errors: [{ parameter: 'cursor', message: /page\.next/ }] },
  },
  {
    what: 'values out of bounds',
    request: { url: '/quotes?minWords=-1&minConfidence=2&limit=many&anonymous=maybe&speaker=&sort=words&sort=words' },
    code: 'invalid-parameter',
    match: {
      errors: [
        { parameter: 'speaker', message: 'is empty' },
        { parameter: 'anonymous', message: 'must be `true` or `false`' },
        { parameter: 'minWords', message: 'must be at least 0' },
        { parameter: 'minConfidence', message: 'must be at most 1' },
        { parameter: 'limit', message: 'must be one whole number' },
        { parameter: 'sort', message: 'must be given once' },
      ],
      detail: /`sort` must be given once$/,
    },
  },
  {
    what: 'an unknown parameter like none that there is',
    request: { url: '/quotes?__proto__=1' },
    code: 'unknown-parameter',
    match: { errors: [{ message: /^is not known: there are speaker,/ }] },
  },
  {
    what: 'a slash too many',
    request: { url: '/people/' },
    code: 'not-found',
    match: { detail: /leave out the slash/ },
  },
  {
    what: 'a name instead of an id',
    request: { url: '/people/Nadia%20Rahman' },
    code: 'not-found',
    match: { detail: /\/people\?q=Nadia%20Rahman/ },
  },
  {
    what: 'a method that an address does not take',
    request: { method: 'DELETE', url: '/quotes/q_fuel_0' },
    code: 'method-not-allowed',
    headers: { allow: 'GET, HEAD' },
  },
  {
    what: 'reading where one writes',
    request: { url: '/extract' },
    code: 'method-not-allowed',
    headers: { allow: 'POST' },
  },
  {
    what: 'a body that is not JSON',
    request: post('{"text": '),
    code: 'malformed-body',
    match: { detail: /not JSON: .*end/ },
  },
  { what: 'a body of bytes', request: post('\0\u0001\u00ff'), code: 'malformed-body' },
  {
    what: 'a body in Latin-1',
    request: { ...post(''), payload: Buffer.from('{"text": "Café"}', 'latin1') },
    code: 'malformed-body',
    match: { detail: /UTF-8/ },
  },
  { what: 'no body', request: post(''), code: 'malformed-body', match: { detail: /^No body/ } },
  {
    what: 'no body and no type',
    request: { method: 'POST', url: '/extract' },
    code: 'malformed-body',
    match: { detail: /^No body/ },
  },
  {
    what: 'a body that is a list',
    request: post('[]'),
    code: 'invalid-body',
    match: { detail: 'The body must be an object', errors: [{ pointer: '' }] },
  },
  {
    what: 'fields that every object has',
    request: post('{"text": "x", "__proto__": {}, "constructor": {}}'),
    code: 'invalid-body',
    match: { errors: [{ pointer: '/__proto__' }, { pointer: '/constructor' }] },
  },
  {
    what: 'a compressed body',
    request: post('{}', { ...json, 'content-encoding': 'gzip' }),
    code: 'unsupported-media-type',
    match: { detail: /compressed/ },
  },
  {
    what: 'a body without a text',
    request: post({ title: 'x' }),
    code: 'invalid-body',
    match: { errors: [{ pointer: '/text', message: /missing/ }] },
  },
  {
    what: 'a text that is a number',
    request: post({ text: 5 }),
    code: 'invalid-body',
    match: { errors: [{ pointer: '/text', message: /string/ }] },
  },
  {
    what: 'an empty text',
    request: post({ text: '' }),
    code: 'invalid-body',
    match: { errors: [{ pointer: '/text' }] },
  },
  {
    what: 'a blank text',
    request: post({ text: ' \n ' }),
    code: 'invalid-body',
    match: { errors: [{ pointer: '/text', message: /empty/ }] },
  },
  {
    what: 'a text with NUL characters',
    request: post({ text: 'a\0b' }),
    code: 'invalid-body',
    match: { errors: [{ pointer: '/text', message: /NUL/ }] },
  },
  {
    what: 'HTML, which is not read yet',
    request: post({ text: 'x', html: '<p>x</p>' }),
    code: 'invalid-body',
    match: { errors: [{ pointer: '/html', message: /text, title, url, publishedAt/ }] },
  },
  {
    what: 'a time of publication that is none',
    request: post({ text: 'x', publishedAt: 'today' }),
    code: 'invalid-body',
    match: { errors: [{ pointer: '/publishedAt', message: /2024-08-19T10:30:00Z/ }] },
  },
  {
    what: 'a day of publication that does not exist',
    request: post({ text: 'x', publishedAt: '2024-02-30' }),
    code: 'invalid-body',
    match: { errors: [{ pointer: '/publishedAt', message: /exists/ }] },
  },
  {
    what: 'an address that is none',
    request: post({ text: 'x', url: 'here' }),
    code: 'invalid-body',
    match: { detail: '`/url` must be a web address (https://…)' },
  },
  {
    what: 'a title that is a number',
    request: post({ text: 'x', title: 5 }),
    code: 'invalid-body',
    match: { detail: '`/title` must be a string' },
  },
  {
    what: 'a large body',
    request: post({ text: 'x'.repeat(2000) }),
    code: 'too-large',
    match: { detail: /2000 bytes/ },
  },
  {
    what: 'a body of another type',
    request: post('text', { 'content-type': 'text/plain' }),
    code: 'unsupported-media-type',
  },
  { what: 'a body without a type', request: post('text', {}), code: 'unsupported-media-type' },
  { what: 'a wrongly encoded address', request: { url: '/quotes/%E0%A4%A' }, code: 'bad-request' },
  {
    what: 'a parameter in Latin-1',
    request: { url: '/quotes?speaker=M%FCller' },
    code: 'bad-request',
    match: { detail: /UTF-8/ },
  },
  {
    what: 'a fault of the server',
    request: post({ text: 'x' }),
    code: 'internal',
    match: { detail: PROBLEMS.internal.description },
    headers: { 'x-request-id': /./ },
  },
]

for (const { what, request, code, match = {}, headers = {} } of CASES) {
  t.test(what, async (t) => {
    const response = await app.inject(request)
    const { status, title } = PROBLEMS[code]
    t.equal(response.statusCode, status, response.body)
    t.match(response.headers, {
      'content-type': /^application\/problem\+json/,
      'cache-control': 'no-store',
      ...headers,
    })
    t.notOk(response.headers.etag)
    const body = response.json()
    t.match(body, { type: problemType(code), title, status, instance: request.url, ...match })
    t.ok(body.detail.length > 0)
    t.notMatch(response.body, /secret|passwd|SELECT|node_modules|\.ts/)
  })
}

t.test('a failing database is no business of the client', async (t) => {
  const { app, prisma } = await build(t)
  await prisma.$executeRawUnsafe('ALTER TABLE "Quote" RENAME TO "Elsewhere"')
  const response = await app.inject('/quotes')
  t.equal(response.statusCode, 500)
  t.match(response.json(), { type: '/problems/internal', detail: PROBLEMS.internal.description })
  t.notMatch(response.body, /Quote|SQL|no such|risma/)
})

t.test('every problem is tried, but for one that needs a broken database', async (t) => {
  const tried = new Set(CASES.map(({ code }) => code))
  t.same(
    Object.keys(PROBLEMS).filter((code) => !tried.has(code as keyof typeof PROBLEMS)),
    ['unavailable'],
  )
})

t.test('every problem has an address that explains it', async (t) => {
  const all = (await app.inject('/problems')).json<{ type: string }[]>()
  t.equal(all.length, Object.keys(PROBLEMS).length)
  for (const problem of all) t.same((await app.inject(problem.type)).json(), problem)
})

t.test('docs/errors.md lists the same problems', async (t) => {
  const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  const rows = [...text.matchAll(/^\| `([^`]+)` \| (\d+) \| ([^|]+) \| ([^|]+) \|$/gm)]
  const documented = rows.map(([, type, status, title, description]) => ({
    type,
    status: Number(status),
    title: title!.trim(),
    description: description!.trim(),
  }))
  const known = Object.entries(PROBLEMS).map(([code, problem]) => ({
    type: problemType(code as keyof typeof PROBLEMS),
    ...problem,
  }))
  t.same(documented, known)
})

t.test('what is no HTTP is refused', async (t) => {
  const { app } = await build(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const send = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = ''
      const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(text))
      socket.setEncoding('utf8').on('data', (part) => {
        answer += part
      })
      socket.on('close', () => resolve(answer)).on('error', reject)
    })
  const long = `GET /quotes HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`
  for (const text of ['nonsense\r\n\r\n', long]) {
    const [head, body] = (await send(text)).split('\r\n\r\n')
    t.match(head, /^HTTP\/1.1 400 .*\r\nContent-Type: application\/problem\+json/s)
    t.match(JSON.parse(body!), { type: '/problems/bad-request', status: 400 })
  }
})
