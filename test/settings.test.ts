import { readFileSync } from 'node:fs'
import t from 'tap'
import { readSettings, SETTINGS } from '../src/settings.js'
import { UsageError } from '../src/usage-error.js'

t.test('defaults', async (t) => {
  const settings = readSettings({})
  t.match(settings, { host: '127.0.0.1', port: 3000, databaseUrl: 'file:./data/onrecord.db', logLevel: 'info' })
})

t.test('the environment sets, the command line wins', async (t) => {
  t.equal(readSettings({ PORT: '8080' }).port, 8080)
  t.equal(readSettings({ PORT: '8080' }, { port: '9090' }).port, 9090)
})

for (const [env, value, wants] of [
  ['PORT', 'http', 'whole number from 0 to 65535'],
  ['PORT', '70000', 'whole number from 0 to 65535'],
  ['PORT', '', 'whole number'],
  ['DATABASE_URL', 'postgres://localhost/x', 'file:PATH'],
  ['LOG_LEVEL', 'loud', 'fatal, error, warn'],
  ['ONRECORD_THREADS', '-1', 'whole number from 0 to 256'],
] as const) {
  t.test(`${env}=${value} is refused`, async (t) => {
    try {
      readSettings({ [env]: value })
      t.fail('was taken')
    } catch (error) {
      t.ok(error instanceof UsageError)
      t.match((error as Error).message, env)
      t.match((error as Error).message, wants)
    }
  })
}

t.test('docs/settings.md tells of every setting what the table tells', async (t) => {
  const page = readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')
  const rows = Object.values(SETTINGS).map((entry) => `| \`${entry.env}\` | \`${entry.default}\` | ${entry.help} |`)
  t.same(
    page.split('\n').filter((line) => line.startsWith('| `')),
    rows,
  )
})
