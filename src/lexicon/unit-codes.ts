/**
 * How the units of `units.ts` are called in the Unified Code for Units of Measure (ucum.org), and what they are in SI
 * units. The third column names units of the library `convert`, as `FACTOR UNIT / UNIT`; a bare number stands for units
 * that the library lacks. Month and year are UCUM's mean ones (Julian). Left out: what has no fixed size or no SI value
 * (bushels and hundredweights differ by goods and country, megapixels and basis points are no physical units).
 */
const ROWS: readonly (readonly [unit: string, code: string | null, si?: string, inSi?: string])[] = [
  ['acre', '[acr_us]', 'm2', 'acre'],
  ['acre-foot', '[acr_us].[ft_us]', 'm3', '43560 ft3'],
  ['ampere', 'A', 'A', '1'],
  ['barrel', '[bbl_us]', 'm3', '42 gallon'],
  ['byte', 'By', 'By', 'byte'],
  ['calorie', 'cal', 'J', '4.184'],
  ['carat', '[car_m]', 'kg', '0.2 gram'],
  ['celsius', 'Cel', 'K', 'celsius'],
  ['centimetre', 'cm', 'm', 'centimetre'],
  ['century', '100.a', 's', '36525 day'],
  ['cubic centimetre', 'cm3', 'm3', 'cm3'],
  ['cubic foot', '[cft_i]', 'm3', 'ft3'],
  ['cubic kilometre', 'km3', 'm3', 'km3'],
  ['cubic metre', 'm3', 'm3', 'm3'],
  ['cubic yard', '[cyd_i]', 'm3', 'yd3'],
  ['cusec', '[cft_i]/s', 'm3/s', 'ft3 / second'],
  ['day', 'd', 's', 'day'],
  ['decade', '10.a', 's', '3652.5 day'],
  ['decibel', 'dB'],
  ['dunum', null, 'm2', '1000 m2'],
  ['fahrenheit', '[degF]', 'K', 'fahrenheit'],
  ['foot', '[ft_i]', 'm', 'foot'],
  ['fortnight', '2.wk', 's', '2 week'],
  ['gallon', '[gal_us]', 'm3', 'gallon'],
  ['gigabit per second', 'Gbit/s'],
  ['gigabyte', 'GBy', 'By', 'gigabyte'],
  ['gigawatt', 'GW', 'W', 'gigawatt'],
  ['gigawatt-hour', 'GW.h', 'J', 'GWh'],
  ['gram', 'g', 'kg', 'gram'],
  ['hectare', 'har', 'm2', 'hectare'],
  ['hertz', 'Hz', 'Hz', 'hertz'],
  ['horsepower', '[HP]', 'W', 'horsepower'],
  ['hour', 'h', 's', 'hour'],
  ['inch', '[in_i]', 'm', 'inch'],
  ['joule', 'J', 'J', 'joule'],
  ['kelvin', 'K', 'K', 'kelvin'],
  ['kilobyte', 'kBy', 'By', 'kilobyte'],
  ['kilogram', 'kg', 'kg', 'kilogram'],
  ['kilometre', 'km', 'm', 'kilometre'],
  ['kilometre per hour', 'km/h', 'm/s', 'kilometre / hour'],
  ['kilometre per second', 'km/s', 'm/s', 'kilometre / second'],
  ['kilovolt', 'kV', 'V', '1000'],
  ['kilovolt-ampere', 'kV.A', 'V.A', '1000'],
  ['kilowatt', 'kW', 'W', 'kilowatt'],
  ['kilowatt-hour', 'kW.h', 'J', 'kWh'],
  ['knot', '[kn_i]', 'm/s', 'nautical mile / hour'],
  ['light year', '[ly]', 'm', 'light-year'],
  ['litre', 'L', 'm3', 'litre'],
  ['megabit per second', 'Mbit/s'],
  ['megabyte', 'MBy', 'By', 'megabyte'],
  ['megahertz', 'MHz', 'Hz', 'MHz'],
  ['megawatt', 'MW', 'W', 'megawatt'],
  ['megawatt-hour', 'MW.h', 'J', 'MWh'],
  ['metre', 'm', 'm', 'metre'],
  ['metre per second', 'm/s', 'm/s', 'metre / second'],
  ['microgram', 'ug', 'kg', 'microgram'],
  ['microgram per cubic metre', 'ug/m3', 'kg/m3', 'microgram / m3'],
  ['micron', 'um', 'm', 'micrometre'],
  ['mile', '[mi_i]', 'm', 'mile'],
  ['mile per gallon', '[mi_i]/[gal_us]'],
  ['mile per hour', '[mi_i]/h', 'm/s', 'mile / hour'],
  ['milliampere-hour', 'mA.h'],
  ['millibar', 'mbar'],
  ['milligram', 'mg', 'kg', 'milligram'],
  ['milligram per litre', 'mg/L', 'kg/m3', 'milligram / litre'],
  ['millilitre', 'mL', 'm3', 'millilitre'],
  ['millimetre', 'mm', 'm', 'millimetre'],
  ['millisecond', 'ms', 's', 'millisecond'],
  ['minute', 'min', 's', 'minute'],
  ['month', 'mo', 's', '30.4375 day'],
  ['nanometre', 'nm', 'm', 'nanometre'],
  ['nautical mile', '[nmi_i]', 'm', 'nautical mile'],
  ['newton', 'N', 'N', '1'],
  ['ounce', '[oz_av]', 'kg', 'ounce'],
  ['part per billion', '[ppb]'],
  ['part per million', '[ppm]'],
  ['percent', '%'],
  ['percentage point', '%'],
  ['pint', '[pt_us]', 'm3', 'pint'],
  ['pound', '[lb_av]', 'kg', 'pound'],
  ['quart', '[qt_us]', 'm3', 'quart'],
  ['quintal', '100.kg', 'kg', '100 kilogram'],
  ['revolution per minute', '{rev}/min'],
  ['second', 's', 's', 'second'],
  ['square centimetre', 'cm2', 'm2', 'cm2'],
  ['square foot', '[sft_i]', 'm2', 'ft2'],
  ['square inch', '[sin_i]', 'm2', 'square inch'],
  ['square kilometre', 'km2', 'm2', 'km2'],
  ['square metre', 'm2', 'm2', 'm2'],
  ['square mile', '[mi_i]2', 'm2', 'mi2'],
  ['square yard', '[syd_i]', 'm2', 'yd2'],
  ['stone', '[stone_av]', 'kg', 'stone'],
  ['teaspoon', '[tsp_us]', 'm3', 'teaspoon'],
  ['terabit per second', 'Tbit/s'],
  ['terabyte', 'TBy', 'By', 'terabyte'],
  ['terawatt-hour', 'TW.h', 'J', 'TWh'],
  ['tonne', 't', 'kg', 'tonne'],
  ['volt', 'V', 'V', '1'],
  ['watt', 'W', 'W', 'watt'],
  ['week', 'wk', 's', 'week'],
  ['yard', '[yd_i]', 'm', 'yard'],
  ['year', 'a', 's', '365.25 day'],
]

/** The same for the countries that measure liquids by imperial units. */
const IMPERIAL_ROWS: typeof ROWS = [
  ['gallon', '[gal_br]', 'm3', 'imperial gallon'],
  ['mile per gallon', '[mi_i]/[gal_br]'],
  ['pint', '[pt_br]', 'm3', 'imperial pint'],
  ['quart', '[qt_br]', 'm3', 'imperial quart'],
]

/** Countries (ISO 3166-1 alpha-2) whose gallons and pints are imperial. */
export const IMPERIAL_COUNTRIES: ReadonlySet<string> = new Set(['GB', 'IE'])

/** A unit's standard code, and how it becomes an SI unit, if it does. */
export interface UnitCode {
  readonly code: string | null
  /** UCUM code of the SI unit, and the unit as an expression of it. */
  readonly si: { readonly unit: string; readonly expression: string } | null
}

/** Unit (as in `units.ts`) → its code. */
export const UNIT_CODES: ReadonlyMap<string, UnitCode> = table(ROWS)

/** The units that mean something else in countries with imperial measures. */
export const IMPERIAL_UNIT_CODES: ReadonlyMap<string, UnitCode> = table(IMPERIAL_ROWS)

function table(rows: typeof ROWS): ReadonlyMap<string, UnitCode> {
  return new Map(
    rows.map(([unit, code, si, expression]) => [
      unit,
      { code, si: si && expression ? { unit: si, expression } : null },
    ]),
  )
}
