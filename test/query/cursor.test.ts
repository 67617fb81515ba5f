import t from 'tap'
import { ProblemError } from '../../src/errors.js'
import { decodeCursor, encodeCursor, signature } from '../../src/query/cursor.js'
import { fc, runs } from '../helpers/property.js'

const keys = fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)), {
  minLength: 1,
  maxLength: 4,
})

t.test('a cursor gives back what it was made of', async (t) => {
  fc.assert(
    fc.property(keys, fc.string(), (values, belongsTo) => {
      const numbers = values.map((value) => (Object.is(value, -0) ? 0 : value))
      t.same(decodeCursor(encodeCursor(numbers, belongsTo), belongsTo), numbers)
    }),
    runs(200),
  )
})

t.test('a cursor belongs to one query', async (t) => {
  const cursor = encodeCursor(['2024', 'q_1'], signature('/quotes', { type: ['direct'] }, 'publishedAt'))
  const others = [
    signature('/figures', { type: ['direct'] }, 'publishedAt'),
    signature('/quotes', { type: ['mixed'] }, 'publishedAt'),
    signature('/quotes', { type: ['direct'], q: ['fuel'] }, 'publishedAt'),
    signature('/quotes', {}, 'publishedAt'),
    signature('/quotes', { type: ['direct'] }, '-publishedAt'),
  ]
  for (const other of others) t.throws(() => decodeCursor(cursor, other), ProblemError)
})

t.test('the order of filters and of their values does not matter', async (t) => {
  t.equal(
    signature('/quotes', { type: ['direct', 'mixed'], q: ['fuel'], about: undefined }, 'words'),
    signature('/quotes', { q: ['fuel'], type: ['mixed', 'direct'] }, 'words'),
  )
})

t.test('a cursor that was changed anywhere is refused', async (t) => {
  const cursor = encodeCursor(['2024-03-01T08:00:00.000Z', 'a_1', 12], 'here')
  fc.assert(
    fc.property(fc.nat(cursor.length - 1), fc.constantFrom(...'AZaz09-_'), (at, letter) => {
      fc.pre(cursor[at] !== letter)
      t.throws(() => decodeCursor(cursor.slice(0, at) + letter + cursor.slice(at + 1), 'here'), {
        code: 'invalid-cursor',
      })
    }),
    runs(300),
  )
})

t.test('what is no cursor is refused', async (t) => {
  const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const bad = ['', 'x', '%%%', json(null), json(1), json([]), json({}), json({ k: ['a'] }), json({ k: 'a', h: 'b' })]
  for (const cursor of [...bad, json({ k: [{}], h: 'b' })]) {
    t.throws(() => decodeCursor(cursor, 'here'), { code: 'invalid-cursor' }, cursor)
  }
})
