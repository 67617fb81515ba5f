import type { Span } from '../../../../text/document.js'
import type { Annotations, Demonym } from '../../../annotations.js'
import { nameAt } from '../../name-lookup.js'

/** Ways to find an article's entities. */
export interface Entities {
  /** The entity that a name is a mention of. */
  readonly byName: (name: Span) => number | undefined
  /** The entity of which a mention begins at a position. */
  readonly startingAt: (position: number) => number | undefined
  readonly demonymAt: (position: number) => Demonym | undefined
  /** The country itself, if the article names it. */
  readonly ofCountry: (country: string) => number | undefined
}

function indexStarts(entities: Annotations['entities']): Map<number, number> {
  const starts = new Map<number, number>()
  for (let index = 0; index < entities.length; index++)
    for (const { start } of entities[index]!.mentions) starts.set(start, index)
  return starts
}

/** Indexes the entities and demonyms of an article by position; built when first asked. */
export function indexEntities({ names, entities, demonyms }: Annotations): Entities {
  let starts: Map<number, number> | undefined
  let peoples: Map<number, Demonym> | undefined
  const startingAt = (position: number) => {
    // Most words begin no name: the list of names is asked first, so that few articles need the index.
    if (nameAt(names, position)?.start !== position) return undefined
    starts ??= indexStarts(entities)
    return starts.get(position)
  }
  return {
    startingAt,
    byName: ({ start }) => startingAt(start),
    demonymAt: (position) => {
      peoples ??= new Map(demonyms.map((demonym) => [demonym.start, demonym]))
      return peoples.get(position)
    },
    ofCountry: (country) => {
      const index = entities.findIndex((entity) => entity.kind === 'place' && entity.country === country)
      return index < 0 ? undefined : index
    },
  }
}
