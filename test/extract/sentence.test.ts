import t from 'tap'
import { sentenceAt } from '../../src/extract/sentence.js'
import { fc } from '../helpers/property.js'

t.test('the sentence is the first that reaches as far', async (t) => {
  const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 })
  const check = () =>
    fc.assert(
      fc.property(lengths, fc.nat(), (sizes, n) => {
        let at = 0
        const sentences = sizes.map((size) => {
          const sentence = { start: at, end: at + size }
          at += size + 1
          return sentence
        })
        const end = 1 + (n % sentences.at(-1)!.end)
        return sentenceAt(sentences, end) === sentences.find((sentence) => sentence.end >= end)
      }),
    )
  t.doesNotThrow(check)
})
