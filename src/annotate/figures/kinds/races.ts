import type { Draft, Reading } from '../draft.js'

/**
 * In reports of races, seconds and hundredths without a word for them: *third in 19.61*, *clocked 13.01*, *Cockrell
 * (52.49)*, and parts of a second: *two tenths behind*. Only where another figure of the article is such a time beyond doubt.
 */
export function markRaces(reading: Reading, drafts: Draft[]): Draft[] {
  if (!drafts.some(isRaceTime)) return drafts
  for (const draft of drafts) {
    const { text } = reading
    if (draft.kind === 'count' && SECONDS.test(text.slice(draft.start, draft.end))) {
      if (
        BEFORE.test(text.slice(Math.max(0, draft.start - 16), draft.start)) &&
        ENDS.test(text.slice(draft.end, draft.end + 8))
      )
        makeSeconds(draft, draft.value!)
    } else if (draft.form === 'fraction' && isGap(text, draft)) makeSeconds(draft, Math.round(draft.value! * 10) / 1000)
  }
  return drafts
}

/** *1:26.983*, *9.58 seconds*, *0.044sec*: tenths alone are told of cars as well. */
function isRaceTime({ by, unit, value }: Draft): boolean {
  return (
    by === 'race-time' || (unit === 'second' && value !== null && !Number.isInteger(Math.round(value * 1000) / 100))
  )
}

const SECONDS = /^\d{1,2}\.\d{2}$/
const BEFORE = /(?:\b(?:in|timed at|of|ran|running|clocked|clocking|with|recorded) (?:a |just )?|\()$/
const ENDS = /^(?:[.,;:)]|$|\s(?:ahead|and|as|at|before|behind|for|from|in|on|to|with)\b)/

/** *two tenths quicker*, *eleven hundredths ahead*, *by three thousandths*. */
function isGap(text: string, draft: Draft): boolean {
  return (
    /(?:tenth|hundredth|thousandth)s?$/.test(text.slice(draft.start, draft.end)) &&
    /^(?: of a second| (?:adrift|ahead|back|behind|clear|down|faster|inside|off|outside|quicker|slower|up)\b|[.,;])/.test(
      text.slice(draft.end, draft.end + 12),
    )
  )
}

function makeSeconds(draft: Draft, value: number): void {
  draft.value = value
  draft.kind = 'duration'
  draft.unit = 'second'
  draft.amount = true
  draft.by = 'race-seconds'
}
