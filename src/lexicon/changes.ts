/** Words of going up and down, by how they stand to the number: *rose 5 %*, *a rise of 5 %* / *a 5 % rise*, *5 % higher*. */
const ROWS: readonly (readonly [direction: 'increase' | 'decrease', form: ChangeWord['form'], words: string])[] = [
  [
    'increase',
    'verb',
    'accelerated|advance|advanced|advances|advancing|appreciate|appreciated|appreciates|ascended|climb|climbed|climbing|climbs|firmed|grew|grow|growing|grown|grows|increase|increased|increases|increasing|jump|jumped|jumping|jumps|leap|leaped|leapt|rallied|ramped|rebounded|rebounds|rise|risen|rises|rising|rocketed|rose|skyrocketed|soar|soared|soaring|soars|spiked|strengthen|strengthened|strengthens|surge|surged|surges|surging|swelled|up|widened|zoomed',
  ],
  [
    'decrease',
    'verb',
    'contract|contracted|contracts|crashed|cratered|decline|declined|declines|declining|decrease|decreased|decreases|decreasing|depreciate|depreciated|depreciates|descended|dip|dipped|dips|dive|dived|down|drop|dropped|dropping|drops|eased|eases|fall|fallen|falling|falls|fell|narrowed|nosedived|plummet|plummeted|plummeting|plunge|plunged|plunges|plunging|retreated|sank|shrank|shrink|shrinking|shrinks|shrunk|sink|sinking|sinks|slid|slide|slides|slip|slipped|slips|slumped|slumping|slumps|sunk|tanked|tanks|tumble|tumbled|tumbles|tumbling|weaken|weakened|weakening|weakens',
  ],
  [
    'increase',
    'transitive',
    'add|added|adding|adds|boost|boosted|boosting|expand|expanded|gain|gained|gaining|gains|raise|raised|raises|raising',
  ],
  [
    'decrease',
    'transitive',
    'cut|cuts|cutting|lose|loses|losing|lost|lower|lowered|reduce|reduced|reduces|reducing|shed|shedding|sheds|slash|slashed|slashes|trim|trimmed',
  ],
  [
    'increase',
    'noun',
    'boost|gain|growth|hike|increase|increases|jump|leap|markup|raise|rise|rises|spike|surge|upswing|uptick',
  ],
  ['decrease', 'noun', 'contraction|cut|cuts|decline|decrease|dip|drop|fall|plunge|reduction|reductions|slump'],
  ['increase', 'comparative', 'bigger|dearer|faster|greater|higher|larger|longer|more'],
  ['decrease', 'comparative', 'cheaper|fewer|less|lower|shorter|slower|smaller'],
]

/** A word of change. */
export interface ChangeWord {
  readonly direction: 'increase' | 'decrease'
  /** A transitive verb may have any number as its object (*raised 280 million*): only shares and *by* make it a change. */
  readonly form: 'verb' | 'transitive' | 'noun' | 'comparative'
}

/** Word → what it says; a word that is both verb and noun is listed as the verb before a number. */
export const CHANGE_WORDS: ReadonlyMap<string, ChangeWord> = table('first')

/** The same behind a number, where nouns and comparatives stand. */
export const CHANGE_WORDS_BEHIND: ReadonlyMap<string, ChangeWord> = table('last')

function table(keep: 'first' | 'last'): ReadonlyMap<string, ChangeWord> {
  const found = new Map<string, ChangeWord>()
  for (const [direction, form, words] of ROWS) {
    for (const word of words.split('|')) {
      if (keep === 'last' || !found.has(word)) found.set(word, { direction, form })
    }
  }
  return found
}
