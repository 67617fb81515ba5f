/**
 * How reporting verbs are inflected and spelled where the rules do not tell; our own list.
 */

/** Forms that no spelling rule gives. */
export const IRREGULAR_FORMS: Readonly<Record<string, readonly string[]>> = {
  begin: ['begin', 'begins', 'began', 'beginning'],
  break: ['break', 'breaks', 'broke', 'breaking'],
  cast: ['cast', 'casts', 'cast', 'casting'],
  cut: ['cut', 'cuts', 'cut', 'cutting'],
  find: ['find', 'finds', 'found', 'finding'],
  forecast: ['forecast', 'forecasts', 'forecast', 'forecasting'],
  give: ['give', 'gives', 'gave', 'giving', 'given'],
  go: ['go', 'goes', 'went', 'going'],
  hear: ['hear', 'hears', 'heard', 'hearing'],
  hit: ['hit', 'hits', 'hit', 'hitting'],
  hold: ['hold', 'holds', 'held', 'holding'],
  make: ['make', 'makes', 'made', 'making'],
  put: ['put', 'puts', 'put', 'putting'],
  read: ['read', 'reads', 'read', 'reading'],
  say: ['say', 'says', 'said', 'saying'],
  shoot: ['shoot', 'shoots', 'shot', 'shooting'],
  show: ['show', 'shows', 'showed', 'showing', 'shown'],
  speak: ['speak', 'speaks', 'spoke', 'speaking'],
  swear: ['swear', 'swears', 'swore', 'swearing'],
  tell: ['tell', 'tells', 'told', 'telling'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  undertake: ['undertake', 'undertakes', 'undertook', 'undertaking', 'undertaken'],
  write: ['write', 'writes', 'wrote', 'writing', 'written'],
}

/** Verbs that double their last letter before *-ed* and *-ing*. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set([
  'admit',
  'beg',
  'brag',
  'grin',
  'label',
  'peg',
  'quip',
  'refer',
  'regret',
  'shrug',
  'slam',
  'snap',
  'submit',
])

/** Verbs of *-ise* that are also spelled with *-ize*. */
export const ISE_VERBS: ReadonlySet<string> = new Set([
  'apologise',
  'characterise',
  'criticise',
  'emphasise',
  'theorise',
])
