import type { RecognizedText } from './set.js'

/** Reads a line of a set of cases: `{ id, text, kinds, recognized: [{ text, value, kind, unit }] }`. */
export function readRecognizedText(line: Record<string, unknown>): RecognizedText {
  return line as unknown as RecognizedText
}
