import { judgeLines, judgeNeighbours } from './clean/furniture.js'
import { keyOf, type PageLine, readLine } from './clean/line.js'
import { cutParagraphs } from './clean/paragraphs.js'
import { looksLikeTitle, titleInLine } from './clean/title.js'
import { normalise } from './normalise.js'

/** What `clean` takes: the text as it came, and the title if it came apart from it. */
export interface CleanInput {
  readonly text: string
  readonly title?: string | null
}

/** An article without page furniture. */
export interface CleanText {
  /** The title (if any) and the paragraphs, joined by blank lines; empty if the page has no text at all. */
  readonly text: string
  readonly title: string | null
  readonly hasTitle: boolean
}

/** A line of the raw text that is no part of the cleaned one: its number from 1, and the rule that took it out. */
export interface RemovedLine {
  readonly line: number
  readonly text: string
  readonly rule: string
}

/** Words of a title from which on a line that is the same cannot be text: *“No,” he said.* may be both. */
const SHORTEST_REPEATED = 3

interface Sorted extends CleanText {
  readonly removed: readonly RemovedLine[]
}

/**
 * Takes the page furniture out of an article's text and finds its title. The paragraphs that stay are the raw text's to
 * the character (line ends as `\n`), without the white space around them. Pure, and cleaning twice changes nothing.
 */
export function clean(raw: CleanInput): CleanText {
  const { text, title, hasTitle } = sort(raw)
  return { text, title, hasTitle }
}

/** Tells which lines `clean` takes out of an article's text, in their order, and by which rule. */
export function explainClean(raw: CleanInput): readonly RemovedLine[] {
  return sort(raw).removed
}

function sort(raw: CleanInput): Sorted {
  const given =
    normalise(raw.title ?? '')
      .replace(/\s+/g, ' ')
      .trim() || null
  const lines = cutParagraphs(normalise(raw.text)).map(readLine)
  const shared = given === null ? null : findGiven(given, lines)
  const expected = shared?.title ?? given
  const expectedKey = keyOf(expected ?? '')
  const isGiven = (line: PageLine) => line === shared?.line || repeats(line, expectedKey)
  const judged = judgeLines(lines, isGiven)
  let verdicts = judgeNeighbours(judged, isGiven)
  const [first, second] = lines.filter((_, index) => verdicts[index] === null)
  const found = expected === null && first && looksLikeTitle(first, second) ? first : undefined
  const title = expected ?? found?.text ?? null
  const titleLine = shared?.line ?? found
  const titleKey = keyOf(title ?? '')
  const isTitle = (line: PageLine) => line === titleLine || repeats(line, titleKey)
  if (found) verdicts = judgeNeighbours(judged, isTitle)
  const paragraphs = lines.filter((line, index) => verdicts[index] === null && !isTitle(line)).map((line) => line.text)
  const removed = lines.flatMap((line, index) => {
    const rule = verdicts[index] ?? (isTitle(line) && line !== titleLine ? 'title-again' : null)
    return rule === null ? [] : [{ line: line.number, text: line.text, rule }]
  })
  const all = title === null ? paragraphs : [title, ...paragraphs]
  return { text: all.join('\n\n'), title, hasTitle: title !== null, removed }
}

function repeats(line: PageLine, titleKey: string): boolean {
  return line.words >= SHORTEST_REPEATED && line.key !== '' && line.key === titleKey
}

/** The line before or at the first prose that repeats the given title. */
function findGiven(given: string, lines: readonly PageLine[]): { line: PageLine; title: string } | null {
  for (const line of lines) {
    const title = titleInLine(given, line)
    if (title !== null) return { line, title }
    if (line.isProse) return null
  }
  return null
}
