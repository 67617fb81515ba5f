import t from 'tap'
import { foldName, slug } from '../../src/text/fold.js'
import { fc, runs } from '../helpers/property.js'

const FOLDED: Record<string, string> = {
  'Antony Blinken': 'antony blinken',
  'the U.S.': 'us',
  'U.S.’s': 'us',
  'Côte d’Ivoire': 'cote divoire',
  'Tuna el-Gebel': 'tuna el gebel',
  Łódź: 'lodz',
  'Åse Sørensen': 'ase sorensen',
  Huế: 'hue',
  "O'Neil": 'oneil',
  'A&M': 'a m',
  'The Hague': 'hague',
  The: 'the',
  Theresa: 'theresa',
  'Hamas’': 'hamas',
  Ruslan: 'ruslan',
  邱鈺萱: '邱鈺萱',
  Müller: 'muller',
  ' Two   words ': 'two words',
  '“”': '',
}

for (const [name, folded] of Object.entries(FOLDED)) {
  t.test(`folds ${name}`, async (t) => t.equal(foldName(name), folded))
}

const SLUGS: Record<string, string> = {
  'Antony Blinken': 'antony-blinken',
  'United States': 'united-states',
  'Núria Castellà i Roig': 'nuria-castella-i-roig',
  邱鈺: 'u90b1-u923a',
  '…': 'unnamed',
}

for (const [name, expected] of Object.entries(SLUGS)) {
  t.test(`slug of ${name}`, async (t) => t.equal(slug(name), expected))
}

t.test('folding twice changes nothing; case and accents change nothing', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const folded = foldName(name)
      fc.pre(!folded.startsWith('the '))
      t.equal(foldName(folded), folded)
    }),
    runs(2000),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/), (name) => {
      t.equal(foldName(name.toUpperCase()), foldName(name))
      t.equal(foldName(name.replace(/[aeo]/g, (letter) => `${letter}\u0301`)), foldName(name))
    }),
  )
})

t.test('a slug is never empty and fit for an address', async (t) => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => t.match(slug(name), /^[a-z0-9]+(-[a-z0-9]+)*$/)))
})
