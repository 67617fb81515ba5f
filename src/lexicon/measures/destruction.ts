import type { MeasureWords } from './words.js'

const BUILDINGS =
  'apartments|bridges|buildings|businesses|churches|flats|homes|hospitals|houses|huts|mosques|properties|schools|shelters|shops|stalls|structures|vehicles'

/** What is lost besides people. */
export const DESTRUCTION: readonly MeasureWords[] = [
  {
    name: 'destroyed',
    done: 'burned down|burnt down|demolished|destroyed|flattened|gutted|razed|swept away|torched|washed away',
    doing:
      'demolished|demolishing|destroy|destroyed|destroying|flattened|flattening|gutted|gutting|razed|razing|torched|torching',
    counted: BUILDINGS,
  },
  {
    name: 'damaged',
    done: 'damaged',
    doing: 'damage|damaged|damages|damaging',
    counted: BUILDINGS,
  },
  {
    name: 'without power',
    done: 'without electricity|without power',
  },
  {
    name: 'burned area',
    nouns: 'burned|burnt|scorched',
    done: 'burned|burnt|charred|scorched',
    doing: 'burned|burning|charred|scorched|scorching',
    kinds: ['area'],
  },
  {
    name: 'flights cancelled',
    done: 'canceled|cancelled|grounded',
    doing: 'canceled|cancelled|cancelling|grounded',
    counted: 'flights',
  },
  { name: 'accidents', nouns: 'accidents|collisions|crashes' },
]
