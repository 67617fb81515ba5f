/** Words that make a participle behind them passive: *were killed*, *was left dead*, *feared drowned*. */
export const BE: ReadonlySet<string> = new Set(
  "am are be been being is was were get gets got left ’re 're feared reported confirmed believed presumed found".split(
    ' ',
  ),
)

/** Words that make it active: *have died*, *may drown*. */
export const HAVE: ReadonlySet<string> = new Set(
  "had has have having may might could will would did do ’ve 've".split(' '),
)
