import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { Piscina } from 'piscina'
import type { ExtractInput, Extraction } from './extract.js'
import type { Outcome } from './worker.js'

/** Extraction on other threads, so that the one that answers requests stays free. */
export interface ExtractionPool {
  extract: (input: ExtractInput) => Promise<Extraction>
  /** Waits for what is under way. */
  close: () => Promise<void>
  /** Drops what is under way: its callers get an error. */
  destroy: () => Promise<void>
}

/** How long a thread without work is kept: loading the models again costs about half a second. */
const IDLE_MILLISECONDS = 60_000

/** Articles that one thread is given at once: many, since they go through the steps together (`extractAll`). */
const BATCH = 256
/** Characters of text that it is given at once, unless one article has more: their tokens are in memory together. */
const BATCH_CHARACTERS = 1_000_000

interface Waiting {
  readonly input: ExtractInput
  readonly resolve: (extraction: Extraction) => void
  readonly reject: (error: unknown) => void
}

/**
 * Makes a pool. Nothing of it is loaded before the first work, unless that is certain to come. What is asked for at the
 * same time is dealt out evenly to the threads.
 * @param threads how many at the most; 0 for one per processor core.
 * @param options `eager`: starts one thread at once, to load the models while the caller prepares its work.
 */
export function openPool(threads: number, { eager = false } = {}): ExtractionPool {
  const most = threads || availableParallelism()
  let pool = eager ? start(most, 1) : undefined
  let waiting: Waiting[] = []

  function deal(): void {
    const all = waiting
    waiting = []
    pool ??= start(most, 0)
    const size = Math.min(BATCH, Math.ceil(all.length / most))
    let batch: Waiting[] = []
    let characters = 0
    for (const each of all) {
      const { length } = each.input.text
      if (batch.length === size || (batch.length > 0 && characters + length > BATCH_CHARACTERS)) {
        void run(pool, batch)
        batch = []
        characters = 0
      }
      batch.push(each)
      characters += length
    }
    void run(pool, batch)
  }

  return {
    extract: (input) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(deal)
        waiting.push({ input, resolve, reject })
      }),
    close: async () => (await pool)?.close(),
    destroy: async () => (await pool)?.destroy(),
  }
}

async function run(pool: Promise<Piscina>, batch: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = (await (await pool).run(batch.map(({ input }) => input))) as Outcome[]
    for (const [i, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[i]!
      if ('reason' in outcome) reject(new Error(outcome.reason))
      else resolve(outcome.extraction)
    }
  } catch (error) {
    for (const { reject } of batch) reject(error)
  }
}

async function start(threads: number, minThreads: number): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  return new Piscina({
    filename: new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads,
    maxThreads: threads,
    idleTimeout: IDLE_MILLISECONDS,
  })
}
