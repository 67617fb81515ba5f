import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildApp } from '../src/app.js'
import { readQuality } from '../src/quality.js'
import type { Reader } from '../src/store/reader.js'

/**
 * Writes `openapi.json` and `openapi.yaml`, the API document as the routes make it.
 * With `--check` it only compares them with what is there, and exits 1 if they differ.
 */

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

const { version } = JSON.parse(readFileSync(root('package.json'), 'utf8')) as { version: string }
const app = buildApp({
  reader: {} as Reader,
  extract: () => Promise.reject(new Error('The document is made without a text to read.')),
  quality: readQuality,
  version,
})

let differ = false
for (const name of ['openapi.json', 'openapi.yaml']) {
  const { body } = await app.inject(`/${name}`)
  if (!process.argv.includes('--check')) writeFileSync(root(name), body)
  else if (readFileSync(root(name), 'utf8') !== body) {
    differ = true
    console.error(`${name} is not what the routes make of it: run "npx tsx scripts/openapi.ts" and commit it.`)
  }
}
await app.close()
process.exitCode = differ ? 1 : 0
