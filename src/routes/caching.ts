import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

/** Whether an `If-None-Match` header names a tag; weak tags compare equal to strong ones (RFC 9110, 13.1.2). */
function names(header: string, tag: string): boolean {
  return header.split(',').some((part) => part.trim() === '*' || part.trim().replace(/^W\//, '') === tag)
}

/**
 * Gives every answer to a read a strong `ETag`, and answers 304 where the client has it already.
 * `no-cache` lets a client keep an answer but makes it ask each time: new articles show at once.
 */
export function addCaching(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead || reply.statusCode !== 200 || reply.hasHeader('cache-control')) return payload
    if (typeof payload !== 'string') return payload
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`
    reply.headers({ etag: tag, 'cache-control': 'public, no-cache' })
    const known = request.headers['if-none-match']
    if (known === undefined || !names(known, tag)) return payload
    reply.code(304).removeHeader('content-length').removeHeader('content-type')
    // Not an empty text: the only length that may be told is that of the answer which is spared (RFC 9110, 8.6). Of
    // HEAD, Fastify takes that from the answer, and leaves it out itself.
    return request.method === 'HEAD' ? payload : null
  })
}
