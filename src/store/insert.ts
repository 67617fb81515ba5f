import { Prisma } from './client.js'
import { storedTime } from './time.js'

/**
 * Adds rows to a table by one statement, to which they come as one JSON parameter: `createMany` compiles a statement out of
 * all values, which takes some fifty times longer, and cuts numbers to 16 digits.
 * @param table a table of the schema.
 * @param rows their properties are the columns, null where one has none; lists are stored as JSON.
 */
export async function insertRows<Row extends object>(
  transaction: Prisma.TransactionClient,
  table: Prisma.ModelName,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof Row & string)[]
  const names = Prisma.raw(columns.map((column) => `"${column}"`).join(', '))
  const values = Prisma.raw(columns.map((_, i) => `value ->> ${i}`).join(', '))
  const data = JSON.stringify(rows.map((row) => columns.map((column) => encode(row[column]))))
  await transaction.$executeRaw`
    INSERT INTO ${Prisma.raw(`"${table}"`)} (${names}) SELECT ${values} FROM json_each(${data})`
}

function encode(value: unknown): unknown {
  return value instanceof Date ? storedTime(value) : value
}
