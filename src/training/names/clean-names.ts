import { COURTESY_TITLES, RANK_TITLES } from '../../lexicon/honorifics.js'
import { countryNames } from './country-names.js'
import type { GoldDocument, GoldSpan } from './gold-sets.js'

const TITLES = new Set([...COURTESY_TITLES, ...RANK_TITLES])

/** Sets in which a country is now and then labelled an organisation, or not labelled at all. */
const LAX_WITH_COUNTRIES = new Set(['gmb_voa30', 'crossner', 'gum_openlic'])

/**
 * Brings the labels of a set nearer to the annotation guidelines: titles, a leading *the* and a final *’s* go out of
 * the names, a person that is only a title is none, and a country is a place.
 */
export function cleanNames(gold: GoldDocument): GoldDocument {
  const text = gold.document.text
  let names = gold.names.map((name) => trim(text, name)).filter((name) => name.end > name.start)
  if (LAX_WITH_COUNTRIES.has(gold.source)) names = mendCountries(gold, names)
  return { ...gold, names: names.sort((a, b) => a.start - b.start) }
}

function trim(text: string, name: GoldSpan): GoldSpan {
  let { start, end } = name
  const possessive = /\s*(?:['’]s|['’])$/.exec(text.slice(start, end))
  if (possessive) end -= possessive[0].length
  const article = /^the\s+(?=\p{Lu})/u.exec(text.slice(start, end))
  if (article) start += article[0].length
  while (name.kind === 'person') {
    const word = /^(\p{L}+)\.?\s*/u.exec(text.slice(start, end))
    if (!word || !TITLES.has(word[1]!.toLowerCase())) break
    start += word[0].length
  }
  return { ...name, start, end }
}

function mendCountries(gold: GoldDocument, names: GoldSpan[]): GoldSpan[] {
  const countries = countryNames()
  const text = gold.document.text
  const mended = names.map((name) =>
    name.kind === 'organisation' && countries.has(text.slice(name.start, name.end).toLowerCase())
      ? { ...name, kind: 'place' as const }
      : name,
  )
  const starts = new Map(names.flatMap((name) => range(name).map((at) => [at, name] as const)))
  const { tokens } = gold.document
  for (let i = 0; i < tokens.length; i++) {
    for (const length of [3, 2, 1]) {
      const last = tokens[i + length - 1]
      const token = tokens[i]!
      if (!last || token.text === token.lower) continue
      const span = { start: token.start, end: last.end, kind: 'place' as const }
      if (!countries.has(text.slice(span.start, span.end).toLowerCase())) continue
      const before = tokens[i - 1]
      const after = tokens[i + length]
      const isPart = isCapital(before?.text) || isCapital(after?.text) || after?.text === '-' || before?.text === '-'
      if (!isPart && !range(span).some((at) => starts.has(at))) {
        mended.push(span)
        i += length - 1
      }
      break
    }
  }
  return mended
}

const isCapital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text)

const range = ({ start, end }: GoldSpan): number[] => Array.from({ length: end - start }, (_, i) => start + i)
