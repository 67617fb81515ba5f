import t from 'tap'
import { classesOf, wordVectors } from '../../../src/training/names/word-classes.js'

const TOWNS = ['velden', 'askov', 'marrum', 'tessin']
const FOLK = ['ada', 'tomas', 'ruth', 'ivan']

t.test('words that keep the same company fall into the same class', async (t) => {
  const sentences = FOLK.flatMap((who) =>
    TOWNS.flatMap((town) => [
      ['yesterday', who, 'said', 'no', 'in', town, '.'],
      ['then', who, 'told', 'us', 'near', town, '.'],
    ]),
  )
  const vectors = wordVectors(sentences, 2)
  const classes = classesOf(vectors, 4, 10)
  const classOf = (word: string) => classes[vectors.words.indexOf(word)]
  for (const group of [TOWNS, FOLK]) t.equal(new Set(group.map(classOf)).size, 1, group.join(' '))
  t.not(classOf('ada'), classOf('askov'))
  t.ok(classes.every((number) => number >= 1 && number <= 4))
})
