import type { MeasureWords } from './words.js'

/** Jobs and pay. */
export const WORK: readonly MeasureWords[] = [
  {
    name: 'job cuts',
    nouns: 'dismissals|job cuts|job losses|jobs lost|layoffs|lay-offs|redundancies',
    done: 'cut|dismissed|eliminated|fired|laid off|lost|made redundant|retrenched|sacked|shed|slashed',
    doing:
      'axe|axed|axing|cut|cuts|cutting|dismissed|dismissing|eliminate|eliminated|eliminating|fire|fired|firing|laid off|lay off|laying off|lose|lost|losing|retrench|retrenched|sack|sacked|sacking|shed|shedding|slash|slashed|slashing',
    counted: 'employees|jobs|positions|posts|roles|staff|staff members|workers',
    isOwned: true,
  },
  {
    name: 'jobs created',
    done: 'added|created',
    doing: 'add|added|adding|adds|create|created|creates|creating',
    counted: 'jobs|positions',
    isOwned: true,
  },
  {
    name: 'employees',
    nouns: 'employees|staff|staff members|workforce',
    doing: 'employ|employed|employing|employs',
    counted: 'people',
    isOwned: true,
  },
  { name: 'jobs', nouns: 'jobs|job openings|vacancies' },
  {
    name: 'unemployment',
    nouns: 'jobless rate|joblessness|unemployment|unemployment rate|youth unemployment',
    kinds: ['percent', 'count'],
    isRate: true,
  },
  { name: 'unemployed', nouns: 'jobless|jobless claims|jobless people|unemployed|unemployed people' },
  {
    name: 'pay',
    nouns: 'average earnings|hourly earnings|minimum wage|pay|pay rise|salaries|salary|wage|wages|weekly earnings',
    kinds: ['money', 'percent'],
    isRate: true,
  },
]
