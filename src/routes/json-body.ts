import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ProblemError } from '../errors.js'
import { NO_BODY } from './validation.js'

const malformed = (detail: string) => new ProblemError('malformed-body', detail)

/** Reads JSON from bytes, and tells what is wrong with what is none. */
function parse(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw malformed(NO_BODY)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    // The decoder throws a TypeError. In other encodings letters would go astray without a word.
    if (!(error instanceof SyntaxError)) throw malformed('The body is not UTF-8, which JSON must be: send it as UTF-8.')
    throw malformed(`The body is not JSON: ${error.message}.`)
  }
}

/** Has the bodies of the routes of a plugin read as JSON in UTF-8, whatever `charset` says (RFC 8259, 8.1). */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async ({ headers }: FastifyRequest, body: string | Buffer) => {
      if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
        throw new ProblemError('unsupported-media-type', 'The body is compressed: send it without `Content-Encoding`.')
      }
      return parse(Buffer.from(body))
    },
  )
}
