import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from './usage-error.js'

/** A file's bytes, or why they could not be read. */
export type FileBytes = { origin: string; bytes: Uint8Array } | { origin: string; error: Error }

/**
 * All files that paths stand for, in order of path and then of name: a file is itself, a folder all files below it,
 * without hidden ones (`.git`, `.DS_Store`).
 * @throws UsageError if a path does not exist.
 */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    if (path === '-') {
      found.push(path)
      continue
    }
    const info = await stat(path).catch(() => {
      throw new UsageError(`${path}: no such file or folder. Check the name; nothing was loaded.`)
    })
    if (info.isDirectory()) found.push(...(await listFolder(path)))
    else found.push(path)
  }
  return found
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .sort()
}

/**
 * The bytes that files have together; endless if one of them is standard input.
 * @param enough no more files are looked at from so many bytes on.
 */
export async function sizeOf(files: readonly string[], enough: number): Promise<number> {
  let size = 0
  for (const file of files) {
    size += file === '-' ? Number.POSITIVE_INFINITY : ((await stat(file).catch(() => null))?.size ?? 0)
    if (size >= enough) break
  }
  return size
}

/** Reads files one after the other; `-` is standard input. */
export async function* readFiles(files: readonly string[]): AsyncGenerator<FileBytes> {
  for (const origin of files) {
    try {
      yield { origin, bytes: origin === '-' ? await readStandardInput() : await readFile(origin) }
    } catch (error) {
      yield { origin, error: error as Error }
    }
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
