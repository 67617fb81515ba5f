import t from 'tap'
import { fromDifferences, fromPlanes, toDifferences, toPlanes } from '../../../src/annotate/names/planes.js'
import { fc } from '../../helpers/property.js'

const numbers = fc
  .array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 50 })
  .map((list) => Uint32Array.from(list))

t.test('planes give back the numbers, and lie lowest byte first', async (t) => {
  fc.assert(fc.property(numbers, (list) => void t.strictSame(fromPlanes(toPlanes(list)), list)))
  t.strictSame([...toPlanes(Uint32Array.of(0x01020304, 0x0a0b0c0d))], [4, 13, 3, 12, 2, 11, 1, 10])
})

t.test('differences give back the sorted numbers', async (t) => {
  fc.assert(
    fc.property(numbers, (list) => {
      const sorted = list.sort()
      t.strictSame(fromDifferences(toDifferences(sorted)), sorted)
    }),
  )
  t.strictSame([...toDifferences(Uint32Array.of(3, 5, 4_000_000_000))], [3, 2, 3_999_999_995])
})
