import t from 'tap'
import { segment } from '../../src/text/segment.js'
import { fc, runs } from '../helpers/property.js'

const words = (text: string) => segment({ text }).tokens.map((token) => token.text)
const sentences = (text: string) => segment({ text }).sentences.map(({ start, end }) => text.slice(start, end))

t.test('every character that is not white space is in exactly one token, and the lists agree', async () => {
  const part = fc.constantFrom(
    'Dvořák',
    'Łódź',
    'said',
    '.',
    '“',
    '”',
    '’s',
    "don't",
    '\n',
    '\n\n',
    'U.S.',
    '10-month',
    '3.5%',
    ' ',
    'नमस्ते',
    '👩‍🚀',
    'Gov.',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
      const text = parts.join(' ')
      const { paragraphs, sentences, tokens } = segment({ text })
      let cursor = 0
      const isCovered = tokens.every((token) => {
        const gap = text.slice(cursor, token.start)
        cursor = token.end
        return gap.trim() === '' && token.text === text.slice(token.start, token.end) && token.text.trim() !== ''
      })
      const isNested = sentences.every((sentence, i) => {
        const own = tokens.slice(sentence.firstToken, sentence.endToken)
        const paragraph = paragraphs[sentence.paragraph]!
        return (
          own.length > 0 &&
          own.every((token) => token.sentence === i && token.paragraph === sentence.paragraph) &&
          sentence.start >= paragraph.start &&
          sentence.end <= paragraph.end
        )
      })
      const count = sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0)
      return isCovered && text.slice(cursor).trim() === '' && isNested && count === tokens.length
    }),
    runs(300),
  )
})

t.test('words with letters beyond Latin-1 stay whole', async (t) => {
  t.strictSame(words('Dvořák met Čolić in Łódź and Brașov.'), [
    'Dvořák',
    'met',
    'Čolić',
    'in',
    'Łódź',
    'and',
    'Brașov',
    '.',
  ])
  t.strictSame(words('Quảng Ngãi'), ['Quảng', 'Ngãi'])
  t.strictSame(words("They don't go."), ['They', 'do', "n't", 'go', '.'])
  t.equal(segment({ text: 'We saw Dvořák.' }).tokens[2]!.pos, 'PROPN')
})

t.test('clitics and hyphens are tokens of their own', async (t) => {
  t.strictSame(words('Israel’s 10-month war'), ['Israel', '’s', '10', '-', 'month', 'war'])
})

t.test('sentences end at full stops, not behind titles or initials, and never cross paragraphs', async (t) => {
  t.strictSame(sentences('Gov. Ann Lee spoke. Nobody heard.'), ['Gov. Ann Lee spoke.', 'Nobody heard.'])
  t.strictSame(sentences('It was J. Lee. He left.'), ['It was J. Lee.', 'He left.'])
  t.strictSame(sentences('A headline\n\nThen the text.'), ['A headline', 'Then the text.'])
})

t.test('the first paragraph is the title if there is one', async (t) => {
  const roles = (hasTitle: boolean) => segment({ text: 'One\n\nTwo', hasTitle }).paragraphs.map(({ role }) => role)
  t.strictSame(roles(true), ['title', 'body'])
  t.strictSame(roles(false), ['body', 'body'])
  t.strictSame(segment({ text: ' \n ' }).paragraphs, [])
})

t.test(
  'what goes on for pages without a blank is cut, so that it takes no minutes, and not within a character',
  async (t) => {
    const cases = ['a'.repeat(400_000), '中文'.repeat(5_000), `x${'👩🏽'.repeat(5_000)}`]
    for (const run of cases) {
      const { tokens, text } = segment({ text: `They sent ${run} and left.` })
      t.equal(tokens.map((token) => token.text).join(''), text.replaceAll(' ', ''))
      t.notOk(
        tokens.some((token) => /\p{Cs}/u.test(token.text)),
        'with whole characters',
      )
      t.equal(tokens.at(-2)!.text, 'left')
    }
  },
)
