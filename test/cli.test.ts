import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** As it is run: compiled (`npm test` builds first). */
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const SEED = fileURLToPath(new URL('../seeds/003_48f5ef6f576c8499.txt', import.meta.url))

interface Result {
  code: number | null
  out: string
  err: string
}

/** Starts the command line in a process of its own, with a database of the test's own. */
function start(t: Test, parameters: string[], env: Record<string, string> = {}) {
  const folder = t.testdirName
  const child = spawn(process.execPath, [CLI, ...parameters], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATABASE_URL: `file:${folder}/onrecord.db`,
      LOG_LEVEL: 'silent',
      ONRECORD_THREADS: '1',
      ...env,
    },
  })
  t.teardown(() => child.kill('SIGKILL'))
  return child
}

async function run(t: Test, parameters: string[], input = '', env: Record<string, string> = {}): Promise<Result> {
  const child = start(t, parameters, env)
  const result: Result = { code: null, out: '', err: '' }
  child.stdout.on('data', (data) => {
    result.out += data
  })
  child.stderr.on('data', (data) => {
    result.err += data
  })
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { ...result, code }
}

t.test('help', async (t) => {
  const { code, out } = await run(t, ['--help'])
  t.equal(code, 0)
  for (const command of ['serve', 'ingest', 'extract', 'score', 'settings']) t.match(out, command)
})

const WRONG: [string, string[], Record<string, string>, RegExp][] = [
  ['no command', [], {}, /Usage/],
  ['an unknown command', ['inject'], {}, /unknown command 'inject'[\s\S]*ingest/],
  ['an unknown flag', ['serve', '--prot', '1'], {}, /unknown option '--prot'/],
  ['ingest of nothing', ['ingest'], {}, /missing required argument 'path'/],
  ['ingest of what is not there', ['ingest', 'nowhere.txt'], {}, /nowhere\.txt: no such file/],
  ['extract of nothing', ['extract'], {}, /either a file or --stored/],
  ['an explanation of what is stored', ['extract', '--stored', '--explain'], {}, /--explain wants a file/],
  ['extract of a file and what is stored', ['extract', SEED, '--stored'], {}, /either a file or --stored/],
  ['a bad setting', ['settings'], { PORT: 'x' }, /PORT=x.*whole number/],
  ['score of what is not there', ['score', 'nowhere'], {}, /nowhere/],
]
for (const [name, parameters, env, message] of WRONG) {
  t.test(`exit 2: ${name}`, async (t) => {
    const { code, out, err } = await run(t, parameters, '', env)
    t.match(err, message)
    t.notMatch(err, /\n\s+at /, 'no stack trace')
    t.equal(out, '')
    t.equal(code, 2)
  })
}

t.test('ingest prints one line of JSON per event, and exits 1 if some failed', async (t) => {
  const folder = t.testdir({
    articles: { 'a.txt': 'Mayor Ines Prado said on Monday that 12 buses had burned.', 'b.txt': '' },
    empty: {},
  })
  const good = await run(t, ['ingest', `${folder}/articles/a.txt`])
  t.equal(good.code, 0, good.err)
  const lines = good.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  t.match(lines, [
    { event: 'new', origin: /a\.txt$/ },
    { event: 'summary', new: 1, failed: 0 },
  ])
  const mixed = await run(t, ['ingest', `${folder}/articles`])
  t.equal(mixed.code, 1)
  t.match(JSON.parse(mixed.out.split('\n').find((line) => line.includes('failed'))!), {
    event: 'failed',
    origin: /b\.txt$/,
    reason: /\w/,
  })
  t.match(JSON.parse(mixed.out.trim().split('\n').at(-1)!), { event: 'summary', unchanged: 1, failed: 1 })
  t.ok(readdirSync(folder).includes('onrecord.db'))
  const empty = await run(t, ['ingest', `${folder}/empty`])
  t.equal(empty.code, 2)
  t.match(empty.err, /no files there/)
})

t.test('extract --explain shows a file for people, without colours where there is no terminal', async (t) => {
  const { code, out } = await run(t, ['extract', '--explain', '-'], '“No comment,” said Mayor Ines Prado, 51.')
  t.equal(code, 0)
  t.match(out, /^“⟦1 No comment,⟧” said Mayor \[Ines Prado\], \{51\}\.\n {2}⟦1⟧ direct {2}rule run\/inverted/)
  t.notOk(out.includes('\u001b'))
})

t.test('extract reads a file or standard input and prints JSON', async (t) => {
  t.testdir()
  const file = await run(t, ['extract', SEED])
  t.equal(file.code, 0, file.err)
  const answer = JSON.parse(file.out)
  t.match(answer, { article: { language: 'en' }, entities: Array, quotes: Array, figures: Array })
  t.ok(answer.quotes.length > 3)
  const input = await run(t, ['extract', '-'], '“No comment,” said Mayor Ines Prado, 51.')
  t.match(JSON.parse(input.out).quotes, [{ text: 'No comment,', speaker: { id: 'ines-prado' } }])
  const bad = await run(t, ['extract', '-'], '\0\u0001\u0002\0\0\0')
  t.equal(bad.code, 1)
  t.match(bad.err, /binary|no text/i)
})

t.test('serve loads the seeds once, answers, and stops when told', async (t) => {
  t.testdir()
  const serve = async (expectSeeds: boolean) => {
    const child = start(t, ['serve', '--port', '0'])
    let err = ''
    for await (const data of child.stderr) {
      err += data
      if (err.includes('/documentation')) break
    }
    t.equal(err.includes('5 new'), expectSeeds, err)
    const url = /http:\S+:\d+/.exec(err)![0]
    const response = await fetch(`${url}/quotes?speaker=Blinken&count=true`)
    t.equal(response.status, 200)
    const body = (await response.json()) as { meta: { total: number }; data: { article: { id: string } }[] }
    t.ok(body.meta.total > 10)
    child.kill('SIGTERM')
    const [code] = await once(child, 'close')
    t.equal(code, 0)
    return body
  }
  const first = await serve(true)
  t.same(await serve(false), first)
})

t.test('serve says what to do about a port that is taken', async (t) => {
  t.testdir()
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  t.teardown(() => other.close())
  const { port } = other.address() as AddressInfo
  const { code, err } = await run(t, ['serve', '--port', String(port)], '', { ONRECORD_SEEDS: '' })
  t.equal(code, 2)
  t.match(err, `127.0.0.1:${port} is taken`)
})

t.test('serve says what to do about an address that there is not', async (t) => {
  t.testdir()
  const { code, err } = await run(t, ['serve', '--host', 'nowhere.invalid', '--port', '0'], '', { ONRECORD_SEEDS: '' })
  t.equal(code, 2)
  t.match(err, /nowhere\.invalid:0 cannot be listened on \(E\w+\): name another one in HOST and PORT/)
})

t.test('settings tells of each one', async (t) => {
  const { code, out } = await run(t, ['settings'], '', { PORT: '8123' })
  t.equal(code, 0)
  t.match(out, /PORT\n.*\n +default: 3000\n +now: 8123/)
})
