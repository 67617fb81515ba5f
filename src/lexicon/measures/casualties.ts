import type { MeasureWords } from './words.js'

/** The dead, hurt, lost and saved of wars, crimes, accidents and disasters. */
export const CASUALTIES: readonly MeasureWords[] = [
  {
    name: 'deaths',
    nouns: 'dead|death|deaths|death toll|deaths toll|fatalities|fatality|killed|lives|toll',
    not: 'normal|ordinary|everyday|daily',
    done: 'beheaded|dead|electrocuted|executed|gunned down|hacked to death|killed|massacred|murdered|shot dead|slain|stabbed to death',
    did: 'die|died|dies|drowned|dying|perish|perished|starved to death',
    doing: 'execute|executed|executing|kill|killed|killing|kills|massacred|murder|murdered|murdering',
    counted: 'people',
  },
  {
    name: 'injured',
    nouns: 'hurt|injured|injuries|wounded',
    done: 'hurt|injured|maimed|wounded',
    doing: 'hurt|hurting|injure|injured|injures|injuring|maiming|wound|wounded|wounding|wounds',
    counted: 'people',
  },
  { name: 'casualties', nouns: 'casualties' },
  {
    name: 'missing',
    nouns: 'missing',
    done: 'missing|unaccounted|unaccounted for',
    did: 'disappeared|vanished',
    counted: 'people',
  },
  {
    name: 'rescued',
    done: 'pulled alive|rescued|saved',
    doing: 'rescue|rescued|rescues|rescuing',
    counted: 'people',
  },
  { name: 'survivors', nouns: 'survivors', did: 'survived', counted: 'people' },
  { name: 'suicides', nouns: 'suicide deaths|suicides' },
]
