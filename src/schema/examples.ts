/** Identifiers of records made from the articles in `seeds/`: the examples that *Try it out* sends. */
export const EXAMPLE = {
  article: 'a_bf3aae34d051a468b7b8',
  quote: 'q_c443bd48117d7af60888',
  figure: 'f_c4bbc861d6acd475d15f',
  person: 'antony-blinken',
  organisation: 'hamas',
  place: 'israel',
} as const
