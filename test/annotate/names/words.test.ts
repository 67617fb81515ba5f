import t from 'tap'
import { wordHash } from '../../../src/annotate/names/hash.js'
import { hashTable, packTable } from '../../../src/annotate/names/hash-table.js'
import { classOf, kindsOf, type NameLists, packWord, truecaseOf } from '../../../src/annotate/names/lists.js'
import { foldWord, lookAt } from '../../../src/annotate/names/words.js'
import { EMPTY_LISTS } from './empty-lists.js'

/** Steps of first name, last name, organisation, place, ordinary word. */
const kinds = (...steps: number[]): number => steps.reduce((packed, step, k) => packed | (step << (3 * k)), 0)

const WORDS = new Map([
  ['gomez', packWord(2047, kinds(0, 7, 1, 0, 0), 31)],
  ['velden', packWord(3, kinds(0, 1, 2, 6, 0), 0)],
  ['un', packWord(4, kinds(0, 0, 7, 0, 3), 5)],
])
const LISTS: NameLists = {
  ...EMPTY_LISTS,
  words: hashTable(packTable(Uint32Array.from(WORDS.keys(), wordHash), Uint32Array.from(WORDS.values()))),
  middle: Uint16Array.from({ length: 2048 }, (_, c) => (c === 2047 ? 255 : c)),
  small: Uint16Array.from({ length: 2048 }, (_, c) => (c === 2047 ? 63 : Math.min(c, 1))),
}

t.test('the facts of a word are packed and unpacked', async (t) => {
  const packed = packWord(2047, 0x7fff, 31)
  t.strictSame([classOf(packed), kindsOf(packed), truecaseOf(packed)], [2047, 0x7fff, 31])
  t.strictSame([classOf(packWord(5, 9, 3)), kindsOf(packWord(5, 9, 3)), truecaseOf(packWord(5, 9, 3))], [5, 9, 3])
})

t.test('a word has its class, the wider ones, and the likeliest of its kinds', async (t) => {
  const word = lookAt('Gomez', 'gomez', LISTS)
  t.strictSame([word.large, word.middle, word.small, word.likeliest, word.truecase], [2047, 255, 63, 2, 31])
  t.equal(lookAt('Velden', 'velden', LISTS).likeliest, 4)
  const unknown = lookAt('Orvane', 'orvane', LISTS)
  t.strictSame([unknown.large, unknown.middle, unknown.small, unknown.kinds, unknown.likeliest], [0, 0, 0, 0, 0])
})

t.test('what is not found is looked up without diacritics and full stops', async (t) => {
  t.equal(foldWord('gómez'), 'gomez')
  t.equal(foldWord('u.n.'), 'un')
  t.equal(lookAt('Gómez', 'gómez', LISTS).large, 2047)
  t.equal(lookAt('U.N.', 'u.n.', LISTS).large, 4)
})
