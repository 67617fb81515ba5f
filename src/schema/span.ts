import { integer, named, string } from './build.js'
import type { Static } from './typebox.js'

/** A piece of an article's text: `text.slice(start, end)` is its `text`. */
export const Span = named('Span', 'A piece of an article’s text.', {
  start: integer('Where it begins: UTF-16 code units of the article’s `text`, from 0.', 10),
  end: integer('Where it ends (the position after its last character).', 24),
  text: string('The characters themselves.', 'Antony Blinken'),
})
export type Span = Static<typeof Span>

/** The characters around a passage: a W3C TextQuoteSelector without its `exact`. */
export const Context = named('Context', 'What stands around a passage (`include=context`).', {
  prefix: string('Up to 80 characters before it.', 'In Tel Aviv on Monday, he stated: “'),
  suffix: string('Up to 80 characters behind it.', ',” before his talks with the president.'),
})
export type Context = Static<typeof Context>
