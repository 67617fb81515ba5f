import t from 'tap'
import { parseModel } from '../../../src/annotate/names/model.js'
import { tagger } from '../../../src/annotate/names/tagger.js'
import type { Document } from '../../../src/text/document.js'
import { segment } from '../../../src/text/segment.js'
import { type PackedLists, unpackLists } from '../../../src/training/names/build-lists.js'
import { trainCrf } from '../../../src/training/names/crf.js'
import { makeDataset } from '../../../src/training/names/dataset.js'
import type { GoldDocument } from '../../../src/training/names/gold-sets.js'
import { averageWeights, packModel } from '../../../src/training/names/write-model.js'

const NO_KEYS = new Uint32Array(0)
const LISTS: PackedLists = {
  phraseKeys: NO_KEYS,
  phraseValues: new Uint16Array(0),
  wordKeys: NO_KEYS,
  wordValues: NO_KEYS,
  middle: new Uint16Array(1),
  small: new Uint16Array(1),
}
const OPTIONS = { seed: 5, epochs: 12, rate: 0.05, l2: 1e-6, dropout: 0.1, hidden: 0 }

const PEOPLE = ['Ada Brandt', 'Tomas Lind', 'Ruth Okoye', 'Ivan Petrov', 'Mei Tanaka', 'Noor Haddad']
const PLACES = ['Velden', 'Askov', 'Marrum', 'Tessin', 'Oberau', 'Lundby']

/** Sentences in which a person goes to a place. */
function lessons(): GoldDocument[] {
  return PEOPLE.flatMap((person, i) =>
    PLACES.map((place, j) => {
      const text = `Yesterday ${person} said nothing in ${place}.`
      const at = text.indexOf(place, 10 + person.length)
      return {
        source: 'lessons',
        id: `${i}-${j}`,
        document: segment({ text }),
        names: [
          { start: 10, end: 10 + person.length, kind: 'person' as const },
          { start: at, end: at + place.length, kind: 'place' as const },
        ],
      }
    }),
  )
}

const names = (text: string, tag: (document: Document) => ReturnType<ReturnType<typeof tagger>>) => {
  const document = segment({ text })
  return tag(document).mentions.map(
    ({ first, end, kind }) => `${kind}: ${text.slice(document.tokens[first]!.start, document.tokens[end - 1]!.end)}`,
  )
}

const data = makeDataset(lessons(), unpackLists(LISTS))

t.test('learns what it is shown, packs it, and applies it to names that it has not seen', async (t) => {
  const weights = trainCrf(data, OPTIONS)
  const tag = tagger(parseModel(packModel(weights, LISTS, 20_000)))
  t.strictSame(names('Yesterday Ada Brandt said nothing in Askov.', tag), ['person: Ada Brandt', 'place: Askov'])
  t.strictSame(names('Yesterday Ella Moritz said nothing in Hanstholm.', tag), [
    'person: Ella Moritz',
    'place: Hanstholm',
  ])
})

t.test('the same seed gives the same weights, another seed others', async (t) => {
  const options = { ...OPTIONS, epochs: 2 }
  const bytes = (seed: number) => Buffer.from(packModel(trainCrf(data, { ...options, seed }), LISTS, 5000))
  const first = bytes(1)
  t.ok(first.equals(bytes(1)))
  t.notOk(first.equals(bytes(2)))
})

t.test('the loss falls', async (t) => {
  const losses: number[] = []
  trainCrf(data, { ...OPTIONS, epochs: 4, report: (line) => losses.push(Number(/([\d.]+)$/.exec(line)![1])) })
  t.equal(losses.length, 4)
  t.ok(losses[3]! < losses[0]! / 2, losses.join(' '))
})

t.test('an average lies between its models', async (t) => {
  const weights = (value: number) => ({ rows: Float32Array.of(value, -value), transitions: Float32Array.of(2 * value) })
  const mean = averageWeights([weights(1), weights(2), weights(6)])
  t.strictSame([...mean.rows, ...mean.transitions], [3, -3, 6])
  t.throws(() => averageWeights([]), /no model/)
})

t.test('a file that is no model is refused', async (t) => {
  t.throws(() => parseModel(Buffer.alloc(64)), /no name model/)
  t.throws(() => parseModel(Buffer.alloc(0)), /no name model/)
})
