import t from 'tap'
import { parseGold } from '../../src/training/gold.js'
import { joinTurns } from '../../src/training/score/join-turns.js'

const CASES: { name: string; paragraph: string; quotes: string[][] }[] = [
  {
    name: 'words behind their attribution go on',
    paragraph:
      '“<q n="1" t="d" by="p1">A,</q>” <src n="1">he</src> <cue n="1">said</cue>. “<q n="2" t="d" by="p1">B.</q>”',
    quotes: [['A,', 'B.']],
  },
  {
    name: 'words with an attribution of their own do not',
    paragraph:
      '“<q n="1" t="d" by="p1">A,</q>” he <cue n="1">said</cue>. “<q n="2" t="d" by="p1">B,</q>” he <cue n="2">added</cue>.',
    quotes: [['A,'], ['B,']],
  },
  {
    name: 'nor do those of somebody else',
    paragraph: '“<q n="1" t="d" by="p1">A,</q>” he <cue n="1">said</cue>. “<q n="2" t="d" by="p2">B.</q>”',
    quotes: [['A,'], ['B.']],
  },
  {
    name: 'nor those behind a sentence of the reporter',
    paragraph: '“<q n="1" t="d" by="p1">A,</q>” he <cue n="1">said</cue>. It rained. “<q n="2" t="d" by="p1">B.</q>”',
    quotes: [['A,'], ['B.']],
  },
  {
    name: 'stops behind initials and short titles end no sentence',
    paragraph:
      '“<q n="1" t="d" by="p1">A,</q>” said Dr. <src n="1">N. Roe</src>, ranked No. 4, <cue n="1">there</cue>. “<q n="2" t="d" by="p1">B.</q>”',
    quotes: [['A,', 'B.']],
  },
  {
    name: 'marks that open again in the next paragraph go on',
    paragraph:
      '“<q n="1" t="d" by="p1">A.</q></p><p>“<q n="2" t="d" by="p1">B,</q>” <src n="2">he</src> <cue n="2">said</cue>.',
    quotes: [['A.', 'B,']],
  },
  {
    name: 'unless those before were closed',
    paragraph: '“<q n="1" t="d" by="p1">A.</q>”</p><p>“<q n="2" t="d" by="p1">B.</q>”',
    quotes: [['A.'], ['B.']],
  },
  {
    name: 'a quote inside another is none of its own',
    paragraph:
      'He <cue n="1">said</cue> <q n="1" t="i" by="p1">that she had said “<q n="2" t="d" by="p2">no</q>” twice</q>.',
    quotes: [['that she had said “no” twice']],
  },
]

for (const { name, paragraph, quotes } of CASES) {
  t.test(name, async (t) => {
    const [article] = parseGold(`<corpus><article id="x"><p>${paragraph}</p></article></corpus>`)
    const joined = joinTurns(article!)
    t.same(
      joined.quotes.map((quote) => quote.spans.map(({ start, end }) => joined.text.slice(start, end))),
      quotes,
    )
  })
}
