/** An article as it came: decoded, with nothing cleaned. What every reader gives and the extraction takes. */
export interface RawArticle {
  /** The whole text, furniture included; line ends are `\n`. */
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly author: string | null
  /** The outlet's name. */
  readonly source: string | null
  /** ISO 8601, in UTC. */
  readonly publishedAt: string | null
  /** ISO 639-1 code, where the source says it. */
  readonly language: string | null
  /** Where it was read from (a file name, a file and line), for messages. */
  readonly origin: string
}

/** Makes an article of which nothing but the text is known. */
export function textOnly(text: string, origin: string): RawArticle {
  return { text, title: null, url: null, author: null, source: null, publishedAt: null, language: null, origin }
}
