import { CHANGE_WORDS } from '../../../lexicon/changes.js'
import { VERB_SENSES, type VerbSense } from '../../../lexicon/verb-senses.js'
import type { FigureKind } from '../../annotations.js'
import { type Draft, lowerAt, type Reading } from '../draft.js'
import { phraseBefore } from './phrase-before.js'

/** *Tobacco earned **the country** $793m*, *gave **the party** 37%*: who gets the amount, behind a verb. */
export function isRecipient({ tokens }: Reading, draft: Draft, last: number): boolean {
  if (draft.kind !== 'money' && draft.kind !== 'percent') return false
  const phrase = phraseBefore(tokens, last + 1)
  if (!phrase) return false
  let at = phrase.first - 1
  while (/^(?:DET|PRON)$/.test(tokens[at]?.pos ?? '')) at--
  const verb = tokens[at]
  return (
    at < phrase.first - 1 &&
    verb?.sentence === tokens[last]!.sentence &&
    (VERB_SENSES.get(verb.lower) === 'give' || /^cost(?:ing|s)?$/.test(verb.lower))
  )
}

/** What a verb's subject does with an amount, which says nothing of its own size, by kind of figure. */
const DOINGS: Readonly<Partial<Record<FigureKind, ReadonlySet<VerbSense | undefined>>>> = {
  money: new Set(['give', 'move', 'play', 'say', undefined]),
  percent: new Set(['give', 'move', 'put', 'say', undefined]),
  ordinal: new Set(['give', 'move', 'play', 'say', undefined]),
}
/** Verbs of which a score is the result for both sides: *beat Norths 5-4*, *voted 7-0*, *lost 2-1*. */
const RESULTS = /^(?:beat|beats|beating|defeated|defeats|drew|lose|loses|lost|vote|voted|votes|win|wins|won)$/
const OF_MEASURE: ReadonlySet<VerbSense | undefined> = new Set(['give', 'move', 'say'])

/** *the firm paid $5m*, *she drove 70 miles*, *staff recommended 19 percent*: the subject has not this size. */
export function isDoing(reading: Reading, draft: Draft, verb: number): boolean {
  const { lower, pos } = reading.tokens[verb]!
  // *the index edged up 0.2%* moves itself.
  if (pos !== 'VERB' || /^(?:down|higher|lower|up)$/.test(lowerAt(reading.tokens, verb + 1))) return false
  if (draft.kind === 'score') return RESULTS.test(lower)
  const change = CHANGE_WORDS.get(lower)
  // *raised $3m* gathers, *the fund gained $3m* grows: of money the former is meant.
  if (change) return change.form === 'transitive' && draft.kind === 'money'
  if (OF_MEASURES.has(draft.kind) && RECORDING.test(lower)) return true
  return (DOINGS[draft.kind] ?? OF_MEASURE).has(VERB_SENSES.get(lower))
}

/** *Ingham recorded 301mm*: where or by whom it was measured. */
const RECORDING =
  /^(?:burned|burnt|captured|destroyed|exported|harvested|imported|logged|lost|occupied|planted|produced|seized|measured|record|recorded|registered|saw)$/
const OF_MEASURES: ReadonlySet<FigureKind> = new Set(['area', 'distance', 'temperature', 'volume', 'weight'])
