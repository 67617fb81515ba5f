import { readdirSync } from 'node:fs'
import t from 'tap'
import type { Figure } from '../../../src/annotate/annotations.js'
import { figuresIn, readCases, type Setting } from './support.js'

interface Case extends Setting {
  text: string
  figures: (Partial<Figure> & { text: string; value: number | null })[]
}

const files = readdirSync(new URL('cases/', import.meta.url))
  .map((file) => file.replace('.json', ''))
  .filter((file) => file !== 'negatives')
  .sort()

t.ok(files.length > 10, 'the case files are found')

for (const file of files) {
  const { about, cases } = readCases<{ about: string; cases: Case[] }>(file)
  t.test(about, (t) => {
    for (const { text, figures, ...setting } of cases) {
      const found = figuresIn(text, setting)
      const asked = figures.map(({ text: _, ...fields }) => Object.keys(fields) as (keyof Figure)[])
      t.strictSame(
        found.map((figure, index) => ({
          text: text.slice(figure.start, figure.end),
          ...Object.fromEntries((asked[index] ?? ['value']).map((field) => [field, figure[field]])),
        })),
        figures,
        text,
      )
    }
    t.end()
  })
}
