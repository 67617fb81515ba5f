import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { Prisma, PrismaClient } from '../generated/prisma/client.js'

export type { PrismaClient }
export { Prisma }

/** The path of a SQLite file from its `file:` URL, relative ones against the working directory. */
export function databasePath(url: string): string {
  return resolve(url.replace(/^file:/, ''))
}

/**
 * Opens the database, making its folder where there is none.
 * Write-ahead logging lets readers go on while an ingestion writes; every reader sees whole transactions.
 * @param url `file:…`
 */
export async function openClient(url: string): Promise<PrismaClient> {
  mkdirSync(dirname(databasePath(url)), { recursive: true })
  const adapter = new PrismaBetterSqlite3({ url: `file:${databasePath(url)}` }, { timestampFormat: 'iso8601' })
  const prisma = new PrismaClient({ adapter })
  await prisma.$queryRaw`PRAGMA journal_mode = WAL`
  await prisma.$queryRaw`PRAGMA busy_timeout = 5000`
  await prisma.$executeRaw`PRAGMA synchronous = NORMAL`
  return prisma
}
