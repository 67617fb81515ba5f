import type { MeasureWords } from './words.js'

/** Diseases and care. */
export const HEALTH: readonly MeasureWords[] = [
  {
    name: 'cases',
    nouns: 'cases|confirmed cases|infections|new cases',
    not: 'assault|bribery|civil|corruption|court|criminal|fraud|legal|murder|rape|test|theft',
    done: 'infected',
    doing: 'infected|infecting',
    counted: 'people',
  },
  {
    name: 'hospitalised',
    nouns: 'admissions|hospital admissions|hospitalisations|hospitalizations',
    done: 'admitted to hospital|hospitalised|hospitalized|in hospital|taken to hospital',
    doing: 'hospitalised|hospitalising|hospitalized|hospitalizing',
    counted: 'people',
  },
  {
    name: 'vaccinated',
    nouns: 'vaccinations',
    done: 'immunised|immunized|inoculated|vaccinated',
    doing: 'immunised|inoculated|vaccinate|vaccinated|vaccinating',
    counted: 'people',
  },
  { name: 'vaccine doses', nouns: 'doses|vaccine doses' },
  { name: 'recovered', nouns: 'recoveries', did: 'recovered', counted: 'people' },
  { name: 'patients', nouns: 'patients' },
  { name: 'hospital beds', nouns: 'beds|hospital beds' },
]
