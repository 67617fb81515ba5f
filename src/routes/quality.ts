import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ref } from '../schema/build.js'
import { Quality } from '../schema/quality.js'
import { NoQuery } from '../schema/queries.js'

/** How accurate the extraction is, as measured for this release. */
export const qualityRoutes: FastifyPluginAsyncTypebox<{ quality: () => Quality }> = async (app, { quality }) => {
  app.get(
    '/quality',
    {
      schema: {
        operationId: 'getQuality',
        summary: 'How accurate the extraction is',
        description:
          'The scores of this release’s extraction on sets of annotated texts, as `onrecord score` measures them.',
        tags: ['service'],
        querystring: NoQuery,
        response: { 200: ref(Quality) },
      },
      config: { failures: [400] },
    },
    async () => quality(),
  )
}
