// Writes the migration that takes the database from the schema of a commit to the present one:
//   npm run migration -- NAME [COMMIT]        (COMMIT is HEAD unless given)
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { diff } from '../src/store/engine.js'

const SCHEMA = 'prisma/schema.prisma'
const [name, commit = 'HEAD'] = process.argv.slice(2)

if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Usage: npm run migration -- NAME [COMMIT]   (NAME in lower case with underscores)')
  process.exit(2)
}

const before = execFileSync('git', ['show', `${commit}:${SCHEMA}`], { encoding: 'utf8' })
const sql = await diff({ tag: 'schema', content: before }, { tag: 'schema', content: readFileSync(SCHEMA, 'utf8') })
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = `prisma/migrations/${stamp}_${name}`
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/migration.sql`, sql)
console.log(`${folder}/migration.sql\n\n${sql}`)
