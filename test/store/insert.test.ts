import t from 'tap'
import { insertRows } from '../../src/store/insert.js'
import { fc, runs } from '../helpers/property.js'
import { newStore } from '../helpers/store.js'

const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'))

t.test('rows come out as they went in, their times in the form that Prisma stores', async (t) => {
  const { prisma } = await newStore(t)
  let count = 0
  await fc.assert(
    fc.asyncProperty(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
      fc.option(text),
      fc.array(fc.integer()),
      async (latitude, firstSeenAt, countryCode, sameAs) => {
        const row = { kind: 'place', name: countryCode ?? '', folded: '', countryCode, latitude, firstSeenAt, sameAs }
        const [ours, theirs] = [`a${++count}`, `b${count}`]
        await insertRows(prisma, 'Entity', [{ ...row, id: ours }])
        await prisma.entity.create({ data: { ...row, id: theirs } })
        const stored = await prisma.entity.findFirstOrThrow({ where: { id: ours } })
        t.match(stored, { name: row.name, countryCode, firstSeenAt, sameAs })
        t.ok(stored.latitude === latitude, `${latitude} is ${stored.latitude}`)
        const [raw] = await prisma.$queryRaw<{ times: number }[]>`
          SELECT count(DISTINCT "firstSeenAt") AS times FROM "Entity" WHERE "id" IN (${ours}, ${theirs})`
        t.equal(Number(raw!.times), 1)
      },
    ),
    runs(60),
  )
})

t.test('a row may lack what others have', async (t) => {
  const { prisma } = await newStore(t)
  const row = { kind: 'place', name: '', folded: '', sameAs: [] }
  await insertRows(prisma, 'Entity', [
    { ...row, id: 'a', latitude: 1.5 },
    { ...row, id: 'b', countryCode: 'IL' },
  ])
  t.match(await prisma.entity.findMany({ orderBy: { id: 'asc' } }), [
    { id: 'a', latitude: 1.5, countryCode: null },
    { id: 'b', latitude: null, countryCode: 'IL' },
  ])
})

t.test('more than one statement holds', async (t) => {
  const { prisma } = await newStore(t)
  const folded = 'x'.repeat(9_000_000)
  const row = { kind: 'place', name: '', folded, sameAs: [] }
  await insertRows(
    prisma,
    'Entity',
    ['a', 'b', 'c'].map((id) => ({ ...row, id })),
  )
  const [stored] = await prisma.$queryRaw<{ n: number; letters: number }[]>`
    SELECT count(*) AS n, sum(length("folded")) AS letters FROM "Entity"`
  t.same([Number(stored!.n), Number(stored!.letters)], [3, 3 * folded.length])
})

t.test('no rows, no statement', async (t) => {
  const { prisma } = await newStore(t)
  await insertRows(prisma, 'Entity', [])
  t.equal(await prisma.entity.count(), 0)
})
