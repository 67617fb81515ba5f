import type { Document, Paragraph, Span } from '../../text/document.js'
import { closingOf, type Mark, readMarks } from './mark-signs.js'

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

const END_PUNCTUATION = /[.,!?…—–-]/

/** Every outermost quotation run of a document, in order. Apostrophes are no marks: *don’t*, *the workers’ pay*, *’90s*. */
export function findRuns(document: Document): Run[] {
  return document.paragraphs.flatMap((paragraph, index) => {
    const next = document.paragraphs[index + 1]
    return paragraphRuns(document.text, paragraph, index, next ? document.text[next.start]! : '')
  })
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
