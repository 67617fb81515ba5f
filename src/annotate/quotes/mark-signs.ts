import type { Paragraph } from '../../text/document.js'

type Family = 'double' | 'single' | 'angle'

const FAMILY: Readonly<Record<string, Family>> = {
  '"': 'double',
  "''": 'double',
  '``': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '`': 'single',
  '«': 'angle',
  '»': 'angle',
}
const ALWAYS_OPENS = new Set(['„', '«', '‚'])
const MARK = /''|``|["“”„‟＂'‘’‚‛`«»]/g
const WORD = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /[\s([{—–\-:/…“"‘'«„]/
const AFTER_CLOSING = /[\s)\]}—–\-:/…,.;!?”"’'»]/

/** A quotation mark, or two single ones that stand for a double one. */
export interface Mark {
  readonly at: number
  /** Behind the mark: some outlets write double marks as two single ones. */
  readonly end: number
  readonly family: Family
  readonly opens: boolean
  readonly closes: boolean
}

/** The quotation marks of a paragraph, in order, with what each can do there; apostrophes within words are none. */
export function readMarks(text: string, { start, end }: Paragraph): Mark[] {
  const marks: Mark[] = []
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const at = start + match.index
    const sign = match[0]
    const behind = at + sign.length
    const before = at === start ? ' ' : text[at - 1]!
    const after = behind >= end ? ' ' : text[behind]!
    const family = FAMILY[sign]!
    const canOpen = (at === start || BEFORE_OPENING.test(before)) && !/\s/.test(after)
    const canClose =
      !/\s/.test(before) && (AFTER_CLOSING.test(after) || (family === 'double' && !BEFORE_OPENING.test(before)))
    if (family === 'single' && WORD.test(before) && WORD.test(after)) continue
    if (ALWAYS_OPENS.has(sign)) marks.push({ at, end: behind, family, opens: true, closes: false })
    else if (sign === '“')
      marks.push({ at, end: behind, family, opens: canOpen || !canClose, closes: canClose && !canOpen })
    else if (sign === '‘' || sign === '`') marks.push({ at, end: behind, family, opens: canOpen, closes: false })
    else if (sign === '”' || sign === '»')
      marks.push({ at, end: behind, family, opens: canOpen && !canClose, closes: true })
    else if (sign === '’') marks.push({ at, end: behind, family, opens: false, closes: canClose })
    else marks.push({ at, end: behind, family, opens: canOpen, closes: canClose })
  }
  return marks
}

/**
 * The index of the mark that closes the one at `from`, or -1. Pairs of another family inside are stepped over. A space
 * on the wrong side of a curly mark does not matter: *“A, ”Roe said.“ B.”* Where the next paragraph opens the same mark
 * again, what may be a possessive is one.
 */
export function closingOf(text: string, marks: readonly Mark[], from: number, runsOver = false): number {
  const { family } = marks[from]!
  let fallback = -1
  let inner: Family | null = null
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.family !== family) {
      if (family !== 'single' && mark.family === 'single') continue
      if (inner === mark.family && mark.closes) inner = null
      else if (!inner && mark.opens && closesLater(marks, i)) inner = mark.family
      continue
    }
    const isMisplaced = text[mark.at] === '”' && text[marks[from]!.at] === '“'
    if (mark.closes && (isMisplaced || !(mark.opens && /\s/.test(text[mark.at - 1] ?? ' ')))) {
      if (family !== 'single' || !mayBePossessive(text, mark.at)) return i
      if (!runsOver) fallback = fallback < 0 ? i : fallback
      continue
    }
    if (mark.opens) return fallback
  }
  return fallback
}

/** Whether a mark of the same family closes behind one; as far as a paragraph of prose goes. */
function closesLater(marks: readonly Mark[], from: number): boolean {
  for (let i = from + 1; i < Math.min(marks.length, from + MOST_MARKS); i++)
    if (marks[i]!.family === marks[from]!.family && marks[i]!.closes) return true
  return false
}

/** No paragraph has more marks between one and its other half. */
const MOST_MARKS = 200

/** *the workers’ pay*: a mark after *s* with a word behind it may be an apostrophe. */
function mayBePossessive(text: string, at: number): boolean {
  return /s/i.test(text[at - 1] ?? '') && /^ [\p{Ll}\p{N}]/u.test(text.slice(at + 1, at + 3))
}
