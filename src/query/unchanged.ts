import { ProblemError } from '../errors.js'
import { listed, type Reader } from './sql.js'

/**
 * Records are read with several statements, and an article may be replaced between two of them: its old positions would
 * then point into its new text. A replaced article has another key, so a look at the keys, last of all, tells.
 */
class ReplacedMeanwhile extends Error {}

const ATTEMPTS = 3

/**
 * Reads, and reads again if an article was replaced meanwhile.
 * @throws ProblemError if that happens every time.
 */
export async function consistently<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof ReplacedMeanwhile)) throw error
    }
  }
  throw new ProblemError('unavailable', 'The records are being replaced. Try again.', [], { 'retry-after': '1' })
}

/**
 * The texts of some articles, by key: what the positions of their records point into. To be read after everything else.
 * @throws if an article has been replaced, for `consistently` to catch.
 */
export async function textsOf(reader: Reader, keys: readonly number[]): Promise<Map<number, string>> {
  const wanted = [...new Set(keys)]
  const rows = await reader.rows<{ key: number; text: string }>`
    SELECT "key", "text" FROM "Article" WHERE "key" IN ${listed(wanted)}`
  if (rows.length < wanted.length) throw new ReplacedMeanwhile()
  return new Map(rows.map(({ key, text }) => [key, text]))
}

/**
 * Makes sure that some articles are still the same; for records that are read without their texts.
 * @throws if an article has been replaced, for `consistently` to catch.
 */
export async function checkUnchanged(reader: Reader, keys: readonly number[]): Promise<void> {
  const wanted = [...new Set(keys)]
  const [row] = await reader.rows<{ n: number }>`
    SELECT count(*) AS n FROM "Article" WHERE "key" IN ${listed(wanted)}`
  if (row!.n < wanted.length) throw new ReplacedMeanwhile()
}
