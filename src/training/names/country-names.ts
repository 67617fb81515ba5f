import countries from 'i18n-iso-countries'
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

let known: ReadonlySet<string> | null = null

/** The names of countries in English (i18n-iso-countries, Node's `Intl.DisplayNames`), in lower case. */
export function countryNames(): ReadonlySet<string> {
  if (known) return known
  const names = new Set<string>()
  const display = new Intl.DisplayNames(['en'], { type: 'region' })
  for (const code of Object.keys(countries.getAlpha2Codes())) {
    const listed = (en.countries as Record<string, string | string[]>)[code] ?? []
    for (const name of [display.of(code) ?? '', ...[listed].flat()]) names.add(name.toLowerCase())
  }
  for (const name of [
    'u.s.',
    'us',
    'uk',
    'u.k.',
    'usa',
    'u.s.a.',
    'britain',
    'russia',
    'iran',
    'syria',
    'south korea',
    'north korea',
  ]) {
    names.add(name)
  }
  names.delete('')
  known = names
  return names
}
