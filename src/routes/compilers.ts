import { AjvCompiler } from '@fastify/ajv-compiler'
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'

type Validator = ((data: unknown) => unknown) & { errors?: unknown }

/**
 * How requests are validated: what is unknown is refused, not dropped; all that is wrong is told at once. The schemas are
 * checked by the tests: checking them at start would mean compiling the schema of schemas.
 */
export const VALIDATION = {
  removeAdditional: false,
  allErrors: true,
  validateSchema: false,
  // Else *1e999* becomes an infinite integer that no bound is asked about.
  strictNumbers: false,
  code: { optimize: false },
} as const

/**
 * A compiler of validators that convert nothing: a number is no text.
 * @param schemas those that a route's schemas refer to.
 */
export function exactCompiler(...schemas: readonly object[]): (route: unknown) => Validator {
  const customOptions = { ...VALIDATION, coerceTypes: false }
  const compile = AjvCompiler()(Object.fromEntries(schemas.entries()), { customOptions })
  return compile as unknown as (route: unknown) => Validator
}

/**
 * A schema in which *this record or null* is said in the one way that the serialiser writes without asking a validator,
 * value by value, which of the two it has: that costs time at the first answer and at every one.
 */
function withNullableRefs<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(withNullableRefs) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const [record, nothing, ...others] = (schema as { anyOf?: { $ref?: string; type?: string }[] }).anyOf ?? []
  if (record?.$ref && nothing?.type === 'null' && others.length === 0) return { $ref: record.$ref, nullable: true } as T
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withNullableRefs(value)])) as T
}

/**
 * Fastify's own compilers of validators and serialisers, put off until a route is first asked for: compiling all of them
 * takes most of the time from start to first answer.
 */
export const lazyCompilers = {
  buildValidator: ((schemas, options) => {
    let compile: ((route: unknown) => Validator) | undefined
    return (route: unknown) => {
      let validator: Validator | undefined
      const lazy: Validator = (data) => {
        compile ??= AjvCompiler()(schemas, options) as unknown as (route: unknown) => Validator
        validator ??= compile(route)
        const result = validator(data)
        lazy.errors = validator.errors
        return result
      }
      return lazy
    }
  }) as ReturnType<typeof AjvCompiler>,
  buildSerializer: ((schemas, options) => {
    let compile: ReturnType<ReturnType<typeof SerializerSelector>> | undefined
    return (route) => {
      let serialise: ReturnType<NonNullable<typeof compile>> | undefined
      return (value) => {
        compile ??= SerializerSelector()(withNullableRefs(schemas), options)
        serialise ??= compile({ ...route, schema: withNullableRefs(route.schema) })
        return serialise(value)
      }
    }
  }) as ReturnType<typeof SerializerSelector>,
}
