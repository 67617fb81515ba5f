import { readFileSync } from 'node:fs'
import type { Annotations, EntityKind, Figure, Name, Quote, Speaker } from '../../../src/annotate/annotations.js'
import { findFigures } from '../../../src/annotate/figures/figures.js'
import { segment } from '../../../src/text/segment.js'

/** What a case may say about its text besides the text itself. */
export interface Setting {
  country?: string
  /** Names in the text (first occurrence) and their kinds; each is an entity of its own. */
  names?: [text: string, kind: EntityKind][]
  /** Quotes by content (first occurrence) and the index of their speaker among the names. */
  quotes?: [content: string, speaker: number | null][]
}

/** Finds the figures of a text in a setting. */
export function figuresIn(text: string, setting: Setting = {}): readonly Figure[] {
  const names: Name[] = (setting.names ?? []).map(([name, kind]) => ({
    ...spanOf(text, name),
    kind,
    by: 'test',
    confidence: 1,
  }))
  const annotations: Annotations = {
    names: [...names].sort((a, b) => a.start - b.start),
    demonyms: [],
    entities: names.map((name) => ({
      kind: name.kind,
      name: text.slice(name.start, name.end),
      aliases: [],
      roles: [],
      country: null,
      mentions: [name],
    })),
    quotes: (setting.quotes ?? []).map(([content, speaker]) => quoteOf(text, content, speaker)),
    figures: [],
  }
  return findFigures(segment({ text, country: setting.country ?? null }), annotations).figures ?? []
}

function spanOf(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part)
  if (start < 0) throw new Error(`"${part}" is not in "${text}": correct the case.`)
  return { start, end: start + part.length }
}

function quoteOf(text: string, content: string, speaker: number | null): Quote {
  const who: Speaker = speaker === null ? { kind: 'none' } : { kind: 'named', entity: speaker }
  return {
    type: 'indirect',
    spans: [spanOf(text, content)],
    verbatim: [],
    source: null,
    cue: null,
    speaker: who,
    coSpeakers: [],
    speakerRole: null,
    unnamedSource: null,
    targets: [],
    method: 'named',
    by: 'test',
    confidence: 1,
  }
}

/** Reads a file of cases that lies next to this one. */
export function readCases<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8')) as T
}
