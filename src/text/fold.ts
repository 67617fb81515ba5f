/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  ŋ: 'n',
  ə: 'a',
}
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/**
 * Folds a name for look-up: lower case, without diacritics, possessive *’s*, leading *the* and punctuation; hyphens
 * and other signs between letters become one space. *the Côte d’Ivoire’s* → *cote divoire*, *U.S.* → *us*,
 * *Tuna el-Gebel* → *tuna el gebel*. Letters of other scripts stay. Empty if the name has neither letter nor digit.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  const plain = isAscii(lower) ? lower : withoutMarks(lower)
  return plain
    .replace(/['’‘`]s(?=$|\s)/g, '')
    .replace(/[.'’‘`´ʻʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
}

/** Lower-case text without diacritics, ready to be cut into ASCII words. */
function withoutMarks(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter]!)
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/**
 * Makes a name part of an address: *Antony Blinken* → *antony-blinken*, *Núria Castellà i Roig* →
 * *nuria-castella-i-roig*. A name in another script keeps its code points (*u90b1-u9234*), so that two of them differ.
 * Never empty.
 */
export function slug(name: string): string {
  const ascii = foldName(name).replace(/[^a-z0-9 ]/gu, (letter) => ` u${letter.codePointAt(0)!.toString(16)} `)
  return ascii.trim().replace(/\s+/g, '-') || 'unnamed'
}
