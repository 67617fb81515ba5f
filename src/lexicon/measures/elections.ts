import type { MeasureWords } from './words.js'

/** Voters, votes and what they decide. */
export const ELECTIONS: readonly MeasureWords[] = [
  { name: 'votes', nouns: 'ballots|vote|votes' },
  {
    name: 'vote share',
    nouns: 'popular vote|share of the vote|share of votes|vote|vote share|votes|votes cast|valid votes',
    kinds: ['percent'],
    isRate: true,
  },
  { name: 'turnout', nouns: 'turnout|turn-out|voter turnout|voting', kinds: ['percent', 'count'], isRate: true },
  { name: 'seats', nouns: 'seats' },
  { name: 'voters', nouns: 'electors|registered voters|voters' },
  { name: 'candidates', nouns: 'candidates' },
  { name: 'delegates', nouns: 'delegates' },
  { name: 'approval rating', nouns: 'approval|approval rating|approval ratings', kinds: ['percent'], isRate: true },
]
