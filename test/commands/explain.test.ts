import { stripVTControlCharacters } from 'node:util'
import t from 'tap'
import { explain } from '../../src/commands/explain/explanation.js'
import { painter, wantsColour } from '../../src/commands/explain/style.js'

const INPUT = {
  title: 'Bridge to stay shut',
  text: [
    'Bridge to stay shut',
    'Mayor Ines Prado accused Chad of breaking 12 locks on the bridge. Prado met Karl Brandt, the engineer.',
    '“We did not ask for it,” she said. A senior official, who asked not to be named, said the gate was shut.',
    'Sign up for our newsletter',
  ].join('\n\n'),
  publishedAt: null,
}

const plain = explain(INPUT, painter(false))

t.test('the text is marked, and what was found is told below its paragraph', async (t) => {
  const paragraphs = plain.split('\n\n')
  t.equal(paragraphs[0], 'Bridge to stay shut')
  const [text, ...told] = paragraphs[1]!.split('\n')
  t.equal(
    text,
    'Mayor [Ines Prado] accused ⟦1 [Chad] of breaking {12} locks on the bridge⟧. [Prado] met [Karl Brandt], the engineer.',
  )
  t.match(told[0], /⟦1⟧ indirect {2}rule clause\/of {2}cue “accused” {2}confidence 0\.\d+/)
  t.match(told[1], /speaker Ines Prado {2}by named {2}source “Ines Prado”/)
  t.match(told.join('\n'), /aimed at Chad/)
  t.match(told.at(-1), /\{12\} count 12, exact, of locks.* rule /)
})

t.test('the candidates that a speaker was chosen from are listed with their traits', async (t) => {
  t.match(plain, /speaker (?:Ines Prado|Karl Brandt) {2}by pronoun {2}source “she”/)
  t.match(plain, /candidates for a person\n +\d+ % [A-Z]\w+ \w+: (?:\w+ -?[\d.]+, )+/)
  for (const name of ['Ines Prado', 'Karl Brandt']) t.match(plain, new RegExp(` \\d+ % ${name}: `))
  const shares = [...plain.matchAll(/ (\d+) % /g)].map(([, share]) => Number(share))
  t.ok(shares[0]! > shares[1]!)
})

t.test('what is known of an unnamed source is told', async (t) => {
  t.match(plain, /speaker A senior official \(unnamed\)/)
  t.match(plain, /unnamed: of nobody {2}number 1 {2}condition “who asked not to be named”/)
})

t.test('lines that were left out come last, with their rule', async (t) => {
  t.match(plain, /Left out as page furniture\n {2}Sign up for our newsletter {2}rule \S+\n$/)
})

t.test('a text in another language is shown as what it is', async (t) => {
  const text = 'Le maire Louis Dupont a déclaré lundi que le pont serait fermé pendant douze jours.'
  t.match(explain({ text }, painter(false)), /^Le maire Louis Dupont a déclaré.*\n\nIn “fr”: nothing is looked for/)
})

t.test('colours add nothing but colours', async (t) => {
  const coloured = explain(INPUT, painter(true))
  t.not(coloured, plain)
  t.equal(stripVTControlCharacters(coloured), plain)
})

t.test('colours are for terminals, unless they are not wanted', async (t) => {
  t.equal(wantsColour(true, {}), true)
  t.equal(wantsColour(false, {}), false)
  t.equal(wantsColour(true, { NO_COLOR: '1' }), false)
  t.equal(wantsColour(true, { NO_COLOR: '' }), true)
})
