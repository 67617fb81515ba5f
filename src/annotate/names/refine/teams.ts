import { GAZETTEER } from '../lists.js'
import { type Mention, POSSESSIVES, type Refiner } from '../mention.js'
import { type Sheet, sportOf } from '../sheet.js'
import { TRIGGER } from '../words.js'

/** From this step of the share of sport's words on, what plays is a team (`sportOf`). */
const SPORT = 1

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What sides do: their verb follows. */
const PLAYS = list(`
  advanced beat beats clinched conceded defeated draw drew edged face faced faces hammered host hosted hosts led lose
  loses lost meet meets play plays qualified scored thrashed trail trailed trails visit visits win wins won`)
/** What is done to sides, right before them. */
const PLAYED = list(`
  against beat beating beats defeated defeating downed edged eliminated face faced faces facing hammered host hosted hosts
  outlasted overcame stunned thrashed thrashing toppled v versus visit visits vs`)
/** Before a small word: *lost to Aro*, *a win over Aro*, *a draw with Aro*. */
const OUTCOMES: Readonly<Record<string, ReadonlySet<string>>> = {
  to: list('defeat defeated loss lose losing lost'),
  over: list('triumph victories victory win wins'),
  with: list('draw drawing drew'),
  for: list('played playing plays'),
  from: list('joined loan signed'),
}
/** Who belongs to a side, right behind its name. */
const STAFF = list(`
  batsman batter boss bowler captain coach cornerback defender defenseman fans fly-half forward fullback goalkeeper
  goaltender keeper linebacker manager midfielder pitcher quarterback receiver scrum-half skipper striker supporters
  wicketkeeper winger`)
const GAMES = list('defeat draw line-up loss opener side squad victory win')
const AUXILIARIES = list('are had have were')
const SCORE = /^\d{1,3}(?:[-–]\d{1,3})?$/

/**
 * In a report on sport a town that wins, loses or has a coach is its team: *Leeds beat Everton*, *the Sligo captain*. A
 * country that acts is a place, on the field too.
 */
export const nameTeams: Refiner = (mentions, sheet) => {
  if (sportOf(sheet) < SPORT) return [...mentions]
  return mentions.map((mention) =>
    mention.kind === 'place' && !isCountry(sheet, mention) && isTeam(sheet, mention)
      ? { ...mention, kind: 'organisation' as const, by: 'team' }
      : mention,
  )
}

function isTeam({ document: { tokens }, words }: Sheet, { first, end }: Mention): boolean {
  const sentence = tokens[first]!.sentence
  const lower = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.lower : '')
  const before = lower(first - 1)
  const after = lower(end)
  const verb = SCORE.test(lower(first - 2)) ? lower(first - 3) : lower(first - 2)
  if (PLAYED.has(before) || OUTCOMES[before]?.has(verb)) return true
  if (STAFF.has(after) || SCORE.test(after)) return true
  if (POSSESSIVES.has(after)) return GAMES.has(lower(end + 1)) || STAFF.has(lower(end + 1))
  const isSubject = before === '' || /^[,;.:“"‘]$|^(?:and|as|but|where|when|while|which|before|after)$/.test(before)
  const isDay = before !== '' && (words[first - 1]!.trigger & TRIGGER.calendar) !== 0
  return (isSubject || isDay) && (PLAYS.has(after) || AUXILIARIES.has(after))
}

function isCountry({ words, phraseMasks }: Sheet, { first, end }: Mention): boolean {
  const mask = end - first === 1 ? words[first]!.gazetteer : phraseMasks[first]!
  return (mask & GAZETTEER.country) !== 0
}
