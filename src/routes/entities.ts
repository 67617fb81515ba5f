import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemError } from '../errors.js'
import { type Collection, list, one } from '../query/collection.js'
import { entityKey, ORGANISATIONS, ofKind, PEOPLE, PLACES } from '../query/entities.js'
import { MENTIONS, mentionsOf } from '../query/mentions.js'
import { SPOKEN, saidBy } from '../query/quotes.js'
import { type Reader, sql } from '../query/sql.js'
import { ref } from '../schema/build.js'
import { MentionPage, OrganisationPage, PersonPage, PlacePage, QuotePage } from '../schema/components.js'
import { type AnyEntity, type EntityKind, Organisation, Person, Place } from '../schema/entity.js'
import { EXAMPLE } from '../schema/examples.js'
import { Mention } from '../schema/mention.js'
import { idParams, type Paging } from '../schema/parameters.js'
import {
  MentionQuery,
  OrganisationQuery,
  PersonQuery,
  PlaceQuery,
  RecordQuery,
  SpokenQuery,
} from '../schema/queries.js'
import { Quote } from '../schema/quote.js'
import type { TObject, TSchema } from '../schema/typebox.js'
import { fieldsOf, pathOf, sendPage, sendRecord } from './answer.js'

type Options = { reader: Reader }

/** What is different between people, organisations and places. */
interface Resource {
  kind: EntityKind
  /** How the API document calls one and many of them. */
  one: string
  many: string
  path: string
  record: TObject
  page: TSchema
  query: TSchema
  // biome-ignore lint/suspicious/noExplicitAny: its query is the one of the schema above, which types cannot say here
  collection: Collection<any, any, AnyEntity>
}

function entityRoutes(resource: Resource): FastifyPluginAsyncTypebox<Options> {
  const { kind, path, record, collection } = resource
  const params = idParams(`The ${kind}’s id.`, EXAMPLE[kind])
  const tags = [resource.many.toLowerCase()]

  return async (app, { reader }) => {
    const notFound = (id: string) => {
      const search = `${path}?q=${encodeURIComponent(id)}`
      return new ProblemError('not-found', `There is no ${kind} with the id ${id}. To look for a name: ${search}`)
    }
    const keyOf = async (id: string) => {
      const key = await entityKey(reader, kind, id)
      if (key === null) throw notFound(id)
      return key
    }

    app.get(
      path,
      {
        schema: {
          operationId: `list${resource.many}`,
          summary: resource.many,
          description: `${resource.many} named in the articles, the most frequent first.`,
          tags,
          querystring: resource.query,
          response: { 200: ref(resource.page) },
        },
        config: { failures: [400] },
      },
      async (request, reply) => {
        const query = request.query as Paging
        const fields = fieldsOf(query, record)
        const part = { path: pathOf(request), condition: ofKind(kind) }
        return sendPage(request, reply, await list(reader, collection, query, part), fields)
      },
    )

    app.get(
      `${path}/:id`,
      {
        schema: {
          operationId: `get${resource.one}`,
          summary: `One ${kind}`,
          description: `A ${kind} by its id.`.replace(/^A (?=[aeiou])/, 'An '),
          tags,
          params,
          querystring: RecordQuery,
          response: { 200: ref(record) },
        },
        config: { failures: [400, 404] },
      },
      async (request, reply) => {
        const fields = fieldsOf(request.query, record)
        const { id } = request.params
        const found = await one(reader, collection, sql`${ofKind(kind)} AND e."id" = ${id}`)
        if (!found) throw notFound(id)
        return sendRecord(reply, found, `${kind} ${id}`, fields)
      },
    )

    app.get(
      `${path}/:id/quotes`,
      {
        schema: {
          operationId: `list${resource.one}Quotes`,
          summary: `What one ${kind} said`,
          description: `The quotes that the ${kind} speaks, alone or with others, the latest first.`,
          tags,
          params,
          querystring: SpokenQuery,
          response: { 200: ref(QuotePage) },
        },
        config: { failures: [400, 404] },
      },
      async (request, reply) => {
        const fields = fieldsOf(request.query, Quote)
        const part = { path: pathOf(request), condition: saidBy(await keyOf(request.params.id)) }
        return sendPage(request, reply, await list(reader, SPOKEN, request.query, part), fields)
      },
    )

    app.get(
      `${path}/:id/mentions`,
      {
        schema: {
          operationId: `list${resource.one}Mentions`,
          summary: `Where one ${kind} is named`,
          description: `Every place in the articles that names the ${kind}, the latest first.`,
          tags,
          params,
          querystring: MentionQuery,
          response: { 200: ref(MentionPage) },
        },
        config: { failures: [400, 404] },
      },
      async (request, reply) => {
        const fields = fieldsOf(request.query, Mention)
        const part = { path: pathOf(request), condition: mentionsOf(await keyOf(request.params.id)) }
        return sendPage(request, reply, await list(reader, MENTIONS, request.query, part), fields)
      },
    )
  }
}

export const personRoutes = entityRoutes({
  kind: 'person',
  one: 'Person',
  many: 'People',
  path: '/people',
  record: Person,
  page: PersonPage,
  query: PersonQuery,
  collection: PEOPLE,
})

export const organisationRoutes = entityRoutes({
  kind: 'organisation',
  one: 'Organisation',
  many: 'Organisations',
  path: '/organisations',
  record: Organisation,
  page: OrganisationPage,
  query: OrganisationQuery,
  collection: ORGANISATIONS,
})

export const placeRoutes = entityRoutes({
  kind: 'place',
  one: 'Place',
  many: 'Places',
  path: '/places',
  record: Place,
  page: PlacePage,
  query: PlaceQuery,
  collection: PLACES,
})
