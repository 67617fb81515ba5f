import { type Draft, lowerAt, type Reading } from '../draft.js'
import { isPeopleNoun } from '../people.js'

/** *a forecast of 281 million* after francs, *had spent 41,000 on posters*: money where a figure before is. */
export function moneyByContext(reading: Reading, drafts: readonly Draft[], index: number): Draft | null {
  const { tokens } = reading
  const draft = drafts[index]!
  const spent = SPENDING.test(lowerAt(tokens, draft.first - 1)) && draft.form === 'digits'
  if (draft.scale < 1e5 && !spent) return null
  if (!spent && isOfGoods(reading, drafts, index)) return null
  if (draft.scale >= 1e5 && isSpent(reading, draft)) return moneyBefore(drafts, index)
  if (lowerAt(tokens, draft.first - 2) === 'population' || isOfPeople(reading, draft)) return null
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    if (tokens[drafts[i]!.first]!.paragraph !== tokens[draft.first]!.paragraph) return null
    if (drafts[i]!.kind === 'money') return drafts[i]!
  }
  return null
}

/** *1.39 million barrels, against a quota of **1.473 million***, ***5.5 million** 50kg bags*: an amount of goods. */
function isOfGoods({ text, tokens }: Reading, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index]!
  const [before, behind] = [drafts[index - 1], drafts[index + 1]]
  if (behind && behind.kind !== 'money' && /^ (?:of )?$/.test(text.slice(draft.end, behind.start))) return true
  if (!before || before.scale < 1e5 || tokens[before.first]!.sentence !== tokens[draft.first]!.sentence) return false
  return /^(?:area|distance|other|volume|weight)$/.test(before.kind)
}

/** How many figures back money is looked for. */
const FARTHEST = 40

function moneyBefore(drafts: readonly Draft[], index: number): Draft | null {
  for (let i = index - 1; i >= 0 && i >= index - FARTHEST; i--) if (drafts[i]!.kind === 'money') return drafts[i]!
  return null
}

/** *have now spent over 400 million*, *paid Liverpool 19 million*: money, where any was told of before. */
function isSpent({ tokens }: Reading, draft: Draft): boolean {
  const behind = tokens[draft.next]
  if (behind?.pos === 'NOUN' || behind?.pos === 'ADJ') return false
  for (let i = draft.first - 1; i > draft.first - 4; i--) {
    if (tokens[i]?.sentence !== tokens[draft.first]!.sentence) return false
    if (SPENDING.test(tokens[i]!.lower)) return true
    if (!/^(?:ADP|ADV|PROPN)$/.test(tokens[i]!.pos)) return false
  }
  return false
}

/** *Casualties have reached one million*: what is counted in the clause before the number is no money. */
function isOfPeople({ tokens }: Reading, draft: Draft): boolean {
  for (let i = draft.first - 1; i > draft.first - 9; i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[draft.first]!.sentence) return false
    if (/^(?:audience|casualties|circulation|deaths|downloads|toll)$/.test(token.lower)) return true
    if (token.pos === 'NOUN' && token.lower.endsWith('s') && isPeopleNoun(token.lower))
      return /^(?:AUX|VERB)$/.test(tokens[i + 1]?.pos ?? '')
  }
  return false
}

const SPENDING =
  /^(?:charged|charges|cost|costs|earned|earns|fetched|fetches|owed|owes|paid|pays|repaid|spend|spends|spent)$/
