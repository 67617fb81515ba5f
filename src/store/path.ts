import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The path of a SQLite file from its `file:` URL, relative ones against the working directory. */
export function filePath(url: string): string {
  return resolve(url.replace(/^file:/, ''))
}

/** The same; makes the folder where there is none. */
export function databasePath(url: string): string {
  const path = filePath(url)
  mkdirSync(dirname(path), { recursive: true })
  return path
}
