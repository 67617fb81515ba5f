import { integer, listOf, named, string } from './build.js'
import { type Static, Type } from './typebox.js'

export const FieldError = named('FieldError', 'One thing that is wrong with a request.', {
  parameter: Type.Optional(string('The parameter that is wrong.', 'limit')),
  pointer: Type.Optional(string('Where the body is wrong (JSON Pointer).', '/text')),
  message: string('What is wrong, and what would be right.', 'must be <= 200'),
})
export type FieldError = Static<typeof FieldError>

/** RFC 9457. */
export const Problem = named('Problem', 'Why a request failed (RFC 9457).', {
  type: string('The sort of problem: an address that explains it.', '/problems/invalid-parameter'),
  title: string('The sort of problem, in words.', 'Invalid parameter'),
  status: integer('The HTTP status.', 400),
  detail: string('What was wrong with this request.', '`limit` must be <= 200'),
  instance: string('The request.', '/quotes?limit=1000'),
  errors: Type.Optional(listOf(FieldError, 'Everything that is wrong with the request.')),
})
export type Problem = Static<typeof Problem>

export const ProblemType = named('ProblemType', 'A sort of problem.', {
  type: string('Its address.', '/problems/not-found'),
  title: string('Its title.', 'Not found'),
  status: integer('The HTTP status that it comes with.', 404),
  description: string('When it occurs and what to do.', 'There is nothing at this address.'),
})
export type ProblemType = Static<typeof ProblemType>
