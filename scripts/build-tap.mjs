// Builds tap for the plugins that package.json names, unless that is done since the last installation. Its own TypeScript
// loader is left out: tsx, which runs all else here, loads the tests in half the time.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../node_modules/@tapjs/test/test-built/dist/esm/index.js', import.meta.url))

function isBuilt() {
  try {
    return !readFileSync(built, 'utf8').includes('@tapjs/typescript')
  } catch {
    return false
  }
}

if (!isBuilt()) {
  const { status } = spawnSync('npx', ['tap', 'build'], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
