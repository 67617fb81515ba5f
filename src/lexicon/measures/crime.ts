import type { MeasureWords } from './words.js'

/** Arrests, courts, prisons and kidnappings. */
export const CRIME: readonly MeasureWords[] = [
  {
    name: 'arrests',
    nouns: 'arrest|arrests|detentions',
    done: 'apprehended|arrested|detained|nabbed|rounded up|taken into custody',
    doing: 'apprehended|arrest|arrested|arresting|arrests|detain|detained|detaining|nabbed|rounded up',
    counted: 'people',
  },
  { name: 'charged', done: 'charged|indicted', doing: 'charged|indicted|indicting', counted: 'people' },
  { name: 'convicted', nouns: 'convictions', done: 'convicted|found guilty', doing: 'convicted', counted: 'people' },
  {
    name: 'abducted',
    nouns: 'abductions|kidnappings',
    done: 'abducted|kidnapped|taken captive|taken hostage',
    doing: 'abduct|abducted|abducting|kidnap|kidnapped|kidnapping|seized hostages',
    counted: 'people',
  },
  { name: 'hostages', nouns: 'captives|hostages' },
  {
    name: 'released',
    done: 'freed|released|set free',
    doing: 'free|freed|freeing|release|released|releasing',
    counted: 'people',
  },
  { name: 'prisoners', nouns: 'detainees|inmates|prisoners' },
  { name: 'murders', nouns: 'homicides|killings|murders' },
  {
    name: 'prison term',
    nouns: 'imprisonment|jail|jail term|prison|prison sentence|prison term',
    kinds: ['duration'],
    doing: 'imprisoned for|jailed for|sentenced to',
  },
  { name: 'fine', nouns: 'fine|fines|penalty', kinds: ['money'], doing: 'fined' },
]
