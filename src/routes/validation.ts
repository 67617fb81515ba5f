import { distance } from 'fastest-levenshtein'
import type { FastifyRequest, FastifySchemaValidationError } from 'fastify'
import { type Fault, ProblemError } from '../errors.js'

interface ParameterSchema {
  examples?: readonly unknown[]
  items?: ParameterSchema
}
type Parameters = Readonly<Record<string, ParameterSchema>>

/** What to tell who sent none. */
export const NO_BODY = 'No body was sent: send JSON such as {"text": "…"}, as `Content-Type: application/json`.'

/** What a validator found wrong, in words for the client; `context` is the part of the request. */
export function validationProblem(
  request: FastifyRequest,
  found: readonly FastifySchemaValidationError[],
  context: string | undefined,
): ProblemError {
  if (context === 'body') return bodyProblem(request, found)
  if (context === 'params' && found.some(({ keyword }) => keyword === 'minLength')) {
    const path = request.url.split('?', 1)[0]!
    return new ProblemError('not-found', `There is nothing at ${path}: leave out the slash at its end, or add an id.`)
  }
  const { querystring, params } = (request.routeOptions.schema ?? {}) as Record<string, { properties?: Parameters }>
  const known = (context === 'params' ? params : querystring)?.properties ?? {}
  const faults = onceEach(unique(found.map((error) => parameterFault(error, known))))
  const unknown = found.every(({ keyword }) => keyword === 'additionalProperties')
  return new ProblemError(unknown ? 'unknown-parameter' : 'invalid-parameter', sentence(faults), faults)
}

/** What a parameter of a type must be; a text is none of its type only if it is repeated. */
const ONE: Readonly<Record<string, string>> = {
  integer: 'must be one whole number',
  number: 'must be one number',
  boolean: 'must be `true` or `false`',
  string: 'must be given once',
}

/** Of a parameter that is repeated, that alone: the list of its values is none that it may have, of course. */
function onceEach(faults: readonly Fault[]): Fault[] {
  const repeated = new Set(faults.filter(({ message }) => message === ONE.string).map(({ parameter }) => parameter))
  return faults.filter(({ parameter, message }) => message === ONE.string || !repeated.has(parameter))
}

function parameterFault(error: FastifySchemaValidationError, known: Parameters): Fault {
  const { keyword, instancePath, params } = error
  if (keyword === 'additionalProperties') {
    const parameter = String(params.additionalProperty)
    return { parameter, message: unknownParameter(parameter, Object.keys(known)) }
  }
  const parameter = instancePath.split('/')[1] ?? String(params.missingProperty ?? '')
  if (keyword === 'pattern') return { parameter, message: `must be written like \`${exampleOf(known[parameter])}\`` }
  if (keyword === 'type') return { parameter, message: ONE[String(params.type)] ?? inWords(error) }
  return { parameter, message: inWords(error) }
}

/** What is wrong with a value, whatever part of the request it stands in. */
function inWords({ keyword, params, message = 'is not valid' }: FastifySchemaValidationError): string {
  const words: Readonly<Record<string, string>> = {
    enum: `must be one of ${list(params.allowedValues)}`,
    minLength: 'is empty',
    maxLength: `may have ${params.limit} characters at most`,
    maxItems: `may be given ${params.limit} times at most`,
    minimum: `must be at least ${params.limit}`,
    maximum: `must be at most ${params.limit}`,
  }
  return words[keyword] ?? message
}

function unknownParameter(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'is not known: this address has no parameters'
  const off = (other: string) => distance(name.toLowerCase(), other.toLowerCase())
  const nearest = [...known].sort((a, b) => off(a) - off(b))[0]!
  const isNear = off(nearest) <= Math.max(1, name.length / 3)
  return `is not known: ${isNear ? `did you mean \`${nearest}\`? There` : 'there'} are ${known.join(', ')}`
}

function exampleOf(schema: ParameterSchema | undefined): unknown {
  return schema?.examples?.[0] ?? schema?.items?.examples?.[0]
}

function bodyProblem(request: FastifyRequest, errors: readonly FastifySchemaValidationError[]): ProblemError {
  if (request.body === undefined) return new ProblemError('malformed-body', NO_BODY)
  const { $ref = '' } = (request.routeOptions.schema?.body ?? {}) as { $ref?: string }
  const body = request.server.getSchema($ref.replace('#', '')) as { properties: Record<string, unknown> } | undefined
  const known = Object.keys(body?.properties ?? {})
  const faults = unique(errors.map((error) => bodyFault(error, known)))
  // Of one value or null, only what the value must be.
  const told = faults.filter(({ pointer, message }) => {
    return (
      !ALTERNATIVE.test(message) ||
      faults.every((other) => other.pointer !== pointer || ALTERNATIVE.test(other.message))
    )
  })
  return new ProblemError('invalid-body', sentence(told), told)
}

const ALTERNATIVE = /^must (?:be null|match a schema in anyOf)$/

const FORMATS: Readonly<Record<string, string>> = { uri: 'must be a web address (https://…)' }

function bodyFault(error: FastifySchemaValidationError, known: string[]): Fault {
  const { keyword, instancePath: pointer, params, message } = error
  const at = (name: unknown) => `${pointer}/${pointerPart(String(name))}`
  if (keyword === 'additionalProperties') {
    return { pointer: at(params.additionalProperty), message: `is not known here: there are ${known.join(', ')}` }
  }
  if (keyword === 'required') return { pointer: at(params.missingProperty), message: 'is missing' }
  if (keyword === 'pattern') return { pointer, message: 'must be written like `2024-08-19T10:30:00Z` or `2024-08-19`' }
  if (keyword === 'format') return { pointer, message: FORMATS[String(params.format)] ?? message ?? 'is not valid' }
  if (keyword === 'type' && params.type !== 'null') return { pointer, message: `must be ${withArticle(params.type)}` }
  return { pointer, message: inWords(error) }
}

function withArticle(type: unknown): string {
  return `${/^[aeiou]/.test(String(type)) ? 'an' : 'a'} ${type}`
}

/** A name as JSON Pointer writes it. */
function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => `\`${value}\``).join(', ') : String(values)
}

function unique(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()]
}

function sentence(faults: readonly Fault[]): string {
  return faults
    .map(({ parameter, pointer, message }) => {
      return pointer === '' ? `The body ${message}` : `\`${parameter ?? pointer}\` ${message}`
    })
    .join('; ')
}
