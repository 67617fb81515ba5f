/** A paragraph as it stands in the raw text: its characters and the number of its first line, from 1. */
export interface RawParagraph {
  readonly text: string
  readonly line: number
  /** Whether it is one paragraph that was broken over several lines. */
  readonly wrapped: boolean
}

interface Line {
  /** Without the white space around it. */
  readonly text: string
  readonly number: number
  readonly indented: boolean
  /** Offsets of `text` in the raw text. */
  readonly start: number
  readonly end: number
}

const NARROWEST = 40
const WIDEST = 110
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/
const SENTENCE_END = /[.!?:…]["'”’»)\]]*$/

/**
 * Cuts a raw text into its paragraphs. A line is a paragraph, unless a block of lines was broken at a column (of 40 to
 * 110 characters) to fit a page: then its paragraphs end at blank lines, before indented lines and after lines that
 * would have had room for the next word.
 */
export function cutParagraphs(text: string): RawParagraph[] {
  const blocks = readBlocks(text)
  const isWrappedFile = blocks.some(isSurelyWrapped)
  return blocks.flatMap((block) => {
    if (!isWrappedFile || !fitsColumn(block)) return block.map((line) => paragraph(text, [line]))
    const pieces = splitWrapped(block)
    return pieces.flatMap((lines) =>
      fitsColumn(lines) ? [paragraph(text, lines)] : lines.map((line) => paragraph(text, [line])),
    )
  })
}

/** Stretches of lines without a blank line between them. */
function readBlocks(text: string): Line[][] {
  const blocks: Line[][] = []
  let block: Line[] = []
  let offset = 0
  let number = 0
  for (const raw of text.split('\n')) {
    number++
    if (!BLANK.test(raw)) {
      if (block.length === 0) blocks.push(block)
      const trimmed = raw.trim()
      const start = offset + raw.indexOf(trimmed)
      block.push({ text: trimmed, number, indented: /^(?:\t|\s{2})/.test(raw), start, end: start + trimmed.length })
    } else if (block.length > 0) block = []
    offset += raw.length + 1
  }
  return blocks
}

function fitsColumn(block: readonly Line[]): boolean {
  const width = widthOf(block)
  return width >= NARROWEST && width <= WIDEST
}

/**
 * Whether a block was broken at a column beyond doubt: a third of its line ends stand within a sentence, before a word
 * in lower case that had no room on the line.
 */
function isSurelyWrapped(block: readonly Line[]): boolean {
  if (block.length < 2 || !fitsColumn(block)) return false
  const width = widthOf(block)
  let open = 0
  for (let i = 1; i < block.length; i++) {
    const before = block[i - 1]!.text
    const { text: after, indented } = block[i]!
    const isOpen = before.length >= NARROWEST && !SENTENCE_END.test(before.slice(-8)) && /^[\p{Ll}\d]/u.test(after)
    if (isOpen && !indented && isFull(before, after, width)) open++
  }
  return open > 0 && open * 3 >= block.length - 1
}

function splitWrapped(block: readonly Line[]): Line[][] {
  const width = widthOf(block)
  const inner = block.slice(1)
  const marksByIndent = inner.some((line) => line.indented) && inner.some((line) => !line.indented)
  const paragraphs: Line[][] = [[block[0]!]]
  for (let i = 1; i < block.length; i++) {
    const line = block[i]!
    const starts = (marksByIndent && line.indented) || !isFull(block[i - 1]!.text, line.text, width)
    if (starts) paragraphs.push([line])
    else paragraphs.at(-1)!.push(line)
  }
  return paragraphs
}

/** Whether the first word of the next line had no room left on this one. */
function isFull(line: string, next: string, width: number): boolean {
  const firstWord = /^\S+/.exec(next)?.[0].length ?? 0
  return line.length + 1 + firstWord > width
}

function widthOf(block: readonly Line[]): number {
  return block.reduce((width, line) => Math.max(width, line.text.length), 0)
}

function paragraph(text: string, lines: readonly Line[]): RawParagraph {
  const first = lines[0]!
  return { text: text.slice(first.start, lines.at(-1)!.end), line: first.number, wrapped: lines.length > 1 }
}
