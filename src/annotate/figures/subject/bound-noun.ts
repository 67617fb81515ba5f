import type { Draft, Reading } from '../draft.js'
import { isHyphen } from '../numbers/words.js'
import { phraseFrom } from './noun-phrase.js'
import type { Phrase } from './phrase.js'

/** Behind a hyphen, words that are not what is counted: *a three-way **fight***, *a four-time **champion***. */
const ADVERBIAL =
  /^(?:cornered|fold|handed|level|member|part|placed|pronged|ranked|seeded|seater|sided|star|strong|time|track|way)$/

/** *a six-**room** rural hotel*, *a **10th-floor** flat*: the noun behind the hyphen alone is what is counted or in a row. */
export function boundNoun({ tokens }: Reading, draft: Draft, at: number): Phrase | null {
  const noun = tokens[at]
  if (!isHyphen(tokens[at - 1])) return null
  if ((draft.kind !== 'count' && draft.kind !== 'ordinal') || draft.form === 'vague') return null
  if (ADVERBIAL.test(noun?.lower ?? '')) return phraseFrom(tokens, isHyphen(tokens[at + 1]) ? at + 2 : at + 1)
  if (noun?.pos !== 'NOUN' || isHyphen(tokens[at + 1])) return null
  return { first: at, next: at + 1 }
}
