import { AjvCompiler } from '@fastify/ajv-compiler'
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'

type Validator = ((data: unknown) => unknown) & { errors?: unknown }

/**
 * A compiler of validators that convert nothing: a number is no text.
 * @param schemas those that a route's schemas refer to.
 */
export function exactCompiler(...schemas: readonly object[]): (route: unknown) => Validator {
  const customOptions = { coerceTypes: false, removeAdditional: false, allErrors: true, validateSchema: false } as const
  const compile = AjvCompiler()(Object.fromEntries(schemas.entries()), { customOptions })
  return compile as unknown as (route: unknown) => Validator
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
    const compile = SerializerSelector()(schemas, options)
    return (route) => {
      let serialise: ReturnType<typeof compile> | undefined
      return (value) => {
        serialise ??= compile(route)
        return serialise(value)
      }
    }
  }) as ReturnType<typeof SerializerSelector>,
}
