import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { Prisma, PrismaClient } from '../generated/prisma/client.js'
import { databasePath } from './path.js'

export type { PrismaClient }
export { Prisma }

/** How long to wait for another load to finish its batch, which it writes in one transaction. */
const BUSY_MILLISECONDS = 60_000

/**
 * Opens the database for writing. With its write-ahead log (see `engine.ts`) the file stays whole though no transaction
 * waits for the disk.
 * @param url `file:…`, of a database that has been brought up to date.
 */
export function openClient(url: string): PrismaClient {
  const adapter = new PrismaBetterSqlite3(
    { url: `file:${databasePath(url)}`, timeout: BUSY_MILLISECONDS },
    { timestampFormat: 'iso8601' },
  )
  const connect = adapter.connect.bind(adapter)
  adapter.connect = async () => {
    const connection = await connect()
    await connection.executeScript('PRAGMA synchronous = NORMAL')
    return connection
  }
  return new PrismaClient({ adapter })
}
