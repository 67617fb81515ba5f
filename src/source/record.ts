import { normalise } from '../text/normalise.js'
import type { RawArticle } from './article.js'
import { SourceError } from './errors.js'

const FIELDS = ['text', 'html', 'title', 'url', 'author', 'source', 'publishedAt', 'language'] as const
type Field = (typeof FIELDS)[number]

const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/i
const LANGUAGE = /^(?<code>[a-z]{2})(?:[-_][a-z0-9]+)*$/i

/**
 * Reads one article from parsed JSON: `{ text, title?, url?, author?, source?, publishedAt?, language? }`. Times
 * become ISO 8601 in UTC (a time without zone is UTC), *en-GB* becomes *en*; blank and null fields count as absent.
 * @throws SourceError `bad-field` naming the field that is unknown, missing or malformed; `empty`; `unsupported`
 */
export function readRecord(value: unknown, origin: string): RawArticle {
  const bad = (message: string) => new SourceError('bad-field', origin, message)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw bad(`An article is an object such as {"text": "…", "title": "…"}, not ${described(value)}.`)
  }
  const unknown = Object.keys(value).find((key) => !FIELDS.includes(key as Field))
  if (unknown !== undefined) throw bad(`"${shortened(unknown)}" is no field of an article: ${FIELDS.join(', ')} are.`)
  const record = value as Partial<Record<Field, unknown>>
  const get = (field: Field): string | null => {
    const content = record[field] ?? null
    if (content !== null && typeof content !== 'string') {
      throw bad(`"${field}" must be a string, not ${described(content)}.`)
    }
    return content === null || content.trim() === '' ? null : normalise(content)
  }
  return {
    text: textOf(get('text'), get('html'), record, origin),
    title: get('title')?.trim() ?? null,
    url: urlOf(get('url'), bad),
    author: get('author')?.trim() ?? null,
    source: get('source')?.trim() ?? null,
    publishedAt: timeOf(get('publishedAt'), bad),
    language: languageOf(get('language'), bad),
    origin,
  }
}

type Bad = (message: string) => SourceError

function textOf(text: string | null, html: string | null, record: object, origin: string): string {
  if (text !== null) return text
  if (html !== null) {
    throw new SourceError('unsupported', origin, '"html" is not read yet: give the article\'s plain text as "text".')
  }
  if ('text' in record) throw new SourceError('empty', origin, '"text" is empty.')
  throw new SourceError('bad-field', origin, '"text" is missing: it holds the article\'s plain text.')
}

function urlOf(url: string | null, bad: Bad): string | null {
  if (url === null) return null
  const address = URL.parse?.(url.trim()) ?? (URL.canParse(url.trim()) ? new URL(url.trim()) : null)
  if (address && /^https?:$/.test(address.protocol)) return url.trim()
  throw bad(`"url" must be a web address (https://…), not "${shortened(url)}".`)
}

function timeOf(time: string | null, bad: Bad): string | null {
  if (time === null) return null
  const match = DATE.exec(time.trim())
  if (match) {
    const day = time.trim().slice(0, 10)
    const inUtc = time.trim().length === 10 || match.groups?.zone ? time.trim() : `${time.trim()}Z`
    const date = new Date(inUtc.replace(' ', 'T').toUpperCase())
    const dayExists = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)
    if (dayExists && !Number.isNaN(date.getTime())) return date.toISOString()
  }
  throw bad(`"publishedAt" must be an ISO 8601 time such as 2024-08-19T14:05:00Z, not "${shortened(time)}".`)
}

function languageOf(language: string | null, bad: Bad): string | null {
  if (language === null) return null
  const code = LANGUAGE.exec(language.trim())?.groups?.code
  if (code) return code.toLowerCase()
  throw bad(`"language" must be an ISO 639-1 code such as en, not "${shortened(language)}".`)
}

function described(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
