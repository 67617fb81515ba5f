const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
const LONE_SURROGATES = /\p{Surrogate}/gu

/**
 * Gives a text with every kind of line end as `\n` and halves of broken characters as U+FFFD, so that each text has
 * one form that a file, a database and a JSON document all give back unchanged.
 */
export function normalise(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(LONE_SURROGATES, '\ufffd')
}
