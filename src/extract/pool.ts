import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { Piscina } from 'piscina'
import type { ExtractInput, Extraction } from './extract.js'

/** Extraction on other threads, so that the one that answers requests stays free. */
export interface ExtractionPool {
  extract: (input: ExtractInput) => Promise<Extraction>
  close: () => Promise<void>
}

/** How long a thread without work is kept: loading the models again costs about half a second. */
const IDLE_MILLISECONDS = 60_000

/**
 * Makes a pool. Nothing of it is loaded before the first work, unless that is certain to come.
 * @param threads how many at the most; 0 for one per processor core.
 * @param options `eager`: starts one thread at once, to load the models while the caller prepares its work.
 */
export function openPool(threads: number, { eager = false } = {}): ExtractionPool {
  let pool = eager ? start(threads, 1) : undefined
  return {
    extract: async (input) => {
      pool ??= start(threads, 0)
      return (await pool).run(input) as Promise<Extraction>
    },
    close: async () => (await pool)?.close(),
  }
}

async function start(threads: number, minThreads: number): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  return new Piscina({
    filename: new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads,
    maxThreads: threads || availableParallelism(),
    idleTimeout: IDLE_MILLISECONDS,
  })
}
