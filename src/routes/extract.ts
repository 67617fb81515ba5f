import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifySchemaCompiler } from 'fastify'
import { ProblemError } from '../errors.js'
import type { ExtractInput, Extraction } from '../extract/extract.js'
import { extractAnswer } from '../query/extraction.js'
import { ExtractAnswer } from '../schema/annotations.js'
import { ref } from '../schema/build.js'
import { ExtractRequest } from '../schema/extract.js'
import { NoQuery } from '../schema/queries.js'
import { exactCompiler } from './compilers.js'

interface Options {
  extract: (input: ExtractInput) => Promise<Extraction>
}

export const extractRoutes: FastifyPluginAsyncTypebox<Options> = async (app, { extract }) => {
  app.post(
    '/extract',
    {
      validatorCompiler: exactCompiler(ExtractRequest) as FastifySchemaCompiler<unknown>,
      schema: {
        operationId: 'extract',
        summary: 'Read a text',
        description:
          'Finds the people, organisations, places, quotes and figures in a text that is sent. Nothing is stored. ' +
          'In texts that are not English nothing is looked for; `article.language` tells the language.',
        tags: ['extraction'],
        querystring: NoQuery,
        body: ref(ExtractRequest),
        response: { 200: ref(ExtractAnswer) },
      },
      config: { failures: [400, 413, 415] },
    },
    async (request, reply) => {
      const { text, title, publishedAt } = request.body
      refuseNonText(text)
      const extraction = await extract({ text, title: title ?? null, publishedAt: publishedAt ?? null })
      reply.header('cache-control', 'no-store')
      return extractAnswer(request.body, extraction)
    },
  )
}

function refuseNonText(text: string): void {
  const message = text.includes('\0')
    ? 'has NUL characters, so it is no text: send the article as plain text'
    : text.trim() === ''
      ? 'is empty'
      : null
  if (message) throw new ProblemError('invalid-body', `\`/text\` ${message}`, [{ pointer: '/text', message }])
}
