import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { TRIGGER } from '../words.js'

const POSSESSIVES = new Set(["'s", '’s'])

/** Whose office it is has a name, the office has none: *Labour | 's Shadow Home Secretary*. */
export const cutOffices: Refiner = (mentions, sheet) =>
  mentions.map((mention) => {
    const cut = possessiveBeforeOffice(mention, sheet)
    return cut === -1 ? mention : { ...mention, end: cut }
  })

function possessiveBeforeOffice({ first, end }: Mention, { words, document }: Sheet): number {
  if ((words[end - 1]!.trigger & TRIGGER.role) === 0) return -1
  for (let i = end - 2; i > first; i--) if (POSSESSIVES.has(document.tokens[i]!.lower)) return i
  return -1
}
