import type { EntityKind } from '../annotate/annotations.js'
import { type LocalEntity, type ResolvedEntity, resolveGroup } from '../resolve/entities.js'
import { type Assignment, assign } from './assign.js'
import { inChunks } from './chunks.js'
import type { Prisma } from './client.js'
import { recountEntities } from './recount.js'
import { saveEntities } from './save-entities.js'

/** A local entity as it is stored. */
type LocalRow = LocalEntity & { articleId: string; ordinal: number; groupKey: string; entityKey: number | null }

/** A resolution group over all kinds, as one string. */
export function groupId(kind: string, groupKey: string): string {
  return `${kind}\n${groupKey}`
}

/**
 * Resolves groups anew after some of their articles have changed: entities are added, renamed or removed, and every
 * record of the articles follows. Works within the caller's transaction, so that readers never see half of it.
 * @param left keys of entities that have lost an article, and may have none any more.
 */
export async function resolveGroups(
  transaction: Prisma.TransactionClient,
  groups: Iterable<string>,
  left: Iterable<number>,
): Promise<void> {
  const touched = new Set(left)
  const resolved: ResolvedEntity[] = []
  const members: LocalRow[][] = []
  for (const locals of await readGroups(transaction, groups)) {
    for (const local of locals) if (local.entityKey !== null) touched.add(local.entityKey)
    for (const entity of resolveGroup(locals)) {
      resolved.push(entity)
      members.push(entity.members.map((member) => locals[member]!))
    }
  }
  const keys = await saveEntities(transaction, resolved)
  const moves: Assignment[] = []
  for (const [i, key] of keys.entries()) {
    touched.add(key)
    for (const { articleId, ordinal, entityKey } of members[i]!) {
      if (entityKey !== key) moves.push({ articleId, ordinal, entityKey: key })
    }
  }
  await assign(transaction, moves)
  await recountEntities(transaction, [...touched])
}

/** The local entities of every group. */
async function readGroups(transaction: Prisma.TransactionClient, groups: Iterable<string>): Promise<LocalRow[][]> {
  const keysOfKind = new Map<EntityKind, string[]>()
  for (const group of groups) {
    const [kind, groupKey] = group.split('\n') as [EntityKind, string]
    keysOfKind.set(kind, [...(keysOfKind.get(kind) ?? []), groupKey])
  }
  const found = new Map<string, LocalRow[]>()
  for (const [kind, keys] of keysOfKind) {
    await inChunks(keys, async (chunk) => {
      const rows = await transaction.localEntity.findMany({
        where: { kind, groupKey: { in: chunk } },
        orderBy: [{ articleId: 'asc' }, { ordinal: 'asc' }],
      })
      for (const row of rows) {
        const local = { ...row, kind, aliases: row.aliases as string[], roles: row.roles as string[] }
        const group = found.get(groupId(kind, row.groupKey))
        if (group) group.push(local)
        else found.set(groupId(kind, row.groupKey), [local])
      }
    })
  }
  return [...found.values()]
}
