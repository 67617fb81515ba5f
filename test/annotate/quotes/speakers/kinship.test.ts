import t from 'tap'
import { countryOf, isFrom, isSameSort } from '../../../../src/annotate/quotes/speakers/kinship.js'

const words = (...list: string[]) => ({ words: new Set(list) })

t.test('what a person is called besides', (t) => {
  t.ok(isSameSort(words('togo', 'ambassador'), 'envoy'))
  t.ok(isSameSort(words('sister'), 'nun'))
  t.ok(isSameSort(words('sen'), 'lawmaker'))
  t.notOk(isSameSort(words('ambassador'), 'striker'))
  t.notOk(isSameSort(words('envoy'), 'envoy'), 'the word itself is told apart')
  t.notOk(isSameSort(words('envoy'), 'table'))
  t.end()
})

t.test('peoples and their countries', (t) => {
  t.equal(countryOf('spaniard', ['the']), 'ES')
  t.equal(countryOf('rider', ['the', 'danish']), 'DK')
  t.equal(countryOf('rider', ['the', 'young']), null)
  t.ok(isFrom(words('spanish', 'striker'), 'ES'))
  t.notOk(isFrom(words('danish'), 'ES'))
  t.end()
})
