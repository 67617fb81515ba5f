/** SQLite takes 32,766 parameters a statement; the widest row here has 24 columns. */
const ROWS_A_STATEMENT = 1_000

/** Does a list in parts that one statement can hold, one part after the other. */
export async function inChunks<T>(rows: readonly T[], run: (rows: T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) await run(rows.slice(i, i + ROWS_A_STATEMENT))
}
