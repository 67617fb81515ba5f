import type { Document } from '../../text/document.js'
import type { Annotations } from '../annotations.js'

export function tagNames(_document: Document, _annotations: Annotations): Partial<Annotations> {
  return { names: [] }
}
