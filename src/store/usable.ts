/** What to do, by the beginning of the code that SQLite or the file system gives. */
const ADVICE: readonly [code: RegExp, advice: string][] = [
  [
    /^SQLITE_(?:NOTADB|CORRUPT)/,
    'It is no SQLite database, or a damaged one: bring back a copy of it, or name another file',
  ],
  [/^SQLITE_BUSY/, 'Something else is writing to it: wait until that is done, or name another file'],
  [/^SQLITE_FULL|^ENOSPC/, 'The disk is full: make room, or name another file'],
]
const USUAL = 'It and its folder must be there or may be made, and be writable: see to that, or name another file'

/** How Prisma writes what SQLite says. */
const OF_PRISMA = /Code: `(SQLITE_\w+)`\. Message: `([^`]*)`/

function explained(path: string, error: Error & { code?: string }): Error {
  const [, code = error.code ?? '', message = error.message] = OF_PRISMA.exec(error.message) ?? []
  const advice = ADVICE.find(([codes]) => codes.test(code))?.[1] ?? USUAL
  return new Error(`The database ${path} cannot be used: ${message}. ${advice} in DATABASE_URL or --database.`)
}

/**
 * Does something with a database.
 * @throws Error saying which database cannot be used, why, and what to do.
 */
export function usable<T>(path: string, use: () => T): T {
  try {
    return use()
  } catch (error) {
    throw explained(path, error as Error)
  }
}

/** What to tell of a failure to write: the same where it is the database's, not ours. */
export function writeFailure(path: string, error: Error): Error {
  return OF_PRISMA.test(error.message) ? explained(path, error) : error
}
