import type { Document, Paragraph, Span } from '../../text/document.js'

/**
 * A stretch in quotation marks, from the opening to the closing mark: `start` and `end` are the words inside, `open`
 * and `close` take in the marks. Runs inside runs are not listed.
 */
export interface Run extends Span {
  readonly open: number
  readonly close: number
  readonly paragraph: number
  /** Whether the mark that ends it is missing, so that it runs to the end of its paragraph. */
  readonly isOpen: boolean
}

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
const END_PUNCTUATION = /[.,!?…—–-]/

/** Every outermost quotation run of a document, in order. Apostrophes are no marks: *don’t*, *the workers’ pay*, *’90s*. */
export function findRuns(document: Document): Run[] {
  return document.paragraphs.flatMap((paragraph, index) => {
    const next = document.paragraphs[index + 1]
    return paragraphRuns(document.text, paragraph, index, next ? document.text[next.start]! : '')
  })
}

interface Mark {
  readonly at: number
  /** Behind the mark: some outlets write double marks as two single ones. */
  readonly end: number
  readonly family: Family
  readonly opens: boolean
  readonly closes: boolean
}

/** @param nextOpening the first character of the next paragraph: if that opens again, what is open runs over. */
function paragraphRuns(text: string, paragraph: Paragraph, index: number, nextOpening: string): Run[] {
  const marks = readMarks(text, paragraph)
  const runs: Run[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    if (!mark.opens) {
      if (runs.length === 0 && i === 0 && isStrayClosing(text, mark)) {
        runs.push(makeRun(text, paragraph.start, paragraph.start, mark.at, mark.end, index, false))
        continue
      }
      if (text[mark.at] !== '“' || text[marks[closingOf(text, marks, i)]?.at ?? -1] !== '”') continue
    }
    const runsOver = mark.family === 'single' && text[mark.at] === nextOpening
    const closing = closingOf(text, marks, i, runsOver)
    if (closing >= 0) {
      const { at, end } = marks[closing]!
      if (at > mark.end) runs.push(makeRun(text, mark.at, mark.end, at, end, index, false))
      i = closing
    } else if (runsOver) {
      runs.push(makeRun(text, mark.at, mark.end, paragraph.end, paragraph.end, index, true))
      break
    } else if (mark.family !== 'single') {
      const next = nextOfFamily(marks, i)
      const wrong = nextOpening === text[mark.at] ? -1 : wrongClosing(text, marks, i)
      if (wrong >= 0) {
        runs.push(makeRun(text, mark.at, mark.end, marks[wrong]!.at, marks[wrong]!.end, index, false))
        i = wrong
        continue
      }
      const limit = next < 0 ? paragraph.end : marks[next]!.at
      runs.push(makeRun(text, mark.at, mark.end, limit, limit, index, next < 0))
      if (next < 0) break
      i = next - 1
    }
  }
  return runs.filter((run) => run.end > run.start)
}

function nextOfFamily(marks: readonly Mark[], from: number): number {
  for (let i = from + 1; i < marks.length; i++) if (marks[i]!.family === marks[from]!.family) return i
  return -1
}

/** *"The tank is full,' said Roe.*: a quotation that a mark of another sort closes, behind its comma or stop; or -1. */
function wrongClosing(text: string, marks: readonly Mark[], from: number): number {
  for (let i = from + 1; i < marks.length; i++) {
    const { at, end, family, opens, closes } = marks[i]!
    if (family === marks[from]!.family || opens) return -1
    if (!closes) continue
    if (END_PUNCTUATION.test(text[at - 1]!) || (/[,.]/.test(text[end] ?? ' ') && text[at - 1] !== 's')) return i
  }
  return -1
}

/** Words before a closing mark that nothing opened are a quotation if they stand at the start of the paragraph. */
function isStrayClosing(text: string, mark: Mark): boolean {
  return mark.family === 'double' && mark.closes && END_PUNCTUATION.test(text[mark.at - 1] ?? ' ')
}

function makeRun(
  text: string,
  open: number,
  start: number,
  end: number,
  close: number,
  paragraph: number,
  isOpen: boolean,
): Run {
  let from = start
  let to = end
  while (from < to && text[from]!.trim() === '') from++
  while (to > from && text[to - 1]!.trim() === '') to--
  return { open, start: from, end: to, close: Math.max(close, to), paragraph, isOpen }
}

function readMarks(text: string, { start, end }: Paragraph): Mark[] {
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
function closingOf(text: string, marks: readonly Mark[], from: number, runsOver = false): number {
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
