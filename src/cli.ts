#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { readSettings, type Settings } from './settings.js'
import { UsageError } from './usage-error.js'
import { VERSION } from './version.js'

/** Exit codes: all well, some of the work failed, the command was wrong. */
const EXIT = { ok: 0, failed: 1, usage: 2 } as const

/** Flags that every command which touches the database takes. */
function withDatabase(command: Command): Command {
  return command.option('--database <url>', 'the database, as file:PATH (instead of DATABASE_URL)')
}

function settingsOf(options: { database?: string; host?: string; port?: string; threads?: string }): Settings {
  const { database: databaseUrl, host, port, threads } = options
  const given = Object.entries({ databaseUrl, host, port, threads }).filter(([, value]) => value !== undefined)
  return readSettings(process.env, Object.fromEntries(given))
}

function buildProgram(): Command {
  const program = new Command('onrecord')
    .description('Who said what, and with which numbers: news articles in, sourced records out.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(onrecord --help lists the commands)')

  withDatabase(program.command('serve'))
    .description('serve the API; loads the seeds into an empty database')
    .option('--host <address>', 'address to listen on (instead of HOST)')
    .option('--port <number>', 'port to listen on (instead of PORT)')
    .action(async (options) => {
      const { serve } = await import('./commands/serve.js')
      await serve(settingsOf(options))
    })

  withDatabase(program.command('ingest'))
    .description('load articles: files, folders, - for standard input')
    .argument('<path...>', 'text (.txt, .md), JSON (.json) or JSON Lines (.jsonl, .ndjson)')
    .option('--threads <number>', 'threads that extract (instead of ONRECORD_THREADS)')
    .addHelpText(
      'after',
      '\nExit code: 0 all in, 1 some failed (each is named with its reason), 2 the command was wrong.',
    )
    .action(async (paths: string[], options) => {
      const { ingestCommand } = await import('./commands/ingest.js')
      process.exitCode = await ingestCommand(paths, settingsOf(options))
    })

  withDatabase(program.command('extract'))
    .description('print what is found in one file, as JSON; or run a newer extraction over what is stored')
    .argument('[file]', 'the file to read; - for standard input')
    .option('--stored', 'run the present extraction over all stored articles that an older one read')
    .option('--explain', 'show the text with what was found, by which rule and among which candidates, for people')
    .addHelpText(
      'after',
      '\nIn colour on a terminal, unless NO_COLOR is set. Exit code: 0 all read, 1 some not, 2 the command was wrong.',
    )
    .action(async (file: string | undefined, options) => {
      const { extractFile, extractStored } = await import('./commands/extract.js')
      if ((options.stored === true) === (file !== undefined)) {
        throw new UsageError('extract wants either a file or --stored. See onrecord extract --help.')
      }
      if (options.explain === true) {
        if (file === undefined) throw new UsageError('extract --explain wants a file. See onrecord extract --help.')
        const { explainFile } = await import('./commands/explain.js')
        process.exitCode = await explainFile(file, settingsOf(options))
        return
      }
      process.exitCode =
        file === undefined ? await extractStored(settingsOf(options)) : await extractFile(file, settingsOf(options))
    })

  program
    .command('score')
    .description('measure the extraction against annotated files: folders of .xml, or .jsonl sets')
    .argument('<path...>', 'annotated files or folders')
    .option('--held-out', 'only the articles that are kept for measuring')
    .option('--json', 'print the report as JSON')
    .action(async (paths: string[], options) => {
      const { score } = await import('./commands/score.js')
      await score(paths, { heldOut: options.heldOut === true, json: options.json === true })
    })

  withDatabase(program.command('settings'))
    .description('print every setting with its meaning, default and present value')
    .action(async (options) => {
      const { settingsTable } = await import('./commands/settings.js')
      process.stdout.write(`${settingsTable(settingsOf(options))}\n`)
    })

  return program
}

/** Runs a command line (without the program's own name) and gives the exit code. */
async function main(parameters: readonly string[]): Promise<void> {
  try {
    await buildProgram().parseAsync(parameters, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
    } else {
      process.stderr.write(`onrecord: ${(error as Error).message}\n`)
      process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.failed
    }
  }
}

await main(process.argv.slice(2))
