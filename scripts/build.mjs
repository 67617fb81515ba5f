// Generates the Prisma client and compiles, unless the last build is newer than everything it was made from: starting
// again must be immediate. `--force` builds anyway.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist', '.built')
const sources = ['src', 'prisma', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'prisma.config.ts']
const generated = join(root, 'src', 'generated')

function newest(path) {
  if (path === generated) return 0
  const info = statSync(path)
  if (!info.isDirectory()) return info.mtimeMs
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function isBuilt() {
  try {
    const built = statSync(stamp).mtimeMs
    return statSync(generated).isDirectory() && sources.every((name) => newest(join(root, name)) <= built)
  } catch {
    return false
  }
}

function run(script, ...parameters) {
  const result = spawnSync(process.execPath, [join(root, 'node_modules', script), ...parameters], {
    cwd: root,
    encoding: 'utf8',
    // Any program serves: generating a client needs no schema engine, but the command line looks for one and would
    // fetch it from a server that is not the npm registry.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout}${result.stderr}`)
    process.exit(1)
  }
}

if (process.argv.includes('--force') || !isBuilt()) {
  run('prisma/build/index.js', 'generate')
  process.stderr.write('Building …\n')
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json')
  const typebox = join(root, 'dist', 'schema', 'typebox.js')
  const { buildSync } = await import('esbuild')
  buildSync({
    entryPoints: [typebox],
    outfile: typebox,
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
  })
  writeFileSync(stamp, '')
}
