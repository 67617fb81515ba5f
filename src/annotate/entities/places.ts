import type { Document } from '../../text/document.js'
import { foldName } from '../../text/fold.js'
import { abbreviatedPlace } from './abbreviation.js'
import { countryReader } from './country.js'
import { makeGroups } from './groups.js'
import { initialsOf } from './initials.js'
import { isKnownAs } from './known-as.js'
import { type Form, type Mention, readForms } from './mention.js'

/** Words that a place's name is often written without, without naming another place (*Mount Fuji*, *Fuji*). */
const DROPPED = new Set(['co', 'island', 'mount', 'mt', 'plateau', 'strip', 'valley', 'volcano'])

/** Words that join the second half of a town's name, and first halves that many names have. */
const COMPOUND = new Set(['da', 'de', 'del', 'do', 'dos', 'ng', 'on', 'sur', 'upon'])
const GENERIC = new Set([
  'bay',
  'cabo',
  'isla',
  'lago',
  'pays',
  'plaza',
  'port',
  'praia',
  'puerto',
  'rio',
  'rua',
  'ville',
  'vila',
  'villa',
])

/**
 * Puts the mentions of places together: countries by their code (*U.S.*, *United States*), states by their
 * abbreviation (*Neb.*), *Mount Fuji* with *Fuji*, *KL*-like initials, and names that the text declares the same. A
 * city and the river, district or road named after it stay apart.
 */
export function linkPlaces(document: Document, mentions: readonly Mention[]): Mention[][] {
  const forms = readForms(mentions)
  const groups = makeGroups(forms.length)
  const countryOf = countryReader(mentions)
  const keys = forms.map((form) => keysOf(form, countryOf))
  const byKey = new Map<string, number>()
  for (const [index, own] of keys.entries()) for (const key of own) byKey.set(key, byKey.get(key) ?? index)
  const byMention = new Map<Mention, number>()
  for (const [index, form] of forms.entries()) {
    for (const mention of form.mentions) byMention.set(mention, index)
    for (const key of keys[index]!) groups.join(byKey.get(key)!, index)
    const long = longForm(form, byKey)
    if (long !== undefined) groups.join(long, index)
  }
  for (let i = 1; i < mentions.length; i++) {
    const [first, second] = [mentions[i - 1]!, mentions[i]!]
    if (isKnownAs(document, first, second)) groups.join(byMention.get(first)!, byMention.get(second)!)
  }
  return groups
    .list()
    .map((group) => group.flatMap((index) => [...forms[index]!.mentions]).sort((a, b) => a.name.start - b.name.start))
}

/** The keys that two forms of one place share. */
function keysOf(form: Form, countryOf: (key: string) => string | null): string[] {
  const code = countryOf(form.key)
  if (code) return [`country ${code}`]
  const [full] = form.mentions.flatMap((mention) => abbreviatedPlace(mention.surface) ?? [])
  const bare = form.words.filter((word) => !DROPPED.has(word))
  const stem =
    bare.length > 0 && bare.length < form.words.length && form.words.length <= (form.words.includes('strip') ? 2 : 3)
      ? [bare.join(' ')]
      : []
  return [full ? foldName(full) : form.key, ...stem, ...headOf(form.words)]
}

/** What stands before the first small word of a compound name: *Oaxaca* of *Oaxaca de Juárez*. */
function headOf(words: readonly string[]): string[] {
  const at = words.findIndex((word) => COMPOUND.has(word))
  const head = at > 0 ? words.slice(0, at).join(' ') : ''
  return head === '' || GENERIC.has(head) ? [] : [head]
}

/** *QC* for *Quezon City*: the form whose initials this one is. */
function longForm(form: Form, byKey: ReadonlyMap<string, number>): number | undefined {
  if (form.words.length < 2) return undefined
  for (const initials of initialsOf(form.words)) {
    const short = byKey.get(initials)
    if (short !== undefined) return short
  }
  return undefined
}
