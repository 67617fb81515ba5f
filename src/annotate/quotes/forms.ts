import { DOUBLING_VERBS, IRREGULAR_FORMS, ISE_VERBS } from '../../lexicon/reporting-verb-forms.js'
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.js'

/** What may follow a reporting verb; `src/lexicon/reporting-verbs.ts` explains the names. */
export type Frame =
  | 'about'
  | 'against'
  | 'at'
  | 'bare'
  | 'criticise'
  | 'decline'
  | 'for'
  | 'manner'
  | 'name'
  | 'object'
  | 'of'
  | 'on'
  | 'order'
  | 'phrase'
  | 'quote'
  | 'react'
  | 'someone'
  | 'that'
  | 'to'
  | 'whether'

/** How a form of a verb is used: *says*, *say*, *said* (past or participle), *saying*. */
export type Inflection = 'present' | 'base' | 'past' | 'ing'

/** A reporting verb in one of its forms. */
export interface VerbForm {
  readonly lemma: string
  readonly inflection: Inflection
  readonly frames: ReadonlySet<Frame>
}

/** Every form of every reporting verb. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = buildForms()

/** The forms that can stand beside quotation marks. */
export const QUOTE_FORMS: ReadonlySet<string> = new Set(
  [...VERB_FORMS].filter(([, form]) => form.frames.has('quote') || form.frames.has('manner')).map(([text]) => text),
)

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const [lemma, list] of Object.entries(REPORTING_VERBS)) {
    const frames = new Set(list.split(' ') as Frame[])
    const spellings = ISE_VERBS.has(lemma) ? [lemma, lemma.replace(/ise$/, 'ize')] : [lemma]
    for (const spelling of spellings) {
      const [base, present, past, ing, participle] = IRREGULAR_FORMS[spelling] ?? regular(spelling)
      const add = (text: string | undefined, inflection: Inflection) => {
        if (text && !forms.has(text)) forms.set(text, { lemma, inflection, frames })
      }
      add(past, 'past')
      add(participle, 'past')
      add(base, 'base')
      add(present, 'present')
      add(ing, 'ing')
    }
  }
  return forms
}

function regular(verb: string): [string, string, string, string] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const stem = DOUBLING_VERBS.has(verb) ? verb + verb.slice(-1) : verb
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`]
}
