import type { Settings } from '../settings.js'
import { eachFile } from './articles.js'
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
  return eachFile(path, settings, (articles) => {
    for (const { text, title, publishedAt, language } of articles) {
      process.stdout.write(explain({ text, title, publishedAt, language }, paint))
    }
  })
}
