import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * The path of a SQLite file from its `file:` URL, relative ones against the working directory. Makes the folder where
 * there is none.
 */
export function databasePath(url: string): string {
  const path = resolve(url.replace(/^file:/, ''))
  mkdirSync(dirname(path), { recursive: true })
  return path
}
