import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Piscina } from 'piscina'
import type { ExtractInput, Extraction } from './extract.js'

/** Extraction on other threads, so that the one that answers requests stays free. */
export interface ExtractionPool {
  extract: (input: ExtractInput) => Promise<Extraction>
  close: () => Promise<void>
}

/** How long a thread without work is kept: loading the models again costs about half a second. */
const IDLE_MILLISECONDS = 60_000

/**
 * Starts a pool. Threads start with the first work, not before.
 * @param threads how many at the most; 0 for one per processor core.
 */
export function openPool(threads: number): ExtractionPool {
  const pool = new Piscina({
    filename: new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: 0,
    maxThreads: threads || availableParallelism(),
    idleTimeout: IDLE_MILLISECONDS,
  })
  return {
    extract: (input) => pool.run(input) as Promise<Extraction>,
    close: () => pool.close(),
  }
}
