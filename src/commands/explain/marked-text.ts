import type { Annotations } from '../../annotate/annotations.js'
import type { Span } from '../../text/document.js'
import type { Paint, Part } from './style.js'

interface Mark extends Span {
  part: Part
  open: string
  close: string
}

const BRACKETS = { name: ['[', ']'], figure: ['{', '}'] } as const

/** Every name, quote and figure of an article as a mark; quotes carry their number. */
export function marksOf({ entities, quotes, figures }: Annotations): Mark[] {
  const mark = (part: 'name' | 'figure', { start, end }: Span): Mark => {
    const [open, close] = BRACKETS[part]
    return { start, end, part, open, close }
  }
  return [
    ...quotes.flatMap(({ spans }, i) =>
      spans.map(({ start, end }): Mark => ({ start, end, part: 'quote', open: `⟦${i + 1} `, close: '⟧' })),
    ),
    ...entities.flatMap(({ mentions }) => mentions.map((mention) => mark('name', mention))),
    ...figures.map((figure) => mark('figure', figure)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A stretch of text with what is found in it in brackets: ⟦1 a quote⟧, [a name], {a figure}; and coloured. */
export function markedText(text: string, { start, end }: Span, marks: readonly Mark[], paint: Paint): string {
  const here = marks.filter((mark) => mark.start < end && start < mark.end)
  const cuts = [...new Set([start, end, ...here.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b)
  let out = ''
  for (const [i, cut] of cuts.entries()) {
    for (const mark of [...here].reverse()) if (mark.end === cut) out += paint('note', mark.close)
    for (const mark of here) if (mark.start === cut) out += paint('note', mark.open)
    const next = cuts[i + 1]
    if (next === undefined) break
    const inner = here.findLast((mark) => mark.start <= cut && next <= mark.end)
    const piece = text.slice(cut, next)
    out += inner ? paint(inner.part, piece) : piece
  }
  return out
}
