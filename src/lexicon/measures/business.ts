import type { MeasureWords } from './words.js'

/** What companies report. */
export const BUSINESS: readonly MeasureWords[] = [
  { name: 'revenue', nouns: 'operating revenue|revenue|revenues|total revenue|turnover', kinds: ['money', 'percent'] },
  {
    name: 'profit',
    nouns: 'earnings|ebitda|net earnings|net income|operating income|operating profit|pre-tax profit|profit|profits',
    kinds: ['money', 'percent'],
  },
  { name: 'loss', nouns: 'loss|losses|net loss|operating loss', kinds: ['money'] },
  { name: 'sales', nouns: 'sales', kinds: ['money', 'percent', 'count'] },
  {
    name: 'share price',
    nouns: 'share price|share prices|shares|stock|stock price|stocks',
    kinds: ['percent', 'money'],
  },
  { name: 'dividend', nouns: 'dividend|dividends', kinds: ['money', 'percent'] },
  {
    name: 'market value',
    nouns: 'market cap|market capitalisation|market capitalization|market value|valuation',
    kinds: ['money'],
  },
  { name: 'market share', nouns: 'market|market share', kinds: ['percent'], isRate: true },
  {
    name: 'production',
    nouns: 'crude output|industrial output|oil output|oil production|production',
    kinds: ['money', 'percent', 'weight', 'volume', 'count'],
  },
  { name: 'customers', nouns: 'clients|customers|members and customers' },
  { name: 'subscribers', nouns: 'paying subscribers|subscribers|subscriptions' },
  { name: 'users', nouns: 'active users|daily users|monthly users|users' },
]
