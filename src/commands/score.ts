import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { annotate } from '../annotate/pipeline.js'
import { segment } from '../text/segment.js'
import { formatReport } from '../training/score/format.js'
import { loadSet } from '../training/score/load/load.js'
import { scoreSet } from '../training/score/score-set.js'
import { UsageError } from '../usage-error.js'

/**
 * `onrecord score PATH…`: measures the extraction against annotated files: folders of articles in the corpus markup, or
 * JSON Lines of names, quotes or quantities. One report a path.
 * @throws UsageError if a path does not exist.
 */
export function score(paths: readonly string[], options: { heldOut: boolean; json: boolean }): void {
  for (const path of paths) {
    if (!existsSync(path))
      throw new UsageError(`${path}: no such file or folder. Check the name; nothing was measured.`)
  }
  const reports = paths.map((path) => ({
    path,
    report: scoreSet(loadSet(path), (input) => annotate(segment(input)), { heldOut: options.heldOut }),
  }))
  if (options.json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`)
  else for (const { path, report } of reports) process.stdout.write(`${basename(path)}\n\n${formatReport(report)}\n`)
}
