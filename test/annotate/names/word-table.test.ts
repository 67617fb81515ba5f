import t from 'tap'
import { hashTable, packTable } from '../../../src/annotate/names/hash-table.js'
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
          packTable(
            Uint32Array.from(entries, ([key]) => key),
            Uint32Array.from(entries, ([, value]) => value),
          ),
        )
        const map = new Map(entries)
        const isKept = entries.every(([key, value]) => table.get(key) === value && table.get(key | 0) === value)
        return isKept && others.every((key) => table.get(key) === (map.get(key) ?? 0))
      },
    ),
  )
  t.equal(hashTable(packTable(new Uint32Array(0), new Uint32Array(0))).get(7), 0)
})

t.test('keys that share their upper half lie side by side, and values as planes of bytes', async (t) => {
  const keys = Uint32Array.of(0x0003_0009, 0x0001_ffff, 0x0003_0002)
  const { counts, lows, planes } = packTable(keys, Uint16Array.of(0x0102, 0x0304, 0x0506))
  t.strictSame([...counts.subarray(0, 5)], [0, 1, 0, 2, 0])
  t.strictSame([...lows], [0xffff, 2, 9])
  t.strictSame([...planes], [4, 6, 2, 3, 5, 1])
})

t.test('a bucket that its count cannot tell is refused', async (t) => {
  const keys = Uint32Array.from({ length: 256 }, (_, i) => i)
  t.throws(() => packTable(keys, keys), /too uneven/)
})
