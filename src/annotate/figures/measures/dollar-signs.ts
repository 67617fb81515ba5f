/** An amount of a dollar with a sign of its own, and the American one that it makes in brackets: *A$3.2 billion ($2bn)*. */
const CONVERTED = /(?<![A-Z])(?:A|AU|C|HK|NT|NZ|S)\$\d[\d.,]*(?:bn|m|k| (?:b|m|tr)illion)? \((?:about |around )?\$\d/
const OWN = /(?<![A-Z])(?:HK|NT)\$\d/

/**
 * Tells of a text in which currencies a bare *$* is not theirs but the American one: *HK$255 million, a fraction of the
 * $45 billion*, where the local dollar has its own sign. The text is read at the first question, and once.
 * @returns a function of the ISO code of the local currency.
 */
export function dollarSigns(text: string): (code: string) => boolean {
  let isConverted: boolean | null = null
  let hasOwn: boolean | null = null
  return (code) => {
    if (code === 'USD') return false
    if (code === 'HKD' || code === 'TWD') {
      hasOwn ??= OWN.test(text)
      return hasOwn
    }
    isConverted ??= CONVERTED.test(text)
    return isConverted
  }
}
