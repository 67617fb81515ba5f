import type { Annotations, Entity, Name } from '../../annotate/annotations.js'
import type { Document } from '../../text/document.js'
import { segment } from '../../text/segment.js'
import type { GoldArticle } from '../gold.js'

/** An annotated article as the quote rules would see it behind perfect name tagging; `keys` are the entities' keys. */
export interface GoldDocument {
  readonly document: Document
  readonly annotations: Annotations
  readonly keys: readonly string[]
}

/** Cuts up an annotated article and makes its entities of the annotated mentions, in order of first appearance. */
export function goldDocument(article: GoldArticle): GoldDocument {
  const document = segment({ text: article.text, hasTitle: article.hasTitle })
  const groups = new Map<string, Name[]>()
  for (const { start, end, kind, entity } of article.names) {
    const mentions = groups.get(entity) ?? []
    mentions.push({ start, end, kind, by: 'gold', confidence: 1 })
    groups.set(entity, mentions)
  }
  const entities = [...groups.values()].map((mentions) => makeEntity(article.text, mentions))
  const annotations = { names: [], demonyms: [], entities, quotes: [], figures: [] }
  return { document, annotations, keys: [...groups.keys()] }
}

function makeEntity(text: string, mentions: readonly Name[]): Entity {
  const forms = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))]
  const name = forms.reduce((longest, form) => (form.length > longest.length ? form : longest))
  const aliases = forms.filter((form) => form !== name)
  return { kind: mentions[0]!.kind, name, aliases, roles: [], country: null, mentions }
}
