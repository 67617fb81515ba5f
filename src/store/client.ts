import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { Prisma, PrismaClient } from '../generated/prisma/client.js'

export type { PrismaClient }
export { Prisma }

/**
 * The path of a SQLite file from its `file:` URL, relative ones against the working directory. Makes the folder where
 * there is none.
 */
export function databasePath(url: string): string {
  const path = resolve(url.replace(/^file:/, ''))
  mkdirSync(dirname(path), { recursive: true })
  return path
}

/**
 * Opens the database.
 * Write-ahead logging lets readers go on while an ingestion writes; every reader sees whole transactions.
 * @param url `file:…`
 */
export async function openClient(url: string): Promise<PrismaClient> {
  const adapter = new PrismaBetterSqlite3({ url: `file:${databasePath(url)}` }, { timestampFormat: 'iso8601' })
  const prisma = new PrismaClient({ adapter })
  await prisma.$queryRaw`PRAGMA journal_mode = WAL`
  await prisma.$queryRaw`PRAGMA busy_timeout = 5000`
  await prisma.$executeRaw`PRAGMA synchronous = NORMAL`
  return prisma
}
