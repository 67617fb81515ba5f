/** All problems that the API can report: their status, title and what to do about them. `docs/errors.md` lists the same. */
export const PROBLEMS = {
  'invalid-parameter': {
    status: 400,
    title: 'Invalid parameter',
    description: 'A parameter has a value that it cannot have. `errors` names each one and says what would be right.',
  },
  'unknown-parameter': {
    status: 400,
    title: 'Unknown parameter',
    description: 'There is no such parameter here. `errors` names the nearest one, if one is near.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'Invalid cursor',
    description:
      'The `cursor` is damaged, or belongs to another address, other filters or another order. Take it unchanged from ' +
      '`page.next` or follow the `Link` header; to begin again, leave it out.',
  },
  'malformed-body': {
    status: 400,
    title: 'Malformed body',
    description: 'The body is not JSON in UTF-8, or none was sent.',
  },
  'invalid-body': {
    status: 400,
    title: 'Invalid body',
    description: 'The body is JSON, but not what is expected. `errors` points to each thing that is wrong.',
  },
  'bad-request': {
    status: 400,
    title: 'Bad request',
    description: 'The request is not valid HTTP, or its address is wrongly encoded.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    description: 'There is no record with this id, or nothing at this address. `detail` says which.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    description: 'The address exists, but not for this method. The `Allow` header lists those that it has.',
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    description: 'The body is larger than the server takes. `detail` says how much it takes.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    description: 'The body has another type than the address takes. Send `Content-Type: application/json`.',
  },
  internal: {
    status: 500,
    title: 'Internal error',
    description:
      'Something went wrong in the server. The log has the reason, under the id in the `X-Request-Id` header.',
  },
  unavailable: {
    status: 503,
    title: 'Unavailable',
    description: 'The server cannot answer at the moment, for instance because its database does not. Try again later.',
  },
} as const satisfies Record<string, { status: number; title: string; description: string }>

export type ProblemCode = keyof typeof PROBLEMS

/** One thing that is wrong with a request: a parameter, or a place in the body (JSON Pointer). */
export interface Fault {
  parameter?: string
  pointer?: string
  message: string
}

/** Thrown anywhere on the way of a request; the client gets it as `application/problem+json`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly faults: readonly Fault[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
  }
}

/** The address that explains a sort of problem. */
export function problemType(code: ProblemCode): string {
  return `/problems/${code}`
}

/** A parameter that cannot have the value that it has. */
export function invalidParameter(parameter: string, message: string): ProblemError {
  return new ProblemError('invalid-parameter', `\`${parameter}\` ${message}`, [{ parameter, message }])
}

/** The body of a problem (RFC 9457). */
export function problemBody(code: ProblemCode, detail: string, instance: string, faults: readonly Fault[] = []) {
  const { status, title } = PROBLEMS[code]
  const errors = faults.length > 0 ? { errors: [...faults] } : {}
  return { type: problemType(code), title, status, detail, instance, ...errors }
}
