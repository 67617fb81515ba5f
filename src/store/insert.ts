import { Prisma } from './client.js'
import { storedTime } from './time.js'

/** Letters of JSON that one statement is given: a batch of the longest articles would be more than a text can hold. */
const LETTERS_A_STATEMENT = 16_000_000

/**
 * Adds rows to a table by statements to which many come as one JSON parameter: `createMany` compiles a statement out of
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
  const texts = rows.map((row) => JSON.stringify(columns.map((column) => encode(row[column]))))
  for (const part of inParts(texts)) {
    await transaction.$executeRaw`
      INSERT INTO ${Prisma.raw(`"${table}"`)} (${names}) SELECT ${values} FROM json_each(${`[${part.join(',')}]`})`
  }
}

/** Neighbouring texts put together, as many as one statement may have. */
function* inParts(texts: readonly string[]): Generator<string[]> {
  let part: string[] = []
  let letters = 0
  for (const text of texts) {
    if (part.length > 0 && letters + text.length > LETTERS_A_STATEMENT) {
      yield part
      part = []
      letters = 0
    }
    part.push(text)
    letters += text.length
  }
  yield part
}

function encode(value: unknown): unknown {
  return value instanceof Date ? storedTime(value) : value
}
