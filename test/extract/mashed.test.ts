import { fileURLToPath } from 'node:url'
import t from 'tap'
import { VERB_FORMS } from '../../src/annotate/quotes/forms.js'
import { extractAll } from '../../src/extract/extract.js'
import { readGold } from '../../src/training/gold.js'
import { fc, runs } from '../helpers/property.js'

const CORPUS = fileURLToPath(new URL('../../training/corpus', import.meta.url))

/** News prose as words with the space behind each. */
const words = readGold(CORPUS).flatMap(({ text }) => text.split(/(?<=\s)/))

const SIGNS = ['“', '”', '"', "'", '’', '‘', '«', '—', '–', ':', ';', ',', '.', '?', '(', ')', '[', '$', '%', '-', '/']
const OTHERS = ['\n\n', '…', '½', '1.5', '000', "'s", 'between', 'to', 'and', '\ud83d\ude42']
const passage = fc
  .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 25 }))
  .map(([at, length]) => words.slice(at, at + length).join(''))
const verb = fc.constantFrom(...VERB_FORMS.keys()).map((word) => `${word} `)
const piece = fc.oneof(
  { weight: 3, arbitrary: passage },
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS, ...OTHERS) },
  { weight: 1, arbitrary: verb },
)
const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''))

/** Texts on which a rule once looked for a word where none was. */
const ONCE_WRONG: [texts: string[]][] = [
  [['It rose 5 % between April and']],
  [[', Mara Dell said']],
  [['Department for Education, the Local between', 'Nakuru ']],
  [[',e , said on Twitter ,  , ing ,  WENT on to say Clinton’s behavior is “very different from']],
]

t.test('news prose cut up, shuffled and strewn with marks and verbs', (t) => {
  const check = () =>
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        for (const { text, annotations } of extractAll(texts.map((text) => ({ text, language: 'en' })))) {
          const mentions = annotations.entities.flatMap(({ mentions }) => mentions)
          const spans = [...mentions, ...annotations.figures, ...annotations.quotes.flatMap(({ spans }) => spans)]
          for (const { start, end } of spans) {
            if (!(start >= 0 && start < end && end <= text.length)) return false
            if (text.slice(start, end).trim() !== text.slice(start, end)) return false
          }
          for (const { value, confidence } of annotations.figures)
            if ((value !== null && !Number.isFinite(value)) || !(confidence > 0 && confidence <= 1)) return false
        }
        return true
      }),
      { ...runs(400), examples: ONCE_WRONG },
    )
  t.doesNotThrow(check)
  t.end()
})
