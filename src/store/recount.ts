import { inChunks } from './chunks.js'
import { Prisma } from './client.js'

/**
 * Counts anew what entities have: mentions, articles, quotes, figures, first and last time seen. Those that no article
 * has any more are removed.
 */
export async function recountEntities(transaction: Prisma.TransactionClient, keys: readonly number[]): Promise<void> {
  await inChunks(keys, async (chunk) => {
    const list = Prisma.join(chunk)
    await transaction.$executeRaw`
    DELETE FROM "Entity" WHERE "key" IN (${list})
      AND NOT EXISTS (SELECT 1 FROM "LocalEntity" l WHERE l."entityKey" = "Entity"."key")`
    await transaction.$executeRaw`
    UPDATE "Entity" SET
      "mentionCount" = (SELECT count(*) FROM "Mention" m WHERE m."entityKey" = "Entity"."key"),
      "articleCount" = (SELECT count(DISTINCT l."articleId") FROM "LocalEntity" l WHERE l."entityKey" = "Entity"."key"),
      "quoteCount" = (SELECT count(DISTINCT s."quoteId") FROM "QuoteSpeaker" s WHERE s."entityKey" = "Entity"."key"),
      "figureCount" = (SELECT count(*) FROM "Figure" f WHERE f."attributedKey" = "Entity"."key"),
      "firstSeenAt" = (SELECT min(coalesce(a."publishedAt", a."ingestedAt")) FROM "Article" a
        JOIN "LocalEntity" l ON l."articleId" = a."id" WHERE l."entityKey" = "Entity"."key"),
      "lastSeenAt" = (SELECT max(coalesce(a."publishedAt", a."ingestedAt")) FROM "Article" a
        JOIN "LocalEntity" l ON l."articleId" = a."id" WHERE l."entityKey" = "Entity"."key")
    WHERE "key" IN (${list})`
  })
}
