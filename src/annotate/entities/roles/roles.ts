import type { Document, Token } from '../../../text/document.js'
import type { Name } from '../../annotations.js'
import { appositionAfter } from './apposition-after.js'
import { roleBeforeComma } from './role-before-comma.js'
import { titleBefore } from './title-before.js'

/** Where a rule looks: the document's tokens and the sentence around the mention, as token indices. */
export interface RoleContext {
  readonly tokens: readonly Token[]
  readonly sentenceStart: number
  readonly sentenceEnd: number
  /** Whether the token at this index is part of a person's name. */
  readonly isInPerson: (index: number) => boolean
  /** Where the organisation's name begins that the token at this index is part of; -1 if it is of none. */
  readonly bodyStart: (index: number) => number
}

/** Finds the role that is told next to a mention of the tokens `[first, after)`: its token range, or null. */
export type RoleRule = (context: RoleContext, first: number, after: number) => [number, number] | null

/** The rules; a mention has the role of each that finds one. */
const RULES: readonly RoleRule[] = [titleBefore, roleBeforeComma, appositionAfter]

/** The roles that the text gives to each mention of a person, as in the text. `names` are sorted by position. */
export function readRoles(document: Document, names: readonly Name[]): Map<Name, string[]> {
  const { tokens, sentences, text } = document
  const spans = tokenSpans(tokens, names)
  const inPerson = new Uint8Array(tokens.length)
  const bodies = new Int32Array(tokens.length).fill(-1)
  for (const [name, [first, after]] of spans) {
    if (name.kind === 'person') inPerson.fill(1, first, after)
    else if (name.kind === 'organisation') bodies.fill(first, first, after)
  }
  const roles = new Map<Name, string[]>()
  for (const [name, [first, after]] of spans) {
    const sentence = sentences[tokens[first]?.sentence ?? -1]
    if (name.kind !== 'person' || !sentence) continue
    const context: RoleContext = {
      tokens,
      sentenceStart: sentence.firstToken,
      sentenceEnd: sentence.endToken,
      isInPerson: (index) => inPerson[index] === 1,
      bodyStart: (index) => bodies[index] ?? -1,
    }
    const found: string[] = []
    for (const rule of RULES) {
      const range = rule(context, first, after)
      if (range) found.push(text.slice(tokens[range[0]]!.start, tokens[range[1] - 1]!.end).replace(/\s+/g, ' '))
    }
    if (found.length > 0) roles.set(name, found)
  }
  return roles
}

/** The token range `[first, after)` of every name: one walk over both sorted lists. */
function tokenSpans(tokens: readonly Token[], names: readonly Name[]): Map<Name, [number, number]> {
  const spans = new Map<Name, [number, number]>()
  let at = 0
  for (const name of names) {
    while (at < tokens.length && tokens[at]!.end <= name.start) at++
    let after = at
    while (after < tokens.length && tokens[after]!.start < name.end) after++
    spans.set(name, [at, after])
  }
  return spans
}
