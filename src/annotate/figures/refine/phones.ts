import { type Draft, lowerAt, type Reading } from '../draft.js'

const CALLS = new Set(
  'call called calling calls dial dialed dialing dialled dialling helpline hotline phone phoned phoning ring ringing text texting'.split(
    ' ',
  ),
)
const NUMBER = /^\d{3,}$/

/** *Call 911* · *anyone with information should ring 101* · *the helpline on 1930*: a telephone number in one piece. */
export function isPhoneNumber({ text, tokens }: Reading, draft: Draft): boolean {
  if (draft.kind !== 'count' || !NUMBER.test(text.slice(draft.start, draft.end))) return false
  const at = lowerAt(tokens, draft.first - 1) === 'on' ? draft.first - 2 : draft.first - 1
  if (!CALLS.has(lowerAt(tokens, at))) return false
  const behind = tokens[draft.next]?.pos
  return behind !== 'NOUN' && behind !== 'ADJ' && behind !== 'PROPN'
}
