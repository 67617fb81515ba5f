import { WORLD_BODIES } from '../../../lexicon/world-bodies.js'
import { type Mention, type Refiner, wordsOf } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { CASE } from '../words.js'

const CAPITALS = /^(?:\p{Lu}\.?)+$/u

/** What everybody knows by its initials is an organisation, whatever is said of it: *U.N.*, *EU*. */
export const nameWorldBodies: Refiner = (mentions, sheet) =>
  mentions.map((mention) =>
    mention.kind !== 'organisation' && isWorldBody(mention, sheet)
      ? { ...mention, kind: 'organisation', by: 'world-body' }
      : mention,
  )

function isWorldBody(mention: Mention, sheet: Sheet): boolean {
  if (sheet.words[mention.first]!.case === CASE.title) return false
  const name = wordsOf(sheet, mention)
  return CAPITALS.test(name) && WORLD_BODIES.has(name.replaceAll('.', '').toLowerCase())
}
