import { ISO_CODES } from '../../../lexicon/currencies.js'
import type { Refiner } from '../mention.js'

const SUM = /^([A-Z]{3})[\d.,]/

/** *AED450m* is money. */
export const dropSums: Refiner = (mentions, sheet) =>
  mentions.filter(({ first, end }) => {
    const sum = end - first === 1 ? SUM.exec(sheet.document.tokens[first]!.text) : null
    return sum === null || !ISO_CODES.has(sum[1]!)
  })
