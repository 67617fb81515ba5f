import { TITLE_GENDER } from '../../lexicon/courtesy-titles.js'
import type { Document } from '../../text/document.js'
import type { Mention } from './mention.js'

/** Man or woman, if the word before the mention is a title that says so, with its capital: *the polls miss Roe* says nothing. */
export function genderBefore(document: Document, mention: Mention): 'm' | 'f' | null {
  const before = document.text.slice(Math.max(0, mention.name.start - 12), mention.name.start)
  const title = before.match(/(?:^|[\s“‘"'(])(\p{Lu}\p{L}*)\.?\s$/u)
  return title ? (TITLE_GENDER.get(title[1]!.toLowerCase()) ?? null) : null
}
