import { UsageError } from './usage-error.js'

interface Setting<T> {
  readonly env: string
  readonly help: string
  readonly default: T
  /** @throws Error saying what is wrong with the value. */
  readonly read: (value: string) => T
}

function integer(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = value.trim() === '' ? Number.NaN : Number(value)
    if (!Number.isInteger(number) || number < least || number > most) {
      throw new Error(`wants a whole number from ${least} to ${most}`)
    }
    return number
  }
}

function oneOf<const T extends string>(...allowed: T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((one) => one === value)
    if (found === undefined) throw new Error(`wants one of ${allowed.join(', ')}`)
    return found
  }
}

function text(value: string): string {
  return value
}

function fileUrl(value: string): string {
  if (!value.startsWith('file:')) throw new Error('wants a SQLite file as file:PATH')
  return value
}

function setting<T>(env: string, fallback: T, read: (value: string) => T, help: string): Setting<T> {
  return { env, default: fallback, read, help }
}

/** Every setting: its variable, default and meaning. `docs/settings.md` is this table, and a test compares the two. */
export const SETTINGS = {
  host: setting('HOST', '127.0.0.1', text, 'Address that the server listens on'),
  port: setting('PORT', 3000, integer(0, 65_535), 'Port that the server listens on; 0 takes a free one'),
  databaseUrl: setting('DATABASE_URL', 'file:./data/onrecord.db', fileUrl, 'The database, as file:PATH'),
  logLevel: setting(
    'LOG_LEVEL',
    'info',
    oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    'How much the server logs: fatal, error, warn, info, debug, trace or silent',
  ),
  seeds: setting(
    'ONRECORD_SEEDS',
    './seeds',
    text,
    'Folder of articles that the server loads into an empty database; empty for none',
  ),
  threads: setting('ONRECORD_THREADS', 0, integer(0, 256), 'Threads that extract; 0 for one per processor core'),
  maxArticleBytes: setting(
    'ONRECORD_MAX_ARTICLE_BYTES',
    5_000_000,
    integer(1_000, 1_000_000_000),
    'Size of the largest article that is taken, in bytes',
  ),
} as const

type Read<T> = T extends Setting<infer V> ? V : never

/** All settings, read. */
export type Settings = { -readonly [K in keyof typeof SETTINGS]: Read<(typeof SETTINGS)[K]> }

/**
 * Reads the settings: the only place that looks at the environment.
 * @param overrides values from the command line, which win.
 * @throws UsageError naming the variable that has a bad value, and what it wants.
 */
export function readSettings(
  env: NodeJS.ProcessEnv,
  overrides: Partial<Record<keyof Settings, string>> = {},
): Settings {
  const entries = Object.entries(SETTINGS).map(([name, entry]) => {
    const given = overrides[name as keyof Settings] ?? env[entry.env]
    if (given === undefined) return [name, entry.default]
    try {
      return [name, entry.read(given)]
    } catch (error) {
      throw new UsageError(`${entry.env}=${given}: ${entry.env} ${(error as Error).message}.`)
    }
  })
  return Object.fromEntries(entries) as Settings
}
