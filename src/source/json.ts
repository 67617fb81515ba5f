import type { RawArticle } from './article.js'
import { SourceError } from './errors.js'
import { readRecord } from './record.js'

/**
 * Reads one article from the decoded text of a JSON file that holds one object.
 * @throws SourceError `bad-json` if it is no JSON, and what `readRecord` throws
 */
export function readJson(text: string, origin: string): RawArticle {
  return readRecord(
    parseJson(text, (reason) => new SourceError('bad-json', origin, reason)),
    origin,
  )
}

/** Parses JSON; what is wrong with it is said in the error that `fail` makes of the reason. */
export function parseJson(text: string, fail: (reason: string) => SourceError): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw fail(`This is no valid JSON: ${reason}. Several articles go into a .jsonl file, one object per line.`)
  }
}
