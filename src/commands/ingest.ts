import { SingleBar } from 'cli-progress'
import { listFiles } from '../files.js'
import type { IngestEvent, IngestSummary } from '../ingest.js'
import { load } from '../load.js'
import type { Settings } from '../settings.js'
import { UsageError } from '../usage-error.js'
import { summaryLine } from './summary.js'

/**
 * `onrecord ingest PATH…`: loads files and folders (`-` is standard input). A progress bar on a terminal, otherwise one
 * line of JSON per article; the summary comes last.
 * @returns the exit code: 0 all in, 1 some failed.
 * @throws UsageError if a path does not exist, or there is no file at all.
 */
export async function ingestCommand(paths: readonly string[], settings: Settings): Promise<number> {
  const files = await listFiles(paths)
  if (files.length === 0)
    throw new UsageError(`${paths.join(', ')}: no files there (hidden ones are left out); nothing was loaded.`)
  const view = process.stderr.isTTY ? barView(files.length) : jsonView()
  const summary = await load(files, settings, view)
  view.end(summary)
  return summary.failed > 0 ? 1 : 0
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
