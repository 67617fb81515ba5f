import t from 'tap'
import { GAZETTEER } from '../../../src/annotate/names/lists.js'
import { segment } from '../../../src/text/segment.js'
import { wordKinds } from '../../../src/training/names/word-kinds.js'

/** Two sorts of words, told apart by their vectors; the last of each is in no list and no text. */
const WORDS = ['ada', 'tomas', 'ruth', 'ivan', 'askov', 'marrum', 'tessin', 'velden']
const vectors = Float32Array.from(WORDS.flatMap((_, i) => (i < 4 ? [1, 0.1 * i] : [0.1 * i - 0.5, 1])))

t.test('an unheard-of word is what the words with like vectors are', async (t) => {
  const text = 'then Ruth Vey went to Tessin'
  const documents = [
    {
      source: 'corpus',
      id: 'x',
      document: segment({ text }),
      names: [
        { start: 5, end: 13, kind: 'person' as const },
        { start: 22, end: 28, kind: 'place' as const },
      ],
    },
  ]
  const phrases = new Map([
    ['ada', GAZETTEER.first],
    ['tomas', GAZETTEER.first],
    ['askov', GAZETTEER.city],
    ['marrum', GAZETTEER.region],
  ])
  const kinds = wordKinds({ words: WORDS, vectors, dimensions: 2 }, documents, phrases)
  const stepOf = (word: string, kind: number) => (kinds[WORDS.indexOf(word)]! >>> (3 * kind)) & 7
  t.ok(stepOf('ivan', 0) > stepOf('ivan', 3), 'a first name')
  t.ok(stepOf('velden', 3) > stepOf('velden', 0), 'a place')
})
