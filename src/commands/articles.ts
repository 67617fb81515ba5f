import { listFiles, readFiles } from '../files.js'
import type { Settings } from '../settings.js'
import type { RawArticle } from '../source/article.js'
import { read } from '../source/read.js'

/**
 * Reads the articles of a file or folder, file by file; what cannot be read is named on standard error, with its reason.
 * @param use is given the articles of one file.
 * @returns the exit code: 0 all read, 1 some not.
 * @throws UsageError if there is no such file.
 */
export async function eachFile(
  path: string,
  settings: Settings,
  use: (articles: readonly RawArticle[]) => void,
): Promise<number> {
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
    use(articles)
  }
  return exitCode
}
