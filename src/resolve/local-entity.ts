import type { EntityKind } from '../annotate/annotations.js'

/** A named thing as one article has it: what the resolution across articles works on. */
export interface LocalEntity {
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  /** ISO 3166-1 alpha-2, for countries and bodies named by one. */
  readonly country: string | null
  /** How often the article names it. */
  readonly mentions: number
}
