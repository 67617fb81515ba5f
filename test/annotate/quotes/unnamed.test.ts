import t from 'tap'
import type { Annotations } from '../../../src/annotate/annotations.js'
import { findQuotes } from '../../../src/annotate/quotes/quotes.js'
import { aboutQuote } from '../../../src/extract/about.js'
import { segment } from '../../../src/text/segment.js'
import { makeEntity } from './case.js'

const ENTITIES: [kind: 'person' | 'organisation' | 'place', name: string, country?: string][] = [
  ['organisation', 'Harbour Ministry'],
  ['organisation', 'Dell administration'],
  ['person', 'Mara Dell'],
  ['place', 'Chad', 'TD'],
  ['place', 'Tarn'],
]

/** The quotes of a text that may name these, with what is told of their sources and targets by name. */
function read(text: string) {
  const entities = ENTITIES.map(([kind, name, country]) => ({
    ...makeEntity(text, kind, [name]),
    country: country ?? null,
  }))
  const at = text.indexOf('Chadian')
  const annotations: Annotations = {
    names: [],
    demonyms: at < 0 ? [] : [{ start: at, end: at + 'Chadian'.length, country: 'TD' }],
    entities,
    quotes: [],
    figures: [],
  }
  const { quotes = [] } = findQuotes(segment({ text }), annotations)
  const names = (found: readonly number[]) => found.map((entity) => entities[entity]!.name)
  return quotes.map((quote) => ({
    unnamed: quote.unnamedSource && {
      affiliations: names(quote.unnamedSource.affiliations),
      number: quote.unnamedSource.number,
      anonymity:
        quote.unnamedSource.anonymity &&
        text.slice(quote.unnamedSource.anonymity.start, quote.unnamedSource.anonymity.end),
    },
    targets: names(quote.targets),
    about: names(aboutQuote({ ...annotations, quotes }, quote)),
  }))
}

const SOURCES: [text: string, affiliations: string[], number: number | null, anonymity: string | null][] = [
  ['A senior Dell administration official said the gate was shut.', ['Dell administration'], 1, null],
  ['Two officials at the Harbour Ministry said the gate was shut.', ['Harbour Ministry'], 2, null],
  ['Officials said the gate was shut.', [], null, null],
  ['Two ministers and a diplomat said the gate was shut.', [], 3, null],
  ['Residents and a local official said the gate was shut.', [], null, null],
  ['Several aides to Mara Dell said the gate was shut.', ['Mara Dell'], null, null],
  ['A Chadian diplomat said Chad had signed.', ['Chad'], 1, null],
  ['A man in Tarn said the gate was shut.', [], 1, null],
  ['A person familiar with the Harbour Ministry plans said the gate was shut.', [], 1, null],
  ['A dozen residents said the gate was shut.', [], 12, null],
  [
    'An official, who spoke on condition of anonymity because he was not authorised to discuss it, said the gate was shut.',
    [],
    1,
    'who spoke on condition of anonymity because he was not authorised to discuss it',
  ],
  ['A diplomat who asked not to be named said the gate was shut.', [], 1, 'who asked not to be named'],
  ['Speaking on background, an official said the gate was shut.', [], 1, 'Speaking on background'],
  ['A guard said the gate was shut. He spoke anonymously.', [], 1, 'spoke anonymously'],
  ['“It is shut,” said a guard, requesting anonymity to speak freely.', [], 1, 'requesting anonymity to speak freely'],
  ['A guard said the plan was named after a hill.', [], 1, null],
  ['The constructor of the boat said the gate was shut.', [], 1, null],
]

t.test('what is told of a source without a name', async (t) => {
  for (const [text, affiliations, number, anonymity] of SOURCES) {
    t.same(read(text)[0]?.unnamed, { affiliations, number, anonymity }, text)
  }
})

t.test('it holds for what the source says later', async (t) => {
  const found = read('Two guards, who asked not to be named, said the gate was shut. “It is,” the guards added.')
  t.equal(found.length, 2)
  t.same(found[1]!.unnamed, found[0]!.unnamed)
})

t.test('a named speaker has none', async (t) => {
  t.equal(read('Mara Dell said the gate was shut.')[0]!.unnamed, null)
})

const TARGETS: [text: string, targets: string[], about: string[]][] = [
  ['Tarn accused Chad of shutting the gate.', ['Chad'], ['Chad']],
  [
    'Mara Dell urged Chad and the Harbour Ministry to open the gate.',
    ['Chad', 'Harbour Ministry'],
    ['Chad', 'Harbour Ministry'],
  ],
  ['Tarn told Mara Dell that the gate was shut.', ['Mara Dell'], ['Mara Dell']],
  ['Mara Dell called on Chad to open the gate.', ['Chad'], ['Chad']],
  ['Mara Dell issued a stern warning to Chad against any delay.', ['Chad'], ['Chad']],
  ['Mara Dell said the gate of Tarn was shut.', [], ['Tarn']],
  ['Mara Dell told reporters in Tarn that the gate was shut.', [], []],
]

t.test('whom words are aimed at is what they are about', async (t) => {
  for (const [text, targets, about] of TARGETS) {
    const [quote] = read(text)
    t.same(quote?.targets, targets, text)
    t.same([...(quote?.about ?? [])].sort(), [...about].sort(), text)
  }
})
