import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { EntityKind, Name } from '../../annotate/annotations.js'

/** Names of articles as models find them that have not seen the article: a line for each. */
export interface UnseenNames {
  readonly id: string
  /** Start, end, kind and confidence. */
  readonly names: readonly (readonly [number, number, EntityKind, number])[]
}

/** Which part of the corpus an article is of; outlets that tell one story are of one part. */
export function partOf(id: string, parts: number): number {
  return (
    createHash('sha256')
      .update(`fold${id.replace(/^(st-S\d+)-.*/, '$1')}`)
      .digest()[0]! % parts
  )
}

/** Reads the names of articles by their id. */
export function readUnseenNames(file: string): ReadonlyMap<string, readonly Name[]> {
  const lines = readFileSync(file, 'utf8').split('\n')
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const { id, names } = JSON.parse(line) as UnseenNames
        return [
          id,
          names.map(([start, end, kind, confidence]) => ({ start, end, kind, by: 'model', confidence })),
        ] as const
      }),
  )
}
