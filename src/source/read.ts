import { extname } from 'node:path'
import type { RawArticle } from './article.js'
import { DEFAULT_MAX_BYTES, decode } from './decode.js'
import { SourceError } from './errors.js'
import { readJson } from './json.js'
import { readJsonLines } from './json-lines.js'
import { readText } from './text.js'

/** What a file gave: its articles, and what of it could not be read. Never both empty. */
export interface Reading {
  readonly articles: readonly RawArticle[]
  readonly failures: readonly SourceError[]
}

type Reader = (bytes: Uint8Array, origin: string, maxBytes: number) => Iterable<RawArticle | SourceError>

const plainText: Reader = (bytes, origin, maxBytes) => [readText(decode(bytes, origin, maxBytes), origin)]
const json: Reader = (bytes, origin, maxBytes) => [readJson(decode(bytes, origin, maxBytes), origin)]
/** The limit is one article's, so that a file of many articles may be of any size. */
const jsonLines: Reader = (bytes, origin, maxBytes) => readJsonLines(decode(bytes, origin, Infinity), origin, maxBytes)

/** Which reader takes which file. */
const READERS: readonly { extensions: readonly string[]; reader: Reader }[] = [
  { extensions: ['.txt', '.text', '.md'], reader: plainText },
  { extensions: ['.json'], reader: json },
  { extensions: ['.jsonl', '.ndjson'], reader: jsonLines },
]

/** The extensions of the files that can be read, in lower case, with their full stop. */
export const EXTENSIONS: readonly string[] = READERS.flatMap((entry) => entry.extensions)

/**
 * Reads the bytes of a file: the extension of its name chooses the reader; where there is none that is known (standard
 * input, a bare name), the content does. Nothing is thrown for what is wrong with the content: it is in `failures`.
 * @param origin the file's name or path, for choosing and for messages
 * @param maxBytes the size above which one article is refused
 */
export function read(bytes: Uint8Array, origin: string, maxBytes: number = DEFAULT_MAX_BYTES): Reading {
  const articles: RawArticle[] = []
  const failures: SourceError[] = []
  try {
    for (const result of readerOf(bytes, origin)(bytes, origin, maxBytes)) {
      if (result instanceof SourceError) failures.push(result)
      else articles.push(result)
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    failures.push(error)
  }
  return { articles, failures }
}

function readerOf(bytes: Uint8Array, origin: string): Reader {
  const extension = extname(origin).toLowerCase()
  return READERS.find((entry) => entry.extensions.includes(extension))?.reader ?? readerByContent(bytes)
}

/** An object on the first line alone is JSON Lines, one that begins there and goes on is JSON. */
function readerByContent(bytes: Uint8Array): Reader {
  const head = Buffer.from(bytes.subarray(0, 65_536))
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (!/^\{\s*["}]/.test(head)) return plainText
  const [first, ...others] = head.split('\n')
  const isWhole = first!.trimEnd().endsWith('}') && others.some((line) => line.trimStart().startsWith('{'))
  return isWhole ? jsonLines : json
}
