import type { Document } from '../../text/document.js'
import type { Annotations, FigureClaim, FigureModifier } from '../annotations.js'
import { type Credit, creditor } from './attribution.js'
import { readChange } from './change.js'
import type { Draft, Reading } from './draft.js'
import { enrich } from './enrich/enrich.js'
import { assemble } from './measures/assemble.js'
import { articleCountries } from './measures/countries.js'
import { dollarSigns } from './measures/dollar-signs.js'
import { readModifier } from './modifier.js'
import { scanNumbers } from './numbers/scan.js'
import { refine } from './refine/refine.js'
import { findSubjects, subjectText } from './subject/subject.js'

/**
 * Finds the figures of a document: every numeric claim with value, kind, unit, modifier, change, subject and
 * attribution (annotation guidelines, section 3). Reads entities, demonyms and quotes; pure.
 */
export function findFigures(document: Document, annotations: Annotations): Partial<Annotations> {
  const reading = newReading(document, annotations)
  const drafts = refine(reading, assemble(reading, scanNumbers(document)))
  findSubjects(reading, drafts)
  const credit = creditor(reading)
  const figures: FigureClaim[] = []
  for (const draft of drafts) {
    const previous = figures[figures.length - 1]
    const own = readModifier(reading, draft)
    const modifier = own === 'exact' && isConversion(reading, draft, previous) ? previous!.modifier : own
    const change = readChange(reading, draft) ?? (isAlternative(reading, draft, previous) ? previous!.change : null)
    figures.push(toFigure(reading, draft, modifier, change, credit(draft)))
  }
  return { figures: enrich(document, reading, drafts, figures) }
}

function newReading(document: Document, annotations: Annotations): Reading {
  let countries: readonly string[] | null = null
  return {
    text: document.text,
    tokens: document.tokens,
    annotations,
    countries: () => {
      countries ??= articleCountries(document, annotations)
      return countries
    },
    isToldApart: dollarSigns(document.text),
  }
}

/** *some 7 miles (11 km)*, *over 7 million crowns ($1.1 million)*: the same amount in other units, meant as firmly. */
function isConversion(reading: Reading, draft: Draft, previous: FigureClaim | undefined): boolean {
  if (previous?.kind !== draft.kind || draft.unit === null || previous.modifier === 'vague') return false
  return /^ [(/](?:about )?(?:US )?$/.test(reading.text.slice(previous.end, draft.start))
}

/** *fell 512 points, or **0.7 per cent***: the same change in another unit. */
function isAlternative(reading: Reading, draft: Draft, previous: FigureClaim | undefined): boolean {
  if (!previous?.change) return false
  const gap = reading.text.slice(previous.end, draft.start)
  if (draft.kind === previous.kind && isGapped(reading, draft, previous)) return true
  // *rose 0.4% from the previous month and 4% from a year earlier*
  if (draft.kind === previous.kind)
    return draft.unit === previous.unit && /^ (?:from|in|on|over) [\w ]{1,30} and (?:by )?$/.test(gap)
  return /^(?:, or | or | \()(?:about |around |nearly |roughly )?$/.test(gap)
}

/** *gold fell 12%, **iron ore 8%** and **coal a more modest 2%***: the verb of the first is meant with the others. */
function isGapped({ tokens }: Reading, draft: Draft, previous: FigureClaim): boolean {
  if (draft.unit !== previous.unit || draft.kind !== 'percent') return false
  let at = draft.first - 1
  let names = 0
  for (; at > draft.first - 8 && tokens[at]!.start >= previous.end; at--) {
    const { pos } = tokens[at]!
    if (/^(?:NOUN|PROPN)$/.test(pos)) names++
    else if (!/^(?:ADJ|ADV|CCONJ|DET)$/.test(pos) && tokens[at]!.text !== ',') return false
  }
  return names > 0 && tokens[at]!.start < previous.end && /^(?:,|and)$/.test(tokens[at + 1]!.lower)
}

function toFigure(
  reading: Reading,
  draft: Draft,
  modifier: FigureModifier,
  change: FigureClaim['change'],
  credit: Credit,
): FigureClaim {
  return {
    start: draft.start,
    end: draft.end,
    value: draft.value,
    valueMax: draft.valueMax,
    kind: draft.kind,
    unit: draft.unit,
    modifier,
    change,
    subject: subjectText(reading, draft),
    attribution: credit.attribution,
    quote: credit.quote,
    by: draft.by,
    confidence: draft.confidence,
  }
}
