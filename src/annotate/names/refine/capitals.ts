import { hasCapital } from '../candidates.js'
import { BELIEFS } from '../decode.js'
import { GAZETTEER } from '../lists.js'
import type { Refiner } from '../mention.js'
import type { Sheet } from '../sheet.js'
import { TRIGGER } from '../words.js'

/** What is less sure than this is not believed where capitals tell nothing. */
const SURE = 0.85
/** A text with more than one sure name to so many words with a capital is an article, whatever its headlines look like. */
const MANY = 20
/** Where capitals are names with less than this probability on average, they tell nothing; the same for shorter texts. */
const LEAST_MEAN = 0.7
const LEAST_SHORT_MEAN = 0.4
/** How many words with a capital it takes to tell: a headline has fewer. */
const FEWEST = 15
/** What is expected of a text before it is read, and for how many words that counts. */
const EXPECTED = 0.6
const WEIGHT = 2

/**
 * In recipes, forms, contracts and programs anything is written large, and nothing is a name by being so: where most
 * words with a capital are held for none, only sure names stand.
 */
export const doubtCapitals: Refiner = (mentions, sheet) => {
  const sure = mentions.filter(({ confidence }) => confidence >= SURE)
  if (sure.length === mentions.length) return [...mentions]
  const { count, mean } = readCapitals(sheet)
  if (count < FEWEST || sure.length * MANY > count) return [...mentions]
  return mean < (count < MANY ? LEAST_SHORT_MEAN : LEAST_MEAN) ? sure : [...mentions]
}

/** How many words have a capital of their own accord, and how probable the model holds it that such a word is in a name. */
function readCapitals({ segments, words, starts, beliefs }: Sheet): { count: number; mean: number } {
  let sum = EXPECTED * WEIGHT
  let count = 0
  for (let s = 0; s < segments.length; s += 2) {
    for (let i = segments[s]!; i < segments[s + 1]!; i++) {
      if (starts[i] === 1 || !hasCapital(words[i]!) || isOther(words[i]!)) continue
      count++
      for (let kind = 0; kind < BELIEFS; kind++) sum += beliefs[i * BELIEFS + kind]!
    }
  }
  return { count, mean: sum / (count + WEIGHT) }
}

/** Days, months and peoples have capitals in any text. */
const isOther = ({ trigger, gazetteer }: Sheet['words'][number]): boolean =>
  (trigger & TRIGGER.calendar) !== 0 || (gazetteer & GAZETTEER.demonym) !== 0
