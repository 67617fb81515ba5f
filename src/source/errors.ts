/**
 * What can be wrong with a source:
 * `binary` no text at all; `bad-json` a JSON file that cannot be read; `bad-line` one line of a JSON Lines file that
 * cannot be read; `bad-field` a field of an article that is missing, unknown or malformed; `empty` nothing but white
 * space; `too-large` above the size limit; `unsupported` a text format that is not read (HTML, XML).
 */
export type SourceErrorCode = 'bad-field' | 'bad-json' | 'bad-line' | 'binary' | 'empty' | 'too-large' | 'unsupported'

/** Something that cannot be read as an article. Its message says what is wrong and what to do, without the origin. */
export class SourceError extends Error {
  readonly code: SourceErrorCode
  /** Where it was read from: a file name, a file and line. */
  readonly origin: string

  constructor(code: SourceErrorCode, origin: string, message: string) {
    super(message)
    this.name = 'SourceError'
    this.code = code
    this.origin = origin
  }
}
