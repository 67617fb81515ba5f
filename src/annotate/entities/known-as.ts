import type { Document } from '../../text/document.js'
import type { Mention } from './mention.js'

/** *…, better known as …*, *… (also known as …*, *…, nicknamed “…*, *… or …* in brackets, *…, formerly …* */
const KNOWN_AS =
  /^["”’']?,? ?\(?(?:(?:better|also|formerly|widely|popularly|previously|otherwise|locally|now|who is) ){0,2}(?:known(?: to \w+)? (?:as|by)|called|nicknamed|dubbed|alias|aka|a\.k\.a\.|formerly|n[ée]e|born)(?: the)? ?["“‘']?$/

const BRACKET = /^["”’']? ?[([] ?(?:the )?["“‘']?$/

/** The text between two mentions, or nothing if they are too far apart for a link, or overlap. */
function between(document: Document, first: Mention, second: Mention): string | null {
  const gap = second.name.start - first.name.end
  return gap > 0 && gap <= 40 ? document.text.slice(first.name.end, second.name.start) : null
}

/** Whether the text says that the second mention, right behind the first, is another name of it: *X, better known as Y*. */
export function isKnownAs(document: Document, first: Mention, second: Mention): boolean {
  const text = between(document, first, second)
  return text !== null && KNOWN_AS.test(text)
}

const MAIDEN = /^,? ?\(?(?:n[ée]e|born) $/

/** Whether the second mention is what the first was called before: *Constance (née Ashcombe)*, whoever else is called so. */
export function isMaidenName(document: Document, first: Mention, second: Mention): boolean {
  const text = between(document, first, second)
  return text !== null && MAIDEN.test(text)
}

/** Whether the second mention stands alone in brackets right behind the first: *X (Y)*. */
export function isBracketed(document: Document, first: Mention, second: Mention): boolean {
  const text = between(document, first, second)
  return (
    text !== null &&
    BRACKET.test(text) &&
    /^["”’']?[)\],;]/.test(document.text.slice(second.name.end, second.name.end + 2))
  )
}
