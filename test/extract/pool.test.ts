import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { type ExtractInput, extract, extractAll } from '../../src/extract/extract.js'

/** As it is run: compiled (`npm test` builds first), since threads of their own load no TypeScript. */
const COMPILED = new URL('../../dist/extract/pool.js', import.meta.url).href
const { openPool }: typeof import('../../src/extract/pool.js') = await import(COMPILED)

const INPUTS: readonly ExtractInput[] = [
  { text: 'Mayor Ines Prado said on Monday that two bridges in Ardle would close for 12 weeks.' },
  { text: 'La alcaldesa dijo el lunes que los dos puentes de la ciudad estarán cerrados durante doce semanas.' },
  { text: '“No comment,” said Ines Prado. She has held the office since 2019.', title: 'Prado says little' },
]

t.test('texts that are extracted together give what each gives alone', (t) => {
  t.same(extractAll(INPUTS), INPUTS.map(extract))
  t.same(extractAll([]), [])
  t.end()
})

const pool = openPool(1)
t.teardown(() => pool.close())

t.test('a pool gives each its own extraction, whatever becomes of the others', async (t) => {
  const broken = { text: '', title: {} } as unknown as ExtractInput
  const [first, failed, second] = await Promise.allSettled([INPUTS[0]!, broken, INPUTS[2]!].map(pool.extract))
  t.same(first, { status: 'fulfilled', value: extract(INPUTS[0]!) })
  t.match(failed, { status: 'rejected', reason: Error })
  t.same(second, { status: 'fulfilled', value: extract(INPUTS[2]!) })
})

t.test('long texts are dealt out in parts', async (t) => {
  const long = { text: 'Llovió en la ciudad y nadie dijo nada. '.repeat(16_000) }
  const found = await Promise.all([long, INPUTS[0]!, long, INPUTS[2]!].map(pool.extract))
  t.same(
    found.map(({ wordCount }) => wordCount),
    [8 * 16_000, extract(INPUTS[0]!).wordCount, 8 * 16_000, extract(INPUTS[2]!).wordCount],
  )
})

t.test('a pool that is destroyed leaves nobody waiting', async (t) => {
  const dropped = openPool(1)
  const waiting = dropped.extract({ text: 'Mayor Ines Prado said that two bridges would close. '.repeat(20_000) })
  const outcome = t.rejects(waiting, Error)
  // Not before the work has been dealt out.
  await setTimeout(0)
  await dropped.destroy()
  await outcome
})
