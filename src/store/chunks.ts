/** Prisma gives a statement for SQLite 999 parameters at the most, and refuses more where it orders what it reads. */
const ROWS_A_STATEMENT = 900

/** Does a list in parts that one statement can hold, one part after the other. */
export async function inChunks<T>(rows: readonly T[], run: (rows: T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) await run(rows.slice(i, i + ROWS_A_STATEMENT))
}
