import t from 'tap'
import { contextOf, maybeSpan, spansOf } from '../../src/query/spans.js'
import { fc, runs } from '../helpers/property.js'

t.test('spans are slices', async (t) => {
  t.same(spansOf('one two', [[4, 7]]), [{ start: 4, end: 7, text: 'two' }])
  t.same(maybeSpan('one two', 0, 3), { start: 0, end: 3, text: 'one' })
  t.equal(maybeSpan('one two', null, null), null)
})

t.test('context is what stands on both sides, without half characters', async (t) => {
  t.same(contextOf('one two three', 4, 7), { prefix: 'one ', suffix: ' three' })
  t.same(contextOf('two', 0, 3), { prefix: '', suffix: '' })
  const text = `${'🛢'.repeat(60)}x${'🛢'.repeat(60)}`
  t.same(contextOf(text, 120, 121), { prefix: '🛢'.repeat(40), suffix: '🛢'.repeat(40) })
  t.same(contextOf(`${text}`, 121, 121), { prefix: `${'🛢'.repeat(39)}x`, suffix: '🛢'.repeat(40) })
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '🛢'), { minLength: 1, maxLength: 300 }), fc.nat(), (letters, at) => {
      const before = letters.slice(0, at % letters.length).join('')
      const whole = letters.join('')
      const { prefix, suffix } = contextOf(whole, before.length, before.length)
      t.ok(before.endsWith(prefix) && whole.slice(before.length).startsWith(suffix))
      t.notOk(/\p{Cs}/u.test(prefix + suffix))
      t.ok(prefix.length >= Math.min(79, before.length) && prefix.length <= 80)
    }),
    runs(200),
  )
})
