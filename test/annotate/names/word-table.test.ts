import t from 'tap'
import { hashTable } from '../../../src/annotate/names/hash-table.js'
import { fc } from '../../helpers/property.js'

t.test('gives back every value, and 0 for keys that it does not hold', async (t) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 1, max: 0xffffffff })), {
        selector: ([key]) => key,
        maxLength: 200,
      }),
      fc.array(fc.integer({ min: 0, max: 0xffffffff })),
      (entries, others) => {
        const table = hashTable(
          Uint32Array.from(entries, ([key]) => key),
          Uint32Array.from(entries, ([, value]) => value),
        )
        const map = new Map(entries)
        const isKept = entries.every(([key, value]) => table.get(key) === value && table.get(key | 0) === value)
        return isKept && others.every((key) => table.get(key) === (map.get(key) ?? 0))
      },
    ),
  )
  t.equal(hashTable(new Uint32Array(0), new Uint32Array(0)).get(7), 0)
})
