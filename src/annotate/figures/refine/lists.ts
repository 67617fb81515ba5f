import { isDash, isDigit } from '../characters.js'
import type { Draft, Reading } from '../draft.js'

/** *1. Open the lid* · *(2) the board …* · *4-3-3*: numbering and formations. */
export function isNumbering(reading: Reading, draft: Draft): boolean {
  const { text, tokens } = reading
  if (draft.form !== 'digits' || draft.kind !== 'count') return false
  const { start, end } = draft.number
  const opens = tokens[draft.first - 1]?.paragraph !== tokens[draft.first]?.paragraph
  if (opens && /^(?:[.)]\s|\)$)/.test(text.slice(end, end + 2))) return true
  if (text.charCodeAt(start - 1) === 40 && text.charCodeAt(end) === 41) {
    const outer = tokens[draft.first - 1]
    if (outer && tokens[draft.first - 2]?.paragraph !== outer.paragraph) return true
  }
  return isChain(text, start, end)
}

/** *Reece (Vaughan 67), Bell; Cole*: the minute in which a player came on. */
export function isSubstitution({ text }: Reading, draft: Draft): boolean {
  if (draft.form !== 'digits' || draft.kind !== 'count' || draft.value! > 120) return false
  return text[draft.end] === ')' && SUBSTITUTE.test(text.slice(Math.max(0, draft.start - 50), draft.start))
}

const SUBSTITUTE = /\p{Lu}[\p{L}’'-]+ \((?:\p{Lu}[\p{L}’'-]+ ){1,2}$/u

/** Three or more numbers joined by dashes: *4-3-3*, *555-0134-22*. */
function isChain(text: string, start: number, end: number): boolean {
  let links = 0
  let at = end
  while (isDash(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) {
    links++
    at++
    while (isDigit(text.charCodeAt(at))) at++
  }
  at = start
  while (isDash(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2))) {
    links++
    at--
    while (isDigit(text.charCodeAt(at - 1))) at--
  }
  return links >= 2
}
