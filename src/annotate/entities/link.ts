import type { Document } from '../../text/document.js'
import type { Annotations } from '../annotations.js'

export function linkEntities(_document: Document, _annotations: Annotations): Partial<Annotations> {
  return { entities: [] }
}
