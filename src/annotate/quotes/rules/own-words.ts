import { clauseContent } from '../content.js'
import { addDraft, type Workspace } from '../draft.js'
import { type Phrase, phraseEndingAt } from '../phrases.js'
import type { Reading } from '../reading.js'

/** Nouns of saying that, behind *in* or *by* and an owner, credit the words in marks that follow. */
const NOUNS = new Set(['account', 'description', 'phrase', 'telling', 'view', 'words'])
const OWNERS = new Set(['her', 'his', 'its', 'their'])

/** *It was, in her words, “polite and empty”.* · *by his own account, “no cook”* · *in the firm’s words, of “a long soup”* */
export function ownWords(work: Workspace): void {
  const { reading } = work
  const { tokens, runOf } = reading
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (!NOUNS.has(tokens[i]!.lower) || runOf[i]! >= 0) continue
    const run = runAhead(reading, i + 1)
    const source = run < 0 ? null : ownerBefore(reading, i)
    if (!source) continue
    const { first, end } = reading.runTokens[run]!
    if (work.taken[first] === 1) continue
    const content = clauseContent(reading, [{ first, end }])
    if (!content) continue
    addDraft(work, {
      ...content,
      cue: { first: i, end: i + 1 },
      source,
      region: { first: source.first, end: i },
      by: 'run/own-words',
      confidence: 0.85,
      link: null,
    })
  }
}

/** The run right behind the noun, its comma and *of*, or -1. */
function runAhead({ tokens, runOf, sentenceEnd }: Reading, from: number): number {
  const ceiling = sentenceEnd[from - 1]!
  let i = from
  if (tokens[i]?.text === ',') i++
  if (tokens[i]?.lower === 'of') i++
  return i < ceiling ? runOf[i]! : -1
}

/** Whose words: *in [her] words*, *in [the clerk]’s words*. */
function ownerBefore(reading: Reading, noun: number): Phrase | null {
  const { tokens, sentenceStart } = reading
  const floor = sentenceStart[noun]!
  let i = noun - 1
  while (i > floor && (tokens[i]!.lower === 'own' || tokens[i]!.pos === 'ADJ')) i--
  if (OWNERS.has(tokens[i]!.lower)) return opens(reading, i - 1) ? { first: i, end: i + 1, headEnd: i + 1 } : null
  if (!/^[’']s?$/.test(tokens[i]!.text)) return null
  const owner = phraseEndingAt(reading, i - 1, floor)
  return owner && opens(reading, owner.first - 1) ? { first: owner.first, end: noun + 1, headEnd: noun + 1 } : null
}

const opens = ({ tokens }: Reading, i: number) => tokens[i]?.lower === 'in' || tokens[i]?.lower === 'by'
