import type { MeasureWords } from './words.js'

/** Public money and the economy at large. */
export const ECONOMY: readonly MeasureWords[] = [
  { name: 'prices', nouns: 'fare|fares|price|prices', not: 'share|stock', kinds: ['money', 'percent'] },
  { name: 'rents', nouns: 'rent|rents', kinds: ['money', 'percent'] },
  {
    name: 'inflation',
    nouns:
      'consumer price index|consumer prices|core inflation|cpi|food inflation|inflation|inflation rate|retail inflation',
    kinds: ['percent'],
    isRate: true,
  },
  {
    name: 'economic growth',
    nouns: 'economic growth|gdp growth|growth rate',
    kinds: ['percent'],
    isRate: true,
  },
  { name: 'gross domestic product', nouns: 'economy|gdp|gross domestic product', kinds: ['money', 'percent'] },
  {
    name: 'budget',
    nouns: 'allocation|allocations|annual budget|budget|budgets|outlay',
    kinds: ['money', 'percent'],
    doing: 'allocate|allocated|allocates|allocating|earmarked|earmarking',
  },
  { name: 'deficit', nouns: 'deficit|deficits|shortfall', kinds: ['money', 'percent'], isRate: true },
  { name: 'surplus', nouns: 'surplus|surpluses', kinds: ['money', 'percent'], isRate: true },
  { name: 'debt', nouns: 'borrowing|borrowings|debt|debts', kinds: ['money', 'percent'] },
  {
    name: 'spending',
    nouns: 'capital expenditure|capex|expenditure|expenditures|spending',
    kinds: ['money', 'percent'],
    doing: 'spend|spending|spends|spent',
    isOwned: true,
  },
  {
    name: 'taxes',
    nouns: 'duties|duty|levy|tariff|tariffs|tax|taxes|vat',
    not: 'after|before|pre',
    kinds: ['money', 'percent'],
    isRate: true,
  },
  {
    name: 'interest rate',
    nouns:
      'bank rate|base rate|benchmark rate|borrowing costs|interest rate|interest rates|key rate|lending rate|policy rate|repo rate',
    kinds: ['percent', 'other'],
    isRate: true,
  },
  { name: 'exports', nouns: 'exports', kinds: ['money', 'percent', 'weight', 'volume', 'count'] },
  { name: 'imports', nouns: 'imports', kinds: ['money', 'percent', 'weight', 'volume', 'count'] },
  {
    name: 'investment',
    nouns: 'foreign direct investment|investment|investments',
    kinds: ['money', 'percent'],
    doing: 'invest|invested|investing|invests',
    isOwned: true,
  },
  { name: 'aid', nouns: 'aid|aid package|assistance|humanitarian aid|military aid', kinds: ['money', 'percent'] },
  {
    name: 'donations',
    nouns: 'donation|donations',
    kinds: ['money', 'percent'],
    doing: 'donate|donated|donates|donating|pledge|pledged|pledging',
    isOwned: true,
  },
  { name: 'reserves', nouns: 'exchange reserves|foreign reserves|forex reserves', kinds: ['money'] },
  { name: 'damages', nouns: 'compensation|damage|damages|economic losses|insured losses', kinds: ['money'] },
]
