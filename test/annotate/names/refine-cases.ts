import t from 'tap'
import type { EntityKind } from '../../../src/annotate/annotations.js'
import { BELIEFS } from '../../../src/annotate/names/decode.js'
import { hashTable, packTable } from '../../../src/annotate/names/hash-table.js'
import { GAZETTEER, type NameLists, PHRASE_SHIFT, phraseHash } from '../../../src/annotate/names/lists.js'
import type { Mention, Refiner } from '../../../src/annotate/names/mention.js'
import { layOut } from '../../../src/annotate/names/sheet.js'
import { segment } from '../../../src/text/segment.js'
import { EMPTY_LISTS } from './empty-lists.js'

const PHRASES: readonly (readonly [words: readonly string[], mask: number])[] = [
  [['norway'], GAZETTEER.country],
  [['chad'], GAZETTEER.country],
  [['mali'], GAZETTEER.country],
  [['novacorp'], GAZETTEER.organisation],
  [['health'], GAZETTEER.common],
  [['women'], GAZETTEER.common],
  [['fisheries'], GAZETTEER.common],
  [['east'], 2 << PHRASE_SHIFT],
  [['east', 'timor'], GAZETTEER.country],
  [['campus'], GAZETTEER.common],
  [['samuel'], GAZETTEER.first],
  [['charles'], GAZETTEER.first],
]
const LISTS: NameLists = {
  ...EMPTY_LISTS,
  phrases: hashTable(
    packTable(
      Uint32Array.from(PHRASES, ([words]) => phraseHash(words)),
      Uint32Array.from(PHRASES, ([, mask]) => mask),
    ),
  ),
}
const CONFIDENCES: Record<string, number> = { '~': 0.4, '?': 0.7, '': 0.95 }
const KINDS: Record<string, EntityKind> = { p: 'person', o: 'organisation', l: 'place' }

/** What one rule makes of one marked text. */
export interface Case {
  rule: Refiner
  /** What the rule gets: `[p …]` person, `[o …]` organisation, `[l …]` place, with `~` for an unsure one, `?` for a likely one. */
  text: string
  /** What it gives, as *p: words*. */
  gives: readonly string[]
}

/** Tests each case under its rule's name. */
export function testCases(cases: readonly Case[]): void {
  for (const { rule, text: marked, gives } of cases) {
    t.test(`${rule.name}: ${marked}`, async (t) => {
      const { text, marks } = readMarks(marked)
      const document = segment({ text })
      const sheet = layOut(document, LISTS, new Map())
      const mentions = marks.map(({ start, end, kind, confidence }): Mention => {
        const first = document.tokens.findIndex((token) => token.start === start)
        return { first, end: document.tokens.findIndex((token) => token.end === end) + 1, kind, by: 'test', confidence }
      })
      for (const { first, end, confidence } of mentions) {
        for (let i = first; i < end; i++) sheet.beliefs[i * BELIEFS] = confidence
      }
      const found = rule(mentions, sheet).map(
        ({ first, end, kind }) =>
          `${kind === 'place' ? 'l' : kind[0]}: ${text.slice(document.tokens[first]!.start, document.tokens[end - 1]!.end)}`,
      )
      t.strictSame(found, gives)
    })
  }
}

function readMarks(marked: string) {
  const marks: { start: number; end: number; kind: EntityKind; confidence: number }[] = []
  let text = ''
  for (const part of marked.split(/(\[[~?]?[pol] [^\]]+\])/)) {
    const mark = /^\[([~?]?)([pol]) (.+)\]$/.exec(part)
    if (!mark) {
      text += part
      continue
    }
    const start = text.length
    text += mark[3]
    marks.push({ start, end: text.length, kind: KINDS[mark[2]!]!, confidence: CONFIDENCES[mark[1]!]! })
  }
  return { text, marks }
}
