import { GAZETTEER } from '../lists.js'
import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { TRIGGER } from '../words.js'

/** Who is surer to be a person than this does not follow a longer name. */
const DOUBTFUL = 0.9
/** An organisation must be as sure as this to lend its kind. */
const SURE = 0.6
const NAMED =
  GAZETTEER.first |
  GAZETTEER.last |
  GAZETTEER.person |
  GAZETTEER.country |
  GAZETTEER.region |
  GAZETTEER.city |
  GAZETTEER.place

/** What is taken for a person is the organisation whose name begins so, if nobody is called so: *Aro Shipping … Aro said*. */
export const nameShortForms: Refiner = (mentions, sheet) => {
  const { tokens } = sheet.document
  const bodies = new Set<string>()
  const persons = new Set<string>()
  for (const mention of mentions) {
    const { first, end, kind, confidence } = mention
    if (end - first === 1) continue
    if (kind === 'person') for (let i = first; i < end; i++) persons.add(tokens[i]!.text)
    else if (kind === 'organisation' && confidence >= SURE && !hasPlaceWord(sheet, mention))
      bodies.add(tokens[first]!.text)
  }
  if (bodies.size === 0) return [...mentions]
  return mentions.map((mention) => {
    const { first, end, kind, confidence } = mention
    if (kind !== 'person' || confidence >= DOUBTFUL || end - first > 1) return mention
    const { text } = tokens[first]!
    const isKnown = (sheet.words[first]!.gazetteer & NAMED) !== 0 || persons.has(text)
    return bodies.has(text) && !isKnown ? { ...mention, kind: 'organisation', by: 'short-form' } : mention
  })
}

/** *Aro Valley Trust* is called after a place. */
function hasPlaceWord({ words }: Sheet, { first, end }: Mention): boolean {
  for (let i = first + 1; i < end; i++) if ((words[i]!.trigger & TRIGGER.place) !== 0) return true
  return false
}
