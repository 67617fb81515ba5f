import type { FastifyReply, FastifyRequest } from 'fastify'
import { ProblemError } from '../errors.js'
import { chosenFields, pick } from '../query/fields.js'
import type { PageOf } from '../schema/page.js'
import type { TObject } from '../schema/typebox.js'

/** The address of the next page: the present one with its cursor. */
function nextLink(url: string, cursor: string): string {
  const path = url.split('?', 1)[0]!
  // All behind the first question mark: a value may have more of them.
  const parameters = new URLSearchParams(url.slice(path.length + 1))
  parameters.set('cursor', cursor)
  return `<${path}?${parameters}>; rel="next"`
}

/** What is read from `fields=` must be known before the database is asked. */
export function fieldsOf(query: { fields?: string[] }, record: TObject): string[] | null {
  return chosenFields(query.fields, Object.keys(record.properties))
}

/** Sends a page, with a `Link` to the next one, and with only the chosen fields of its records. */
export function sendPage<T extends object>(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageOf<T>,
  fields: string[] | null,
): PageOf<T> {
  if (page.page.next) reply.header('link', nextLink(request.url, page.page.next))
  if (!fields) return page
  // The serialiser of the route insists on whole records.
  reply.serializer(JSON.stringify)
  return { ...page, data: page.data.map((record) => pick(record, fields) as T) }
}

/** Sends one record, or says that there is none with this id. */
export function sendRecord<T extends object>(
  reply: FastifyReply,
  record: T | null,
  what: string,
  fields: string[] | null = null,
): T {
  if (!record) throw new ProblemError('not-found', `There is no ${what}.`)
  if (!fields) return record
  reply.serializer(JSON.stringify)
  return pick(record, fields) as T
}

/** The address that was asked for, without its parameters. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0]!
}
