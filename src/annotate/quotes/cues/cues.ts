import { PHRASAL_VERBS } from '../../../lexicon/reporting-phrases.js'
import type { PartOfSpeech } from '../../../text/document.js'
import { type Frame, type Inflection, VERB_FORMS } from '../forms.js'
import { isPronoun } from '../nominals.js'
import type { Reading } from '../reading.js'
import { asksForAnonymity, isBareParticiple, isHearing } from './exclusions.js'
import { isGoingOn, isOnly, isPurpose, MODALS, NEGATIONS } from './infinitives.js'
import { agreesBefore, isBesideMarks, isVerb, mayEndClause, WEAK } from './verbs.js'

/** A reporting verb where it is speech: its token, its form, and how it stands in its clause. */
export interface Cue {
  readonly at: number
  readonly lemma: string
  readonly inflection: Inflection
  readonly frames: ReadonlySet<Frame>
  /** *was told*: the subject is who was spoken to. */
  readonly isPassive: boolean
  /** Taken for a noun by the tagger: a verb only where commas set it off (*…, company records show.*). */
  readonly isWeak: boolean
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', '’s', "'s", '’re', "'re"])

/** Every token that is a verb of saying, outside quotation marks, in order. */
export function findCues(reading: Reading): Cue[] {
  const { tokens, runOf, mentionOf } = reading
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (runOf[i]! >= 0 || mentionOf[i]! >= 0 || isNoVerb(tokens[i]!.pos)) continue
    const form = VERB_FORMS.get(tokens[i]!.lower)
    if (!form || (form.inflection === 'base' && isNameWord(reading, i))) continue
    const particles = PHRASAL_VERBS[form.lemma]
    if (particles && !particles.includes(tokens[i + 1]?.lower ?? '')) continue
    const isWeak = !particles && !isVerb(reading, i, form.lemma) && !isBesideMarks(reading, i)
    if (isWeak && !(WEAK.has(form.lemma) && mayEndClause(reading, i) && agreesBefore(reading, i))) continue
    if (
      asksForAnonymity(reading, i) ||
      isBareParticiple(reading, i) ||
      (form.lemma === 'hear' && !isHearing(reading, i))
    )
      continue
    const cue = readCue(reading, i, isWeak)
    if (cue) cues.push(cue)
  }
  return cues
}

/** The tags that the tagger never gives to a verb by mistake. */
const isNoVerb = (pos: PartOfSpeech) =>
  pos === 'PUNCT' || pos === 'DET' || pos === 'ADP' || pos === 'PRON' || pos === 'CCONJ' || pos === 'NUM'

/** *The Cook Report ran …*: a verb has a capital only where its object has one, in headlines. */
function isNameWord({ tokens, sentenceStart, document }: Reading, i: number): boolean {
  const { text, lower, paragraph } = tokens[i]!
  if (text === lower || i === sentenceStart[i] || document.paragraphs[paragraph]!.role === 'title') return false
  return tokens[i - 1]!.pos === 'PROPN' && !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
}

function readCue(reading: Reading, at: number, isWeak: boolean): Cue | null {
  const { tokens } = reading
  const { lemma, inflection, frames } = VERB_FORMS.get(tokens[at]!.lower)!
  let isPassive = false
  if (inflection === 'past' || inflection === 'base') {
    let i = at - 1
    while (i >= 0 && tokens[i]!.pos === 'ADV' && !NEGATIONS.has(tokens[i]!.lower)) i--
    const before = tokens[i]?.lower ?? ''
    if (inflection === 'past' && (lemma === 'believe' || lemma === 'think')) return null
    if (inflection === 'past' && before === 'have' && IRREAL.has(tokens[i - 1]?.lower ?? '')) return null
    if (inflection === 'past' && BE.has(before) && !(/^['’]s$/.test(before) && !isPronoun(reading, i - 1)))
      isPassive = true
    if (inflection === 'base') {
      if (at === reading.sentenceStart[at]) return null
      if (NEGATIONS.has(before)) return null
      if (MODALS.has(before) && !isGoingOn(reading, i) && !isOnly(reading, i, at) && !isPurpose(reading, i, at))
        return null
    }
  }
  return { at, lemma, inflection, frames, isPassive, isWeak }
}

/** *would have thought*: nobody did. */
const IRREAL = new Set(['could', 'might', 'should', 'would'])
