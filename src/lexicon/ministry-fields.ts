/** What ministries, departments and their ministers are for, in lower case: *Public Health PS*, *Commerce and Industry Minister*. */
export const MINISTRY_FIELDS: ReadonlySet<string> = new Set(
  `affairs agriculture aviation commerce communications culture defence defense economic economy education
  emergency energy environment external finance fisheries food foreign forestry gender health higher home
  housing immigration industries industry information infrastructure interior investment justice labor labour
  lands mines mining petroleum planning power public railways roads rural science security services social
  sports tourism trade transport treasury urban veterans water women works youth`.split(/\s+/),
)
