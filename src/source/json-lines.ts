import type { RawArticle } from './article.js'
import { tooLarge } from './decode.js'
import { SourceError } from './errors.js'
import { parseJson } from './json.js'
import { readRecord } from './record.js'

/**
 * Reads the decoded text of a JSON Lines file: one article per line, blank lines skipped. A line that cannot be read
 * is given as its error (whose message names the line) and does not keep the others from being read.
 */
export function* readJsonLines(text: string, origin: string, maxBytes: number): Generator<RawArticle | SourceError> {
  let number = 0
  for (const line of text.split('\n')) {
    number++
    if (line.trim() === '') continue
    try {
      yield readLine(line, number, origin, maxBytes)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      yield error
    }
  }
}

/**
 * Reads one line of a JSON Lines file; for those that get the lines one by one.
 * @throws SourceError whose message begins with the line's number
 */
export function readLine(line: string, number: number, origin: string, maxBytes: number): RawArticle {
  const place = `${origin}:${number}`
  try {
    const size = Buffer.byteLength(line)
    if (size > maxBytes) throw tooLarge(size, place, maxBytes)
    return readRecord(
      parseJson(line, (reason) => new SourceError('bad-line', place, reason)),
      place,
    )
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    throw new SourceError(error.code, place, `Line ${number}: ${error.message}`)
  }
}
