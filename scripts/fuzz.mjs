// Tries the properties on inputs that no test run has seen, many times as many as `npm test` does:
//   npm run fuzz [-- TIMES]        (TIMES is 30 unless given)
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const times = Number(process.argv[2] ?? 30)
if (!Number.isInteger(times) || times < 1) {
  console.error('Usage: npm run fuzz [-- TIMES]   (a whole number)')
  process.exit(2)
}

const files = readdirSync('test', { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test', file))
  .filter((file) => readFileSync(file, 'utf8').includes('helpers/property.js'))
const { status } = spawnSync('npx', ['tap', '--timeout=0', ...files], {
  stdio: 'inherit',
  env: { ...process.env, ONRECORD_FUZZ: String(times) },
})
process.exitCode = status ?? 1
