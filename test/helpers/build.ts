import type { Test } from 'tap'
import { type AppDeps, buildApp } from '../../src/app.js'
import { readQuality } from '../../src/quality.js'
import { openClient, type PrismaClient } from '../../src/store/client.js'
import { migrate } from '../../src/store/migrate.js'
import { openReader } from '../../src/store/reader.js'
import { fill } from './fill.js'

export const VERSION = '9.9.9'

const refuse: AppDeps['extract'] = () => Promise.reject(new Error('This test extracts nothing.'))

/**
 * An application on a fresh database with the fixture's records; both are closed when the test ends.
 * @param with_ what to use instead of the fixture or the usual dependencies.
 */
export async function build(
  t: Test,
  with_: Partial<AppDeps> & { fill?: (prisma: PrismaClient) => Promise<void> } = {},
) {
  const url = `file:${t.testdir()}/test.db`
  await migrate(url)
  const prisma = openClient(url)
  const reader = openReader(url)
  await (with_.fill ?? fill)(prisma)
  const app = buildApp({ reader, extract: refuse, quality: readQuality, version: VERSION, ...with_ })
  t.teardown(async () => {
    await app.close()
    reader.close()
    await prisma.$disconnect()
  })
  await app.ready()
  return { app, prisma, reader }
}
