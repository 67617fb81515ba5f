/** The kinds of figure that a unit of measurement makes. */
export type UnitKind =
  | 'percent'
  | 'duration'
  | 'distance'
  | 'area'
  | 'weight'
  | 'volume'
  | 'temperature'
  | 'speed'
  | 'other'
