import { type Static, type TSchema, Type } from './typebox.js'

interface Notes {
  description: string
  examples?: readonly unknown[]
}

/** A record that the API document names: it lands under `components/schemas`, and others point to it with `ref`. */
export function named<T extends Record<string, TSchema>>(id: string, description: string, properties: T) {
  return Type.Object(properties, { $id: id, description, additionalProperties: false })
}

/** Points to a named record, with its static type. */
export function ref<T extends TSchema>(schema: T) {
  return Type.Unsafe<Static<T>>({ $ref: `${idOf(schema)}#` })
}

/** A named record or null. */
export function nullableRef<T extends TSchema>(schema: T, description: string) {
  return Type.Unsafe<Static<T> | null>({ anyOf: [{ $ref: `${idOf(schema)}#` }, { type: 'null' }], description })
}

function idOf(schema: TSchema): string {
  return (schema as { $id?: string }).$id!
}

/** A list of named records. */
export function listOf<T extends TSchema>(schema: T, description: string) {
  return Type.Array(ref(schema), { description })
}

export function string(description: string, ...examples: string[]) {
  return Type.String({ description, examples })
}

export function integer(description: string, ...examples: number[]) {
  return Type.Integer({ description, examples })
}

export function number(description: string, ...examples: number[]) {
  return Type.Number({ description, examples })
}

/** A time in ISO 8601, UTC. */
export function time(description: string, example: string) {
  return Type.String({ format: 'date-time', description, examples: [example] })
}

/** One of a closed set of words. */
export function oneOf<const T extends readonly string[]>(values: T, notes: Notes) {
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...notes })
}

/** A scalar or null. */
export function nullable<T extends TSchema>(schema: T) {
  const { type, enum: values, ...rest } = schema as unknown as { type: string; enum?: string[] }
  const words = values ? { enum: [...values, null] } : {}
  return Type.Unsafe<Static<T> | null>({ ...rest, type: [type, 'null'], ...words })
}
