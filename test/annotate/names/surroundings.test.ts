import t from 'tap'
import { wordHash } from '../../../src/annotate/names/hash.js'
import { layOut } from '../../../src/annotate/names/sheet.js'
import { viewSurroundings } from '../../../src/annotate/names/surroundings.js'
import { lookAt } from '../../../src/annotate/names/words.js'
import { segment } from '../../../src/text/segment.js'
import { EMPTY_LISTS } from './empty-lists.js'

const contextOf = (word: string): number => lookAt(word, word, EMPTY_LISTS).context

/** What stands around the one-word name of a sentence. */
function around(text: string, name: string) {
  const sheet = layOut(segment({ text }), EMPTY_LISTS, new Map())
  const at = sheet.document.tokens.findIndex((token) => token.text === name)
  const { firstToken, endToken } = sheet.document.sentences[sheet.document.tokens[at]!.sentence]!
  return viewSurroundings(sheet, at, at + 1, firstToken, endToken)
}

t.test('an apposition tells what the name is', async (t) => {
  t.equal(around('Orvane, a large Danish insurer, fell.', 'Orvane').apposition, contextOf('insurer'))
  t.equal(around('Orvane, a village in Jutland, slept.', 'Orvane').apposition, contextOf('village'))
  t.equal(around('Orvane, said the insurer, fell.', 'Orvane').apposition, 0)
  t.equal(around('Orvane is an insurer.', 'Orvane').apposition, 0)
})

t.test('a list shares what stands around it', async (t) => {
  const inner = around('It was bought from Aro, Orvane and Dalby last year.', 'Orvane')
  t.equal(inner.listBefore.lower, wordHash('from'))
  t.equal(inner.listAfter.lower, wordHash('last'))
  const alone = around('It was bought from Orvane last year.', 'Orvane')
  t.equal(alone.listBefore.lower, wordHash('from'))
  t.equal(alone.listAfter.lower, wordHash('last'))
})

t.test('the nearest verbs are found on both sides', async (t) => {
  const { verbBefore, verbAfter } = around('They bought flour from Orvane and sold it in spring.', 'Orvane')
  t.equal(verbBefore.lower, wordHash('bought'))
  t.equal(verbAfter.lower, wordHash('sold'))
})

t.test('words made of a maker count as organisations', async (t) => {
  t.equal(contextOf('toymaker'), contextOf('company'))
  t.not(contextOf('village'), contextOf('company'))
  t.equal(contextOf('banana'), 0)
})
