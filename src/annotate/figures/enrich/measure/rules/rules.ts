import type { MeasureRule } from '../found.js'
import { joinedToEarlier } from './joined-to-earlier.js'
import { noun } from './noun.js'
import { shareOfProduct } from './share-of-product.js'
import { stateBehind } from './state-behind.js'
import { verbBefore } from './verb-before.js'

/** The rules, in the order in which they are asked: what is done to the counted says more than what they are. */
export const MEASURE_RULES: readonly MeasureRule[] = [stateBehind, verbBefore, joinedToEarlier, shareOfProduct, noun]
