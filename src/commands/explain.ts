import { listFiles, readFiles } from '../files.js'
import type { Settings } from '../settings.js'
import { read } from '../source/read.js'
import { explain } from './explain/explanation.js'
import { painter, wantsColour } from './explain/style.js'

/**
 * `onrecord extract --explain FILE`: prints each article of a file with what is found in it, by which rule and among
 * which candidates; in colour on a terminal.
 * @returns the exit code: 0 all read, 1 some not (each named with its reason).
 * @throws UsageError if there is no such file.
 */
export async function explainFile(path: string, settings: Settings): Promise<number> {
  const paint = painter(wantsColour(process.stdout.isTTY === true, process.env))
  let exitCode = 0
  const fail = (origin: string, reason: string) => {
    process.stderr.write(`${origin}: ${reason}\n`)
    exitCode = 1
  }
  for await (const file of readFiles(await listFiles([path]))) {
    if ('error' in file) {
      fail(file.origin, file.error.message)
      continue
    }
    const { articles, failures } = read(file.bytes, file.origin, settings.maxArticleBytes)
    for (const failure of failures) fail(failure.origin, failure.message)
    for (const { text, title, publishedAt } of articles) {
      process.stdout.write(explain({ text, title: title ?? null, publishedAt: publishedAt ?? null }, paint))
    }
  }
  return exitCode
}
