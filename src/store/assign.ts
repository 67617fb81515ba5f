import { inChunks } from './chunks.js'
import { Prisma } from './client.js'

/** Which entity of the collection one of an article's entities is. */
export interface Assignment {
  articleId: string
  ordinal: number
  entityKey: number
}

/** Points articles' entities, and all records of the articles that name them, at entities of the collection. */
export async function assign(transaction: Prisma.TransactionClient, assignments: readonly Assignment[]): Promise<void> {
  await inChunks(assignments, (chunk) => {
    const values = Prisma.join(
      chunk.map(({ articleId, ordinal, entityKey }) => Prisma.sql`(${articleId}, ${ordinal}, ${entityKey})`),
    )
    return transaction.$executeRaw`
      WITH moves("articleId", "ordinal", "entityKey") AS (VALUES ${values})
      UPDATE "LocalEntity" SET "entityKey" = moves."entityKey" FROM moves
      WHERE "LocalEntity"."articleId" = moves."articleId" AND "LocalEntity"."ordinal" = moves."ordinal"`
  })
  await inChunks([...new Set(assignments.map(({ articleId }) => articleId))], (articles) =>
    follow(transaction, articles),
  )
}

/** Makes the records of articles name the entities that the articles' own entities are. */
async function follow(transaction: Prisma.TransactionClient, articles: readonly string[]): Promise<void> {
  const list = Prisma.join([...articles])
  await transaction.$executeRaw`
    UPDATE "Mention" SET "entityKey" = l."entityKey" FROM "LocalEntity" l
    WHERE l."articleId" = "Mention"."articleId" AND l."ordinal" = "Mention"."local" AND l."articleId" IN (${list})`
  await transaction.$executeRaw`
    UPDATE "Figure" SET "attributedKey" = l."entityKey" FROM "LocalEntity" l
    WHERE l."articleId" = "Figure"."articleId" AND l."ordinal" = "Figure"."attributedLocal" AND l."articleId" IN (${list})`
  for (const table of ['QuoteSpeaker', 'QuoteAbout', 'QuoteAffiliation']) {
    await transaction.$executeRaw`
      UPDATE ${Prisma.raw(`"${table}"`)} AS t SET "entityKey" = l."entityKey" FROM "LocalEntity" l, "Quote" q
      WHERE q."id" = t."quoteId" AND l."articleId" = q."articleId" AND l."ordinal" = t."local" AND l."articleId" IN (${list})`
  }
  for (const table of ['FigureAbout', 'FigureParty']) {
    await transaction.$executeRaw`
      UPDATE ${Prisma.raw(`"${table}"`)} AS t SET "entityKey" = l."entityKey" FROM "LocalEntity" l, "Figure" f
      WHERE f."id" = t."figureId" AND l."articleId" = f."articleId" AND l."ordinal" = t."local" AND l."articleId" IN (${list})`
  }
}
