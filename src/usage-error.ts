/** The command or a setting was wrong: nothing was done, and the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
