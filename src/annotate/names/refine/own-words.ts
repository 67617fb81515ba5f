import type { EntityKind } from '../../annotations.js'
import type { Mention, Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { TRIGGER } from '../words.js'

/** Who is surer of a kind than this need not be told by the name's own words. */
const DOUBTFUL = 0.8
const BOTH = TRIGGER.organisation | TRIGGER.place

/** A doubtful name is what its last word says: *Aro Volcano* is a place, *Aro Tribunal* and *Aro Police Station* are none. */
export const heedOwnWords: Refiner = (mentions, sheet) =>
  mentions.map((mention) => {
    const kind = mention.confidence < DOUBTFUL ? ownKind(sheet, mention) : null
    return kind === null || kind === mention.kind ? mention : { ...mention, kind, by: 'own-words' }
  })

function ownKind({ words }: Sheet, { first, end }: Mention): EntityKind | null {
  if (end - first < 2) return null
  const last = words[end - 1]!.trigger & BOTH
  if (last === TRIGGER.organisation) return 'organisation'
  if (last !== TRIGGER.place) return null
  for (let i = first; i < end - 1; i++) if ((words[i]!.trigger & BOTH) === TRIGGER.organisation) return null
  return 'place'
}
