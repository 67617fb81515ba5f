import { SHORT_NAMES } from '../lexicon/short-names.js'

const FULL = new Map(Object.entries(SHORT_NAMES).flatMap(([full, short]) => short.map((name) => [name, full] as const)))

/** The full form of a folded first name (*joe* → *joseph*), or the name itself. */
export const fullFirstName = (name: string): string => FULL.get(name) ?? name
