import t from 'tap'
import type { Entity, Name } from '../../../src/annotate/annotations.js'
import { linkEntities } from '../../../src/annotate/entities/link.js'
import { segment } from '../../../src/text/segment.js'
import { type GoldArticle, isHeldOut, parseGold, readGold } from '../../../src/training/gold.js'
import { resolutionScorer } from '../../../src/training/score/resolution-score.js'
import { fc, runs } from '../../helpers/property.js'
import { LINKING_CASES } from './linking-cases.js'
import { ROLE_CASES } from './role-cases.js'

const parse = (text: string) => parseGold(`<article id="case">${text}</article>`)[0]!

/** Links the annotated names of an article. */
function link(gold: GoldArticle): Entity[] {
  const names: Name[] = gold.names.map(({ start, end, kind }) => ({ start, end, kind, by: 'gold', confidence: 1 }))
  const document = segment({ text: gold.text, hasTitle: gold.hasTitle })
  return [...linkEntities(document, { names, demonyms: [], entities: [], quotes: [], figures: [] }).entities!]
}

/** The keys of the annotated entities that an entity's mentions have. */
const keysOf = (gold: GoldArticle, entity: Entity) => [
  ...new Set(
    entity.mentions.map(
      (m) => gold.names.find((n) => n.start === m.start && n.end === m.end && n.kind === m.kind)!.entity,
    ),
  ),
]

for (const { what, text, entities } of LINKING_CASES) {
  t.test(what, async (t) => {
    const gold = parse(text)
    const found = link(gold)
    t.strictSame(
      found.map((entity) => keysOf(gold, entity)),
      entities.map(({ key }) => [key]),
    )
    t.strictSame(
      found.map(({ name }) => name),
      entities.map(({ name }) => name),
    )
    for (const [index, { aliases, country }] of entities.entries()) {
      if (aliases) t.strictSame(found[index]!.aliases, aliases)
      t.equal(found[index]!.country, country ?? null)
    }
  })
}

for (const { text, roles } of ROLE_CASES) {
  t.test(`roles: ${text}`, async (t) => {
    const person = link(parse(`<p>${text}</p>`)).find(({ kind }) => kind === 'person')
    t.strictSame(person!.roles, roles)
  })
}

t.test('roles come once, in order of appearance', async (t) => {
  const text =
    'President <per e="p1">Ada Moss</per> left. The president, <per e="p1">Ada Moss</per>, and party leader <per e="p1">Moss</per> agreed.'
  t.strictSame(link(parse(`<p>${text}</p>`))[0]!.roles, ['President', 'party leader'])
})

t.test('no names, no entities', async (t) => {
  t.strictSame(link(parse('<p>Nobody was there.</p>')), [])
})

t.test('every name is a mention of exactly one entity of its kind, whatever the names', async (t) => {
  const word = fc.constantFrom(
    'Ann',
    'Lee',
    'A.',
    'de',
    'Ng',
    'O’Neil',
    'UN',
    'Bank',
    'of',
    'Texas',
    '邱',
    'Jr.',
    '“Bo”',
    '-',
  )
  const name = fc.tuple(fc.constantFrom('per', 'org', 'loc'), fc.array(word, { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const text = names.map(([tag, words], i) => `<${tag} e="${tag[0]}${i}">${words.join(' ')}</${tag}>`).join(' (')
      const gold = parse(`<p>${text}</p>`)
      const found = link(gold)
      const mentions = found.flatMap((entity) => entity.mentions.map((mention) => `${entity.kind} ${mention.start}`))
      t.strictSame(mentions.sort(), gold.names.map((each) => `${each.kind} ${each.start}`).sort())
      for (const entity of found) {
        t.not(entity.name, '')
        const forms = [entity.name, ...entity.aliases].map((form) => form.toLowerCase())
        t.equal(new Set(forms).size, forms.length)
      }
      const starts = found.map((entity) => entity.mentions[0]!.start)
      t.strictSame(
        starts,
        [...starts].sort((a, b) => a - b),
      )
    }),
    runs(200),
  )
})

t.test('on the held-out articles the annotated names are put together as annotated', async (t) => {
  const scorer = resolutionScorer()
  for (const gold of readGold('training/corpus').filter((article) => isHeldOut(article.id)))
    scorer.add(gold.names, link(gold))
  const { b3, mentions } = scorer.result()
  t.ok(mentions > 900, `${mentions} mentions`)
  t.ok(b3.f1 > 0.985, `B³ F1 ${b3.f1}`)
})
