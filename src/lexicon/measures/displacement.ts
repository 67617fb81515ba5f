import type { MeasureWords } from './words.js'

/** People who had to leave or seek a place to stay. */
export const DISPLACEMENT: readonly MeasureWords[] = [
  {
    name: 'displaced',
    nouns:
      'displaced|displaced families|displaced people|displaced persons|idps|internally displaced people|internally displaced persons',
    done: 'displaced|driven from their homes|forced from their homes|uprooted',
    did: 'fled|flee|have fled',
    doing: 'displace|displaced|displaces|displacing|uprooted|uprooting',
    counted: 'people',
  },
  {
    name: 'evacuated',
    nouns: 'evacuees',
    done: 'evacuated',
    doing: 'evacuate|evacuated|evacuating',
    counted: 'people',
  },
  { name: 'homeless', nouns: 'homeless|homeless people', done: 'homeless|made homeless', counted: 'people' },
  { name: 'refugees', nouns: 'refugees' },
  {
    name: 'asylum seekers',
    nouns: 'asylum applicants|asylum applications|asylum claims|asylum seekers|asylum-seekers',
  },
  { name: 'migrants', nouns: 'immigrants|migrants' },
]
