import { SingleBar } from 'cli-progress'
import { openPool } from '../extract/pool.js'
import { type FileBytes, listFiles, readFiles } from '../files.js'
import { type IngestEvent, type IngestSummary, ingest } from '../ingest.js'
import type { Settings } from '../settings.js'
import { openClient } from '../store/client.js'
import { migrate } from '../store/migrate.js'
import { summaryLine } from './summary.js'

/**
 * `onrecord ingest PATH…`: loads files and folders (`-` is standard input). A progress bar on a terminal, otherwise one
 * line of JSON per article; the summary comes last.
 * @returns the exit code: 0 all in, 1 some failed.
 * @throws UsageError if a path does not exist.
 */
export async function ingestCommand(paths: readonly string[], settings: Settings): Promise<number> {
  const files = await listFiles(paths)
  await migrate(settings.databaseUrl)
  const prisma = await openClient(settings.databaseUrl)
  const pool = openPool(settings.threads)
  const view = process.stderr.isTTY ? barView(files.length) : jsonView()
  try {
    const deps = {
      prisma,
      extract: pool.extract,
      now: () => new Date(),
      maxArticleBytes: settings.maxArticleBytes,
    }
    const summary = await ingest(deps, counted(readFiles(files), view.onFile), view.onEvent)
    view.end(summary)
    return summary.failed > 0 ? 1 : 0
  } finally {
    await pool.close()
    await prisma.$disconnect()
  }
}

interface View {
  onFile: () => void
  onEvent: (event: IngestEvent) => void
  end: (summary: IngestSummary) => void
}

/** For people: a bar that counts files, and at the end what failed and why. */
function barView(total: number): View {
  const bar = new SingleBar({ format: '{bar} {value}/{total} files, {eta_formatted} left', hideCursor: true })
  const failures: string[] = []
  bar.start(total, 0)
  return {
    onFile: () => bar.increment(),
    onEvent: (event) => {
      if (event.event === 'failed') failures.push(`${event.origin}: ${event.reason}`)
    },
    end: (summary) => {
      bar.stop()
      for (const line of [...failures, summaryLine(summary)]) process.stderr.write(`${line}\n`)
    },
  }
}

/** For programs: one JSON object a line. */
function jsonView(): View {
  const write = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`)
  return { onFile: () => {}, onEvent: write, end: (summary) => write({ event: 'summary', ...summary }) }
}

async function* counted(files: AsyncIterable<FileBytes>, onFile: () => void): AsyncGenerator<FileBytes> {
  for await (const file of files) {
    yield file
    onFile()
  }
}
