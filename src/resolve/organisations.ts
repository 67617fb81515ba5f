import { WORLD_BODIES } from '../lexicon/world-bodies.js'
import type { Form } from './forms.js'
import { bodyWords } from './group-key.js'

/**
 * Which organisations of one group are one, each as a list of forms: names that differ in small words or legal form
 * alone (*Tether*, *Tether Ltd*), and an acronym with its expansion: the one that some article equates with it (*United
 * Nations (UN)*), or that everybody knows it by.
 */
export function joinOrganisations(forms: readonly Form[]): Form[][] {
  const bodies = new Map<string, Form[]>()
  for (const form of forms) {
    const key = bodyWords(form.words).join(' ')
    const body = bodies.get(key)
    if (body) body.push(form)
    else bodies.set(key, [form])
  }
  const expansions: Form[][] = []
  const acronyms: Form[][] = []
  for (const body of bodies.values()) (bodyWords(body[0]!.words).length > 1 ? expansions : acronyms).push(body)
  const rest: Form[][] = []
  for (const acronym of acronyms) {
    const expansion = expansionOf(acronym, expansions)
    if (expansion) expansion.push(...acronym)
    else rest.push(acronym)
  }
  return [...expansions, ...rest]
}

/** The body whose acronym this is, if there is no doubt. */
function expansionOf(acronym: readonly Form[], expansions: readonly Form[][]): Form[] | null {
  const key = bodyWords(acronym[0]!.words)[0]!
  const equated = expansions.filter((body) => body.some((form) => form.names.has(key)))
  if (equated.length === 1) return equated[0]!
  const known = WORLD_BODIES.get(key)
  return expansions.find((body) => body.some((form) => form.words.join(' ') === known)) ?? null
}
