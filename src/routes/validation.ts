import { distance } from 'fastest-levenshtein'
import type { FastifyRequest, FastifySchemaValidationError } from 'fastify'
import { type Fault, ProblemError } from '../errors.js'

interface ParameterSchema {
  examples?: readonly unknown[]
  items?: ParameterSchema
}
type Parameters = Readonly<Record<string, ParameterSchema>>

/** What a validator found wrong, in words for the client; `context` is the part of the request. */
export function validationProblem(
  request: FastifyRequest,
  found: readonly FastifySchemaValidationError[],
  context: string | undefined,
): ProblemError {
  if (context === 'body') return bodyProblem(request, found)
  const { querystring, params } = (request.routeOptions.schema ?? {}) as Record<string, { properties?: Parameters }>
  const known = (context === 'params' ? params : querystring)?.properties ?? {}
  const faults = unique(found.map((error) => parameterFault(error, known)))
  const unknown = found.every(({ keyword }) => keyword === 'additionalProperties')
  return new ProblemError(unknown ? 'unknown-parameter' : 'invalid-parameter', sentence(faults), faults)
}

function parameterFault({ keyword, instancePath, params, message }: FastifySchemaValidationError, known: Parameters) {
  if (keyword === 'additionalProperties') {
    const parameter = String(params.additionalProperty)
    return { parameter, message: unknownParameter(parameter, Object.keys(known)) }
  }
  const parameter = instancePath.split('/')[1] ?? String(params.missingProperty ?? '')
  if (keyword === 'enum') return { parameter, message: `must be one of ${list(params.allowedValues)}` }
  if (keyword === 'pattern') return { parameter, message: `must be written like \`${exampleOf(known[parameter])}\`` }
  if (keyword === 'type' && params.type !== 'array') {
    return { parameter, message: `must be one ${params.type}` }
  }
  return { parameter, message: message ?? 'is not valid' }
}

function unknownParameter(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'is not known: this address has no parameters'
  const off = (other: string) => distance(name.toLowerCase(), other.toLowerCase())
  const nearest = [...known].sort((a, b) => off(a) - off(b))[0]!
  return `is not known: did you mean \`${nearest}\`? There are ${known.join(', ')}`
}

function exampleOf(schema: ParameterSchema | undefined): unknown {
  return schema?.examples?.[0] ?? schema?.items?.examples?.[0]
}

function bodyProblem(request: FastifyRequest, errors: readonly FastifySchemaValidationError[]): ProblemError {
  const { $ref = '' } = (request.routeOptions.schema?.body ?? {}) as { $ref?: string }
  const body = request.server.getSchema($ref.replace('#', '')) as { properties: Record<string, unknown> } | undefined
  const known = Object.keys(body?.properties ?? {})
  const faults = unique(errors.flatMap((error) => bodyFaults(error, known)))
  return new ProblemError('invalid-body', sentence(faults), faults)
}

function bodyFaults(
  { keyword, instancePath, params, message }: FastifySchemaValidationError,
  known: string[],
): Fault[] {
  const at = (name: unknown) => `${instancePath}/${pointerPart(String(name))}`
  if (keyword === 'additionalProperties') {
    return [{ pointer: at(params.additionalProperty), message: `is not known here: there are ${known.join(', ')}` }]
  }
  if (keyword === 'required') return [{ pointer: at(params.missingProperty), message: 'is missing' }]
  if (keyword === 'minLength') return [{ pointer: instancePath, message: 'is empty' }]
  return [{ pointer: instancePath, message: message ?? 'is not valid' }]
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
  return faults.map(({ parameter, pointer, message }) => `\`${parameter ?? pointer}\` ${message}`).join('; ')
}
