import type { EntityKind } from '../annotate/annotations.js'
import { type LocalEntity, type ResolvedEntity, resolveGroup } from '../resolve/entities.js'
import { foldName } from '../text/fold.js'
import { Prisma } from './client.js'
import { recountEntities } from './recount.js'

/** A local entity as it is stored. */
type LocalRow = LocalEntity & { articleId: string; ordinal: number; entityKey: number | null }

/** A resolution group over all kinds, as one string. */
export function groupId(kind: string, groupKey: string): string {
  return `${kind}\n${groupKey}`
}

/**
 * Resolves groups anew after some of their articles have changed: entities are added, renamed or removed, and every
 * record of the articles follows. Works within the caller's transaction, so that readers never see half of it.
 */
export async function resolveGroups(transaction: Prisma.TransactionClient, groups: Iterable<string>): Promise<void> {
  const touched = new Set<number>()
  for (const group of groups) {
    const [kind, groupKey] = group.split('\n') as [EntityKind, string]
    const locals = await readLocals(transaction, kind, groupKey)
    for (const local of locals) if (local.entityKey !== null) touched.add(local.entityKey)
    for (const entity of resolveGroup(locals)) {
      const key = await saveEntity(transaction, entity)
      touched.add(key)
      const moved = entity.members.map((member) => locals[member]!).filter((local) => local.entityKey !== key)
      for (const local of moved) await assign(transaction, local, key)
    }
  }
  await recountEntities(transaction, [...touched])
}

async function readLocals(
  transaction: Prisma.TransactionClient,
  kind: EntityKind,
  groupKey: string,
): Promise<LocalRow[]> {
  const rows = await transaction.localEntity.findMany({ where: { kind, groupKey } })
  return rows.map((row) => ({
    ...row,
    kind,
    aliases: row.aliases as string[],
    roles: row.roles as string[],
  }))
}

/** Stores what the resolution says of an entity, and gives its key. */
async function saveEntity(transaction: Prisma.TransactionClient, entity: ResolvedEntity): Promise<number> {
  const { kind, id, name, country } = entity
  const facts = { name, folded: foldName(name), countryCode: country }
  const { key } = await transaction.entity.upsert({
    where: { kind_id: { kind, id } },
    create: { kind, id, ...facts, sameAs: [] },
    update: facts,
    select: { key: true },
  })
  await transaction.entityName.deleteMany({ where: { entityKey: key } })
  await transaction.entityName.createMany({
    data: entity.names.map((known) => ({
      entityKey: key,
      name: known.name,
      folded: foldName(known.name),
      type: known.type,
    })),
  })
  await transaction.entityRole.deleteMany({ where: { entityKey: key } })
  await transaction.entityRole.createMany({
    data: entity.roles.map((role) => ({ entityKey: key, ...role, folded: foldName(role.text) })),
  })
  return key
}

/** Points one of an article's entities, and all records of the article that name it, at an entity of the collection. */
async function assign(transaction: Prisma.TransactionClient, local: LocalRow, key: number): Promise<void> {
  const { articleId, ordinal } = local
  const ofQuotes = Prisma.sql`"quoteId" IN (SELECT "id" FROM "Quote" WHERE "articleId" = ${articleId})`
  const ofFigures = Prisma.sql`"figureId" IN (SELECT "id" FROM "Figure" WHERE "articleId" = ${articleId})`
  await transaction.localEntity.update({
    where: { articleId_ordinal: { articleId, ordinal } },
    data: { entityKey: key },
  })
  await transaction.mention.updateMany({ where: { articleId, local: ordinal }, data: { entityKey: key } })
  await transaction.figure.updateMany({ where: { articleId, attributedLocal: ordinal }, data: { attributedKey: key } })
  await transaction.$executeRaw`UPDATE "QuoteSpeaker" SET "entityKey" = ${key} WHERE "local" = ${ordinal} AND ${ofQuotes}`
  await transaction.$executeRaw`UPDATE "QuoteAbout" SET "entityKey" = ${key} WHERE "local" = ${ordinal} AND ${ofQuotes}`
  await transaction.$executeRaw`UPDATE "FigureAbout" SET "entityKey" = ${key} WHERE "local" = ${ordinal} AND ${ofFigures}`
}
