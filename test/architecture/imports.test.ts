import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** What each folder of src may import from us besides itself (docs/decisions.md gives the reasons). */
const ALLOWED: Record<string, readonly string[]> = {
  schema: [],
  lexicon: [],
  source: ['schema', 'lexicon', 'text'],
  text: ['schema', 'lexicon'],
  annotate: ['schema', 'lexicon', 'text'],
  extract: ['schema', 'source', 'text', 'annotate'],
  resolve: ['schema', 'lexicon', 'text', 'annotate'],
  store: ['schema', 'errors', 'extract', 'resolve', 'text', 'annotate', 'generated'],
  query: ['schema', 'errors', 'store', 'extract', 'text', 'annotate'],
  routes: ['schema', 'query', 'ingest', 'extract', 'errors'],
  training: ['schema', 'lexicon', 'source', 'text', 'annotate', 'extract', 'resolve'],
}

/** The part of src that a file belongs to: its folder, or its own name at the top level. */
function partOf(path: string): string {
  return relative(SRC, path)
    .split('/')[0]!
    .replace(/\.[jt]s$/, '')
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
  .map((name) => join(SRC, name))

t.test('every import is one that its folder may make', async (t) => {
  t.ok(files.length > 50)
  for (const file of files) {
    const part = partOf(file)
    const allowed = ALLOWED[part]
    if (!allowed) continue // files at the top level join the parts
    for (const match of readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^'\n]*? from '(\.[^']+)'/gms)) {
      const target = partOf(join(dirname(file), match[1]!))
      t.ok(target === part || allowed.includes(target), `${relative(SRC, file)} imports from ${target}`)
    }
  }
})

t.test('the pure part has no effects', async (t) => {
  const pure = files.filter((file) => ['source', 'text', 'lexicon', 'resolve', 'schema'].includes(partOf(file)))
  for (const file of pure) {
    t.notMatch(
      readFileSync(file, 'utf8'),
      /from 'node:(fs|net|http|https|child_process)|Date\.now\(|new Date\(\)|Math\.random\(/,
      relative(SRC, file),
    )
  }
})
