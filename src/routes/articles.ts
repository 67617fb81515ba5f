import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { articleAnnotations } from '../query/annotations.js'
import { ARTICLES } from '../query/articles.js'
import { list, one } from '../query/collection.js'
import { type Reader, sql } from '../query/sql.js'
import { webAnnotations } from '../query/web-annotations.js'
import { ArticleAnnotations } from '../schema/annotations.js'
import { Article } from '../schema/article.js'
import { ref } from '../schema/build.js'
import { ArticlePage } from '../schema/components.js'
import { EXAMPLE } from '../schema/examples.js'
import { idParams } from '../schema/parameters.js'
import { ArticleQuery, NoQuery, RecordQuery } from '../schema/queries.js'
import { WebAnnotationPage } from '../schema/web-annotation.js'
import { fieldsOf, pathOf, sendPage, sendRecord } from './answer.js'

const LINKED_DATA = 'application/ld+json'
const ARTICLE_ID = idParams('The article’s id.', EXAMPLE.article)

export const articleRoutes: FastifyPluginAsyncTypebox<{ reader: Reader }> = async (app, { reader }) => {
  app.get(
    '/articles',
    {
      schema: {
        operationId: 'listArticles',
        summary: 'Articles',
        description: 'Articles, the latest first.',
        tags: ['articles'],
        querystring: ArticleQuery,
        response: { 200: ref(ArticlePage) },
      },
      config: { failures: [400] },
    },
    async (request, reply) => {
      const fields = fieldsOf(request.query, Article)
      return sendPage(request, reply, await list(reader, ARTICLES, request.query, { path: pathOf(request) }), fields)
    },
  )

  app.get(
    '/articles/:id',
    {
      schema: {
        operationId: 'getArticle',
        summary: 'One article',
        description: 'An article with its text.',
        tags: ['articles'],
        params: ARTICLE_ID,
        querystring: RecordQuery,
        response: { 200: ref(Article) },
      },
      config: { failures: [400, 404] },
    },
    async (request, reply) => {
      const fields = fieldsOf(request.query, Article)
      const { id } = request.params
      const article = await one(reader, ARTICLES, sql`a."id" = ${id}`, ['text'])
      if (article) reply.header('last-modified', new Date(article.ingestedAt).toUTCString())
      return sendRecord(reply, article, `article ${id}`, fields)
    },
  )

  app.get(
    '/articles/:id/annotations',
    {
      schema: {
        operationId: 'getArticleAnnotations',
        summary: 'Everything found in one article',
        description:
          'An article with its text, the people, organisations and places that it names, its quotes and figures. ' +
          `With \`Accept: ${LINKED_DATA}\` by the W3C Web Annotation Data Model.`,
        tags: ['articles'],
        params: ARTICLE_ID,
        querystring: NoQuery,
        response: {
          200: {
            description: 'What was found.',
            content: {
              'application/json': { schema: ref(ArticleAnnotations) },
              [LINKED_DATA]: { schema: ref(WebAnnotationPage) },
            },
          },
        },
      },
      config: { failures: [400, 404] },
    },
    async (request, reply) => {
      const { id } = request.params
      const found = sendRecord(reply, await articleAnnotations(reader, id), `article ${id}`)
      reply.header('vary', 'Accept')
      if (!prefersLinkedData(request.headers.accept)) return reply.type('application/json').send(found)
      return reply.type(LINKED_DATA).send(webAnnotations(found, `/articles/${id}`))
    },
  )
}

/** Whether a client would rather have linked data than plain JSON, by the weights of its `Accept` header. */
function prefersLinkedData(accept = ''): boolean {
  const weights = new Map<string, number>()
  for (const part of accept.split(',')) {
    const [type, ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(type!.toLowerCase(), weight ? Number(weight.slice(2)) : 1)
  }
  return (weights.get(LINKED_DATA) ?? 0) > (weights.get('application/json') ?? 0)
}
