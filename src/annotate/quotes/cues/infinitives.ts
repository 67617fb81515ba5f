import { VERB_FORMS } from '../forms.js'
import { QUESTION_WORDS } from '../light.js'
import type { Reading } from '../reading.js'

export const MODALS = new Set([
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'shall',
  'will',
  'would',
  '’ll',
  "'ll",
  '’d',
  "'d",
  'to',
])

export const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])

/** Verbs that only lead to the saying: *emerged to say*, *rang to ask*, *continues to insist*, *liked to say*. */
const LEADING = new Set(
  'broke called came continue continued continues continuing emerged heard interrupted liked likes phoned rang returned rose stood telephoned texted wrote'.split(
    ' ',
  ),
)

/** *went on to say*, *continued to insist*, *is heard to say*. */
export function isGoingOn({ tokens }: Reading, i: number): boolean {
  if (tokens[i]!.lower !== 'to') return false
  const before = tokens[i - 1]?.lower ?? ''
  if (/^(?:on|out|up|in|back)$/.test(before))
    return /^(?:went|goes|go|going|came|comes|rang|got|spoke|stood)$/.test(tokens[i - 2]?.lower ?? '')
  return LEADING.has(before) || (/^(?:declined|used)$/.test(before) && tokens[i + 1]?.lower === 'say')
}

/**
 * *rang Thimphu to ask what it was*, *emerged on Thursday to say that A*, *used his speech to complain that A*: what
 * somebody did in order to say something was said, unless a noun or verb takes the infinitive (*the right to say*).
 */
export function isPurpose({ tokens, sentenceStart }: Reading, to: number, at: number): boolean {
  const opener = tokens[at + 1]?.lower ?? ''
  const before = tokens[to - 1]
  if (tokens[to]!.lower !== 'to' || !before || !/^(?:NOUN|PROPN|NUM|ADP|ADV)$/.test(before.pos)) return false
  if (opener !== 'that' && !(/^(?:ask|inquire)$/.test(tokens[at]!.lower) && QUESTION_WORDS.has(opener))) return false
  if (TAKING_INFINITIVE.has(before.lower)) return false
  for (let i = to - 1; i >= Math.max(sentenceStart[to]!, to - FARTHEST_PURPOSE); i--) {
    if (tokens[i]!.pos === 'VERB') return !isOrdering(tokens[i]!.lower)
  }
  return false
}

const FARTHEST_PURPOSE = 12

const TAKING_INFINITIVE = new Set(
  'ability attempt bid chance courage decision effort enough failure freedom need opportunity order permission plan power reason refusal right time way'.split(
    ' ',
  ),
)

const ORDERING = new Set(['allow', 'cause', 'expect', 'force', 'get', 'lead', 'let', 'need', 'plan', 'want'])

function isOrdering(verb: string): boolean {
  return ORDERING.has(verb.replace(/(?:ed|s|ing)$/, '')) || VERB_FORMS.get(verb)?.frames.has('order') === true
}

/** *would say only that A*: what somebody would say was said. */
export function isOnly({ tokens }: Reading, modal: number, at: number): boolean {
  return tokens[modal]!.lower === 'would' && (tokens[at + 1]?.lower === 'only' || tokens[at - 1]!.lower === 'only')
}
