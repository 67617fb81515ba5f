import type { ResolvedEntity } from '../resolve/entities.js'
import { foldName } from '../text/fold.js'
import { inChunks } from './chunks.js'
import type { Prisma } from './client.js'
import { insertRows } from './insert.js'

/** Stores what the resolution says of entities, and gives their keys, in the same order. */
export async function saveEntities(
  transaction: Prisma.TransactionClient,
  entities: readonly ResolvedEntity[],
): Promise<number[]> {
  const known = await findEntities(transaction, entities)
  const added = entities.filter((entity) => !known.has(nameOf(entity)))
  await insertRows(
    transaction,
    'Entity',
    added.map((entity) => ({ kind: entity.kind, id: entity.id, ...facts(entity), sameAs: [] })),
  )
  for (const [key, entity] of await findEntities(transaction, added)) known.set(key, entity)
  for (const entity of entities) {
    const row = known.get(nameOf(entity))!
    if (row.name !== entity.name || row.countryCode !== entity.country) {
      await transaction.entity.update({ where: { key: row.key }, data: facts(entity) })
    }
  }
  const keys = entities.map((entity) => known.get(nameOf(entity))!.key)
  await replaceNames(transaction, entities, keys)
  return keys
}

function facts(entity: ResolvedEntity): { name: string; folded: string; countryCode: string | null } {
  return { name: entity.name, folded: foldName(entity.name), countryCode: entity.country }
}

function nameOf(entity: { kind: string; id: string }): string {
  return `${entity.kind}\n${entity.id}`
}

type EntityRow = { key: number; kind: string; id: string; name: string; countryCode: string | null }

async function findEntities(
  transaction: Prisma.TransactionClient,
  entities: readonly ResolvedEntity[],
): Promise<Map<string, EntityRow>> {
  const found = new Map<string, EntityRow>()
  await inChunks(entities, async (chunk) => {
    const rows = await transaction.entity.findMany({
      where: { id: { in: chunk.map(({ id }) => id) } },
      select: { key: true, kind: true, id: true, name: true, countryCode: true },
    })
    for (const row of rows) found.set(nameOf(row), row)
  })
  return found
}

/** Writes the names and roles of entities anew. */
async function replaceNames(
  transaction: Prisma.TransactionClient,
  entities: readonly ResolvedEntity[],
  keys: readonly number[],
): Promise<void> {
  await inChunks(keys, (chunk) => transaction.entityName.deleteMany({ where: { entityKey: { in: chunk } } }))
  await inChunks(keys, (chunk) => transaction.entityRole.deleteMany({ where: { entityKey: { in: chunk } } }))
  const names = entities.flatMap((entity, i) =>
    entity.names.map(({ name, type }) => ({ entityKey: keys[i]!, name, folded: foldName(name), type })),
  )
  await insertRows(transaction, 'EntityName', names)
  const roles = entities.flatMap((entity, i) =>
    entity.roles.map(({ text, articles }) => ({ entityKey: keys[i]!, text, articles, folded: foldName(text) })),
  )
  await insertRows(transaction, 'EntityRole', roles)
}
