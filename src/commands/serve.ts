import { startServer } from '../server.js'
import type { Settings } from '../settings.js'
import { summaryLine } from './summary.js'

/** `onrecord serve`: listens until it is told to stop, then finishes what it is answering. */
export async function serve(settings: Settings): Promise<void> {
  const server = await startServer(settings)
  const write = (line: string) => process.stderr.write(`${line}\n`)
  if (server.seeded) write(`Loaded ${settings.seeds}: ${summaryLine(server.seeded)}`)
  write(`On Record listens on ${server.url}. Try:`)
  for (const path of ['/quotes?speaker=Blinken', '/figures?kind=count', '/people', '/documentation']) {
    write(`  ${server.url}${path}`)
  }
  const stop = () => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
