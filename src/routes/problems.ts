import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { PROBLEMS, type ProblemCode, ProblemError, problemBody } from '../errors.js'
import { validationProblem } from './validation.js'

/** Fastify's errors as ours, by their code, else by their status. */
const CODES: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-body',
}
const STATUSES: Readonly<Record<number, ProblemCode>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-media-type',
  503: 'unavailable',
}

function toProblem(error: FastifyError | ProblemError, request: FastifyRequest, maxBodyBytes: number): ProblemError {
  if (error instanceof ProblemError) return error
  if (error.validation) return validationProblem(request, error.validation, error.validationContext)
  const status = error.statusCode ?? 500
  const usual = status >= 400 && status < 500 ? 'bad-request' : 'internal'
  const code = CODES[error.code] ?? STATUSES[status] ?? usual
  const details: Partial<Record<ProblemCode, string>> = {
    'too-large': `The body may have ${maxBodyBytes} bytes at most.`,
    'unsupported-media-type': 'Send the body as `Content-Type: application/json`.',
    internal: PROBLEMS.internal.description,
    unavailable: PROBLEMS.unavailable.description,
  }
  return new ProblemError(code, details[code] ?? error.message)
}

function send(reply: FastifyReply, request: FastifyRequest, problem: ProblemError): FastifyReply {
  const body = problemBody(problem.code, problem.detail, request.url, problem.faults)
  const id = body.status >= 500 ? { 'x-request-id': request.id } : {}
  return reply
    .code(body.status)
    .headers({ 'cache-control': 'no-store', ...id, ...problem.headers })
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(body)
}

/** Turns whatever goes wrong into a problem; what is not the client's fault is logged and not shown. */
export function problemHandler(maxBodyBytes: number) {
  return (error: FastifyError | ProblemError, request: FastifyRequest, reply: FastifyReply) => {
    const problem = toProblem(error, request, maxBodyBytes)
    if (PROBLEMS[problem.code].status >= 500) request.log.error(error)
    return send(reply, request, problem)
  }
}

/** Refuses parameters that are wrongly encoded (*%zz*, or *%E9* of Latin-1), as the router refuses such paths. */
function refuseBadEncoding(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url }) => {
    try {
      decodeURIComponent(url)
    } catch {
      throw new ProblemError('bad-request', 'The parameters are wrongly encoded: write them in UTF-8, and % as %25.')
    }
  })
}

/**
 * Answers requests that fit no route: 405 with `Allow` where the address exists for other methods, else 404.
 * To be called before the routes are registered, so that it sees them all.
 */
export function answerUnknownAddresses(app: FastifyInstance): void {
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set()
    for (const name of [method].flat()) known.add(name)
    methods.set(url, known)
  })
  refuseBadEncoding(app)
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0]!
    const allowed = [...methods].filter(([url]) => patternOf(url).test(path)).flatMap(([, names]) => [...names])
    const problem =
      allowed.length > 0
        ? new ProblemError('method-not-allowed', `${path} does not take ${request.method}.`, [], {
            allow: [...new Set(allowed)].sort().join(', '),
          })
        : new ProblemError('not-found', `There is nothing at ${path}. GET / lists what there is.`)
    return send(reply, request, problem)
  })
}

/** The addresses that a route serves; catch-all ones do not count. */
function patternOf(url: string): RegExp {
  const parts = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
  return new RegExp(`^${parts.join('/')}$`)
}

/** Answers what is no HTTP, or none that the server takes: too long a header, for instance. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const body = JSON.stringify(
    problemBody('bad-request', 'The request is not valid HTTP, or its header is too long.', '/'),
  )
  const head = [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
