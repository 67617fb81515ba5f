import type { PageLine, Zone } from './line.js'
import { isListHeading } from './rules/links.js'

/** A page on which the lines with furniture's words are known. */
export interface JudgedPage {
  readonly lines: readonly PageLine[]
  readonly zones: readonly Zone[]
  readonly verdicts: readonly (string | null)[]
  /** Whether the line at an index may still be found to be furniture. */
  readonly open: (index: number) => boolean
}

/** Furniture that has no words of its own: only the lines next to it give it away. */
export interface NeighbourRule {
  readonly name: string
  /** The indices of the lines that are furniture. */
  readonly find: (page: JudgedPage) => number[]
}

const CREDIT_RULES = new Set(['picture-credit', 'bracketed-credit', 'slashed-credit', 'copyright'])
/** Furniture below which no text comes any more. */
const END_RULES = new Set(['comment-invitation', 'comment-form', 'comment-field', 'listed-link'])
const MORE_RULES = new Set(['more-arrow', 'more-button'])
const CAPTION_LABEL = /^\w+ caption,?$/
const CROSSHEAD_WORDS = 5

/** A label: neither prose nor a sentence. */
function isLabel(page: JudgedPage, index: number): boolean {
  return page.open(index) && !page.lines[index]!.isProse && !page.lines[index]!.endsSentence
}

/**
 * Headlines of other articles below *Related stories*, and whatever labels stand below the comment form; within the
 * prose two at least, since one may be a crosshead.
 */
function listedLinks(page: JudgedPage): number[] {
  const found: number[] = []
  for (let index = 0; index < page.lines.length; index++) {
    const rule = page.verdicts[index] ?? null
    const isEnd = page.zones[index] === 'tail' && END_RULES.has(rule ?? '')
    if (rule === null || !(isEnd || isListHeading(page.lines[index]!))) continue
    const list: number[] = []
    for (let next = index + 1; next < page.lines.length; next++) {
      if (isLabel(page, next)) list.push(next)
      else if (page.verdicts[next] === null) break
    }
    if (page.zones[index] !== 'tail') {
      if (list.length < 2) continue
      if (page.lines[list.at(-1)!]!.words <= CROSSHEAD_WORDS) list.pop()
    }
    for (const link of list) found.push(link)
    if (list.length > 0) index = list.at(-1)!
  }
  return found
}

/** The caption above *© Example Agency*, and its like above it: six words at least, and not what may be the headline. */
function captions(page: JudgedPage): number[] {
  const found: number[] = []
  let seenText = false
  for (let index = 0; index < page.lines.length; index++) {
    const isCaption = isLabel(page, index) && page.lines[index]!.words > CROSSHEAD_WORDS && seenText
    if (isCaption && CREDIT_RULES.has(page.verdicts[index + 1] ?? '')) {
      found.push(index)
      if (page.open(index - 1) && page.lines[index - 1]!.text === page.lines[index]!.text) found.push(index - 1)
    }
    if (page.verdicts[index] === null) seenText = true
  }
  return found
}

/** The caption below *Image caption*; not a sentence, which may be the next paragraph. */
function labelledCaptions(page: JudgedPage): number[] {
  const found: number[] = []
  for (let index = 1; index < page.lines.length; index++) {
    const isBelow = page.verdicts[index - 1] === 'picture-field' && CAPTION_LABEL.test(page.lines[index - 1]!.key)
    if (isBelow && isLabel(page, index)) found.push(index)
  }
  return found
}

/** The heading of a box whose only other line is *More >>*. */
function boxHeadings(page: JudgedPage): number[] {
  const found: number[] = []
  for (let index = 0; index + 1 < page.lines.length; index++) {
    const isHeading =
      isLabel(page, index) && page.lines[index]!.words <= CROSSHEAD_WORDS && page.zones[index] !== 'head'
    if (isHeading && MORE_RULES.has(page.verdicts[index + 1] ?? '')) found.push(index)
  }
  return found
}

/** A picture's caption and its alternative text, which say the same one after the other. */
function twins(page: JudgedPage): number[] {
  const found: number[] = []
  const above: number[] = []
  for (let index = 0; index < page.lines.length; index++) {
    if (!page.open(index)) continue
    const twin = above.at(-1)
    const isTwin =
      twin !== undefined &&
      page.zones[index] !== 'head' &&
      isLabel(page, index) &&
      page.lines[index]!.words > CROSSHEAD_WORDS &&
      page.lines[twin]!.text === page.lines[index]!.text
    if (isTwin) found.push(above.pop()!, index)
    else above.push(index)
  }
  return found
}

/**
 * The rules in the order in which they look at the page; each sees what those before it found. Twins come last, since
 * whatever else is taken out may bring lines together.
 */
export const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
  { name: 'listed-link', find: listedLinks },
  { name: 'caption', find: captions },
  { name: 'labelled-caption', find: labelledCaptions },
  { name: 'box-heading', find: boxHeadings },
  { name: 'alternative-text', find: twins },
]
