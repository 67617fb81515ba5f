/** Identifiers of records made from the articles in `seeds/`: the examples that *Try it out* sends. */
export const EXAMPLE = {
  article: 'a_00000000000000000000',
  quote: 'q_00000000000000000000',
  figure: 'f_00000000000000000000',
  person: 'antony-blinken',
  organisation: 'hamas',
  place: 'israel',
} as const
