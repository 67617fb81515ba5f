import { type RawArticle, textOnly } from './article.js'
import { SourceError } from './errors.js'

const MARKUP = /^\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<\?xml)/i

/**
 * Reads one article from a decoded plain text.
 * @throws SourceError `unsupported` if it is the source of a web page or an XML document
 */
export function readText(text: string, origin: string): RawArticle {
  if (MARKUP.test(text.slice(0, 1000))) {
    const message = 'This looks like HTML or XML, which is not read yet. Save the article as plain text and load that.'
    throw new SourceError('unsupported', origin, message)
  }
  return textOnly(text, origin)
}
