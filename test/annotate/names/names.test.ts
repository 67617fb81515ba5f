import t from 'tap'
import type { EntityKind } from '../../../src/annotate/annotations.js'
import { tagNames } from '../../../src/annotate/names/names.js'
import { segment } from '../../../src/text/segment.js'
import { fc, runs } from '../../helpers/property.js'
import { CASES } from './cases.js'
import { NEGATIVES } from './negatives.js'
import { MIXED_NEGATIVES } from './negatives-mixed.js'
import { NEGATIVE_PAGES } from './negatives-pages.js'
import { NEGATIVE_TEXTS } from './negatives-texts.js'

const NONE = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }
const KINDS: Record<string, EntityKind> = { p: 'person', o: 'organisation', l: 'place' }

const tag = (text: string) => tagNames(segment({ text }), NONE)

/** The text without its marks, and the marked names as *kind: words*, in order. */
function readMarks(marked: string): { text: string; names: string[] } {
  const open: { kind: EntityKind; start: number; order: number }[] = []
  const found: { order: number; name: string }[] = []
  let text = ''
  let order = 0
  for (const part of marked.split(/(\[[pol] |\])/)) {
    const kind = KINDS[part[1] ?? '']
    if (part.startsWith('[') && kind) open.push({ kind, start: text.length, order: order++ })
    else if (part === ']') {
      const last = open.pop()!
      found.push({ order: last.order, name: `${last.kind}: ${text.slice(last.start)}` })
    } else text += part
  }
  return { text, names: found.sort((a, b) => a.order - b.order).map(({ name }) => name) }
}

t.test('names people, organisations and places', async (t) => {
  for (const marked of CASES) {
    const { text, names } = readMarks(marked)
    t.strictSame(
      tag(text).names.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      names,
      text,
    )
  }
})

t.test('names hardly anything where nothing is named', async (t) => {
  const texts = [...NEGATIVES, ...NEGATIVE_PAGES, ...NEGATIVE_TEXTS, ...MIXED_NEGATIVES]
  const words = texts.join(' ').split(/\s+/).length
  const spurious = texts.flatMap((text) => tag(text).names.map(({ start, end }) => text.slice(start, end)))
  t.ok(words >= 6000, `only ${words} words`)
  t.ok(spurious.length <= (2 * words) / 1000, `${spurious.length} of ${words} words: ${spurious.join(', ')}`)
})

t.test(
  'every name is a stretch of whole tokens, in order, and only a person stands inside an organisation',
  async () => {
    const word = fc.constantFrom(
      ...'Amina Odhiambo said the Biden administration and Kenya ’s Ministry of Health ( WHO ) , . “ ” - al-Hakim UNITED U.S. Gaza – Egypt Israeli military 42 \n\n By'.split(
        / /,
      ),
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: word }, fc.string({ maxLength: 8 })), { maxLength: 60 }),
        (parts) => {
          const document = segment({ text: parts.join(' ') })
          const starts = new Set(document.tokens.map((token) => token.start))
          const ends = new Set(document.tokens.map((token) => token.end))
          const { names } = tagNames(document, NONE)
          return names.every((name, i) => {
            const before = names[i - 1]
            const isApart = !before || before.end <= name.start
            const isNested =
              before?.kind === 'organisation' &&
              name.kind === 'person' &&
              before.start === name.start &&
              name.end < before.end
            const isWhole = starts.has(name.start) && ends.has(name.end) && name.end > name.start
            return isWhole && (isApart || isNested) && name.confidence > 0 && name.confidence <= 1
          })
        },
      ),
      runs(300),
    )
  },
)

t.test('the same text gives the same names, whatever was read before', async (t) => {
  const text = 'Kolvia, an auditor in Kiel, said Mira Holm of Kolvia had left for Tallinn.'
  const first = tag(text)
  tag('Kiel and Tallinn are names of two yachts. Kolvia is a pilot.')
  t.strictSame(tag(text), first)
})

t.test('repeats, surnames and capitals follow the full name', async (t) => {
  const text =
    'HAGERMAN QUITS\n\nOluwaseun Hagerman, the mayor, resigned on Monday. Hagerman said he was tired.\n\nNobody had seen Hagerman since.'
  const names = tag(text).names.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
  t.strictSame(names, ['person: HAGERMAN', 'person: Oluwaseun Hagerman', 'person: Hagerman', 'person: Hagerman'])
})
