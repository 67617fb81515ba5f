import t from 'tap'
import { figuresIn } from './support.js'

t.test('a figure inside a quote is credited to its speaker, and points at the quote', (t) => {
  const text = 'The army came. Ada Moss said 40 boats were lost. Later 12 boats were found.'
  const [inside, outside] = figuresIn(text, {
    names: [['Ada Moss', 'person']],
    quotes: [['40 boats were lost', 0]],
  })
  t.strictSame(inside?.quote, 0)
  t.strictSame(inside?.attribution, { speaker: { kind: 'named', entity: 0 }, text: 'Ada Moss' })
  t.equal(outside?.quote, null)
  t.equal(outside?.attribution, null)
  t.end()
})

t.test('a quote without a speaker credits nobody', (t) => {
  const [figure] = figuresIn('It was said that 40 boats were lost.', { quotes: [['40 boats were lost', null]] })
  t.equal(figure?.quote, 0)
  t.equal(figure?.attribution, null)
  t.end()
})

t.test('of nested quotes the outermost speaker is credited', (t) => {
  const [figure] = figuresIn('Ada Moss said Bo Lind had told her 40 boats were lost.', {
    names: [
      ['Ada Moss', 'person'],
      ['Bo Lind', 'person'],
    ],
    quotes: [
      ['40 boats were lost', 1],
      ['Bo Lind had told her 40 boats were lost', 0],
    ],
  })
  t.strictSame(figure?.attribution?.speaker, { kind: 'named', entity: 0 })
  t.end()
})

t.test('outside quotes the sentence says who counted', (t) => {
  const named: [string, string][] = [
    ['Harbour Watch counted 40 boats.', 'Harbour Watch'],
    ['Harbour Watch puts the loss at $3m.', 'Harbour Watch'],
    ['The storm sank 40 boats, according to Harbour Watch.', 'Harbour Watch'],
    ['According to Harbour Watch, the storm sank 40 boats.', 'Harbour Watch'],
    ['Norway, meanwhile, claims to have saved 40 boats.', 'Norway'],
  ]
  for (const [text, name] of named) {
    const [figure] = figuresIn(text, { names: [[name, 'organisation']] })
    t.strictSame(figure?.attribution, { speaker: { kind: 'named', entity: 0 }, text: name }, text)
  }
  const [unnamed] = figuresIn('Police counted 40 boats.')
  t.strictSame(unnamed?.attribution?.speaker, { kind: 'unnamed', description: 'Police' })
  const [reported] = figuresIn('Local health authorities report over 40 cases.')
  t.strictSame(reported?.attribution?.speaker, { kind: 'unnamed', description: 'Local health authorities' })
  t.end()
})

t.test('nobody is credited where nobody counts', (t) => {
  for (const text of [
    'The storm sank 40 boats.',
    'The town put in 40 new lamps.',
    'The sale was closed, according to three bankers.',
  ]) {
    t.equal(figuresIn(text)[0]?.attribution, null, text)
  }
  t.end()
})
