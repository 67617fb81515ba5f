import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { likeExpected, type QuoteCase, readCase } from './case.js'

const FOLDER = new URL('./cases/', import.meta.url)

for (const file of readdirSync(FOLDER).sort()) {
  const cases = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as QuoteCase[]
  t.test(file.replace('.json', ''), (t) => {
    for (const quoteCase of cases) {
      const found = readCase(quoteCase)
      const compared = found.map((quote, i) => likeExpected(quote, quoteCase.quotes[i] ?? { spans: [] }))
      t.same(compared, quoteCase.quotes, quoteCase.name)
    }
    t.end()
  })
}
