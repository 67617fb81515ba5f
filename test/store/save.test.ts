import t from 'tap'
import { ingest } from '../../src/ingest.js'
import { filesOf, newStore } from '../helpers/store.js'

t.test('a database that cannot be written is named, with what to do', async (t) => {
  const deps = await newStore(t)
  await deps.prisma.$executeRawUnsafe('PRAGMA query_only = ON')
  await t.rejects(ingest(deps, filesOf({ 'a.txt': 'Ann Poe said no.' })), {
    message: /^The database .*onrecord\.db cannot be used: attempt to write a readonly database\. .*--database/,
  })
})

t.test('what goes wrong for another reason is told as it is', async (t) => {
  const deps = await newStore(t)
  await deps.prisma.$disconnect()
  const broken = new Proxy(deps.prisma, {
    get: (client, name) =>
      name === '$transaction' ? () => Promise.reject(new Error('out of luck')) : Reflect.get(client, name),
  })
  await t.rejects(ingest({ ...deps, prisma: broken }, filesOf({ 'a.txt': 'Ann Poe said no.' })), {
    message: 'out of luck',
  })
})
