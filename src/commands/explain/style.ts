import { styleText } from 'node:util'

/** What is told apart in an explanation. */
export type Part = 'quote' | 'name' | 'figure' | 'head' | 'note'

/** Gives a text the look of its part. */
export type Paint = (part: Part, text: string) => string

const STYLES = {
  quote: 'green',
  name: 'cyan',
  figure: 'magenta',
  head: 'bold',
  note: 'dim',
} as const satisfies Record<Part, Parameters<typeof styleText>[0]>

/** Colours of a terminal, or none. */
export function painter(hasColour: boolean): Paint {
  return (part, text) => (hasColour && text !== '' ? styleText(STYLES[part], text, NO_CHECK) : text)
}

/** Newer releases of Node look at the terminal themselves; ours has been looked at. */
const NO_CHECK = { validateStream: false }

/** Whether colours are wanted: on a terminal, unless NO_COLOR (https://no-color.org) is set to anything. */
export function wantsColour(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal && !environment.NO_COLOR
}
