import t from 'tap'
import {
  groupKey,
  type LocalEntity,
  type Resolution,
  resolveEntities,
  resolveGroup,
} from '../../src/resolve/entities.js'
import { fc, runs } from '../helpers/property.js'
import { RESOLVE_CASES } from './resolve-cases.js'

/** What a resolution says, without indices: for every entity its record and the locals that it is made of. */
function outcome(locals: readonly LocalEntity[], { entities }: Resolution) {
  return entities.map(({ members, ...entity }) => ({
    ...entity,
    of: members.map((m) => JSON.stringify(locals[m])).sort(),
  }))
}

for (const { what, locals, entities } of RESOLVE_CASES) {
  t.test(what, async (t) => {
    const given = locals.map((local) => ({ aliases: [], roles: [], country: null, mentions: 1, ...local }))
    const found = resolveEntities(given)
    t.strictSame(
      Object.fromEntries(
        found.entities.map((entity) => [entity.id, entity.members.map((member) => locals[member]!.name)]),
      ),
      entities,
    )
    for (const [index, entity] of found.assignment.entries()) t.ok(found.entities[entity]!.members.includes(index))
  })
}

t.test('an entity has the fullest name, all names once, roles by how many articles give them', async (t) => {
  const person = (name: string, aliases: string[], roles: string[], mentions = 1): LocalEntity => ({
    kind: 'person',
    name,
    aliases,
    roles,
    country: null,
    mentions,
  })
  const [entity] = resolveGroup([
    person('Ada Moss', ['Moss'], ['Mayor', 'mayor of Velm'], 3),
    person('Ada B. Moss', ['Moss'], ['mayor'], 1),
    person('Ada Moss', [], ['party leader']),
    person('Ada Moss', [], ['mayor']),
  ])
  t.match(entity, { id: 'ada-b-moss', name: 'Ada B. Moss', kind: 'person', country: null, members: [0, 1, 2, 3] })
  t.strictSame(entity!.names, [
    { name: 'Ada B. Moss', type: 'canonical' },
    { name: 'Ada Moss', type: 'alias' },
    { name: 'Moss', type: 'alias' },
  ])
  t.strictSame(entity!.roles, [
    { text: 'mayor', articles: 3 },
    { text: 'mayor of Velm', articles: 1 },
    { text: 'party leader', articles: 1 },
  ])
})

t.test('a person is found by the surname, even if no article uses it alone', async (t) => {
  const local: LocalEntity = { kind: 'person', name: 'Ed Moss Jr.', aliases: [], roles: [], country: null, mentions: 1 }
  t.strictSame(resolveGroup([local])[0]!.names, [
    { name: 'Ed Moss Jr.', type: 'canonical' },
    { name: 'Moss', type: 'derived' },
  ])
})

t.test('a country and a world body are found by names that no article uses', async (t) => {
  const local = (kind: LocalEntity['kind'], name: string, country: string | null): LocalEntity => ({
    kind,
    name,
    aliases: ['U.S.'],
    roles: [],
    country,
    mentions: 1,
  })
  const names = (entity: LocalEntity) => resolveGroup([entity])[0]!.names.map(({ name, type }) => `${type} ${name}`)
  t.strictSame(names(local('place', 'United States', 'US')).slice(0, 4), [
    'canonical United States',
    'alias U.S.',
    'derived USA',
    'derived United States of America',
  ])
  t.strictSame(names({ ...local('organisation', 'United Nations', null), aliases: [] }), [
    'canonical United Nations',
    'derived UN',
  ])
})

t.test('roles alike but for case and points are one', async (t) => {
  const local = (role: string): LocalEntity => ({
    kind: 'person',
    name: 'Ada Moss',
    aliases: [],
    roles: [role],
    country: null,
    mentions: 1,
  })
  t.strictSame(resolveGroup([local('U.S. envoy'), local('U.S. envoy'), local('US Envoy')])[0]!.roles, [
    { text: 'U.S. envoy', articles: 3 },
  ])
})

t.test('a person, an organisation and a place of one name are three', async (t) => {
  const kinds = ['person', 'organisation', 'place'] as const
  const locals = kinds.map((kind) => ({ kind, name: 'Austin', aliases: [], roles: [], country: null, mentions: 1 }))
  const { entities } = resolveEntities(locals)
  t.strictSame(
    entities.map((entity) => `${entity.kind} ${entity.id}`).sort(),
    kinds.map((kind) => `${kind} austin`).sort(),
  )
})

t.test('nothing in, nothing out', async (t) => {
  t.strictSame(resolveGroup([]), [])
  t.strictSame(resolveEntities([]), { entities: [], assignment: [] })
})

const someLocal = fc.record({
  kind: fc.constantFrom('person' as const, 'organisation' as const, 'place' as const),
  name: fc.constantFrom(
    'Ada Moss',
    'Ada B. Moss',
    'A. Moss',
    'Moss',
    'Tom Moss',
    'MOSS',
    'Móss',
    'United Nations',
    'UN',
    'Union of Nurses',
    'Tarn',
    'Tarn Ltd',
    'Georgia',
    'Zelenskyy',
    'Vera Zelensky',
    '邱鈺',
    '?',
  ),
  aliases: fc.subarray(['UN', 'Moss', 'Ada', 'Tarn'], { maxLength: 2 }),
  roles: fc.subarray(['President', 'U.S. President', 'mayor', 'Mayor'], { maxLength: 2 }),
  country: fc.constantFrom(null, 'GE'),
  mentions: fc.integer({ min: 1, max: 5 }),
})

t.test('the order of arrival does not matter', async (t) => {
  const shuffled = fc
    .array(someLocal, { maxLength: 25 })
    .chain((locals) => fc.tuple(fc.constant(locals), fc.shuffledSubarray(locals, { minLength: locals.length })))
  fc.assert(
    fc.property(shuffled, ([locals, other]) => {
      t.strictSame(outcome(locals, resolveEntities(locals)), outcome(other, resolveEntities(other)))
    }),
    runs(300),
  )
})

t.test('ids are unique within a kind, and every local entity has exactly one entity', async (t) => {
  fc.assert(
    fc.property(fc.array(someLocal, { maxLength: 25 }), (locals) => {
      const { entities, assignment } = resolveEntities(locals)
      const ids = entities.map((entity) => `${entity.kind} ${entity.id}`)
      t.equal(new Set(ids).size, ids.length)
      t.strictSame(
        entities.flatMap((entity) => entity.members).sort((a, b) => a - b),
        [...locals.keys()],
      )
      t.equal(assignment.length, locals.length)
    }),
    runs(300),
  )
})

t.test('an article concerns only the groups of its own entities', async (t) => {
  fc.assert(
    fc.property(fc.array(someLocal, { maxLength: 20 }), someLocal, (locals, next) => {
      const isTouched = (local: LocalEntity) => local.kind === next.kind && groupKey(local) === groupKey(next)
      const before = outcome(locals, resolveEntities(locals))
      const all = [...locals, next]
      const after = outcome(all, resolveEntities(all))
      const group = all.filter(isTouched)
      const ofGroup = outcome(group, resolveEntities(group))
      const rest = locals.filter((local) => !isTouched(local))
      const ofRest = outcome(rest, resolveEntities(rest))
      const texts = (list: unknown[]) => list.map((each) => JSON.stringify(each)).sort()
      t.strictSame(texts(after), texts([...ofGroup, ...ofRest]))
      for (const each of texts(ofRest)) t.ok(texts(before).includes(each))
    }),
    runs(200),
  )
})
