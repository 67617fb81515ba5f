import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { readGold } from '../../gold.js'
import { joinTurns } from '../join-turns.js'
import { readNamesText } from './names-set.js'
import { readQuantitiesText } from './quantities-set.js'
import { readQuotesText } from './quotes-set.js'
import { readRecognizedText } from './recognized-set.js'
import type { AnnotatedSet } from './set.js'

/**
 * Reads an annotated set: a folder or file of articles in the corpus markup (`.xml`), or a file of JSON lines with names
 * (`entities`), attributions (`quotes`), quantities (`quantities`) or cases of numbers (`recognized`), told apart by the
 * first line.
 * @throws Error if the path holds none of these.
 */
export function loadSet(path: string): AnnotatedSet {
  const name = basename(path).replace(/\.[a-z]+$/, '')
  if (statSync(path).isDirectory() || path.endsWith('.xml')) {
    const items = readGold(path).map(joinTurns)
    if (items.length === 0) throw new Error(`${path} holds no annotated article (*.xml).`)
    return { kind: 'articles', name, items }
  }
  const lines = readLines(path)
  const first = lines[0] ?? {}
  if ('entities' in first) return { kind: 'names', name, items: lines.map(readNamesText) }
  if ('quotes' in first) return { kind: 'quotes', name, items: lines.map(readQuotesText) }
  if ('quantities' in first) return { kind: 'quantities', name, items: lines.map(readQuantitiesText) }
  if ('recognized' in first) return { kind: 'recognized', name, items: lines.map(readRecognizedText) }
  throw new Error(
    `${path} is no annotated set: its lines have neither "entities" nor "quotes" nor "quantities" nor "recognized".`,
  )
}

function readLines(path: string): Record<string, unknown>[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as Record<string, unknown>]
    } catch {
      throw new Error(`${path}: line ${index + 1} is no JSON.`)
    }
  })
}
