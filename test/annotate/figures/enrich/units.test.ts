import t from 'tap'
import { UNIT_CODES } from '../../../../src/lexicon/unit-codes.js'
import { UNITS } from '../../../../src/lexicon/units.js'
import { annotated, figureAt } from './support.js'

type Case = [text: string, words: string, code: string | null, si: [value: number, unit: string, max?: number] | null]

/** Values by the definitions of the units (BIPM, NIST), not by our table. */
const CASES: Case[] = [
  ['The road is 5 miles long.', '5 miles', '[mi_i]', [8046.72, 'm']],
  ['It lies 12 km from the sea.', '12 km', 'km', [12000, 'm']],
  ['The farm covers 3 acres.', '3 acres', '[acr_us]', [12140.5692672, 'm2']],
  ['The fire burned 200 hectares.', '200 hectares', 'har', [2_000_000, 'm2']],
  ['The bag weighed 10 pounds and 4 kg of rice.', '4 kg', 'kg', [4, 'kg']],
  ['They seized 30 tonnes of ivory.', '30 tonnes', 't', [30_000, 'kg']],
  ['The tank holds 200 litres.', '200 litres', 'L', [0.2, 'm3']],
  ['Output was 3 million barrels.', '3 million barrels', '[bbl_us]', [476_961.884784, 'm3']],
  ['Winds reached 120 km/h.', '120 km/h', 'km/h', [33.3333333333, 'm/s']],
  ['Gusts of 60 mph hit the coast.', '60 mph', '[mi_i]/h', [26.8224, 'm/s']],
  ['The plant makes 500 megawatts.', '500 megawatts', 'MW', [500_000_000, 'W']],
  ['A home uses 10 kilowatt hours.', '10 kilowatt hours', 'kW.h', [36_000_000, 'J']],
  ['A six-week halt began.', 'six-week', 'wk', [3_628_800, 's']],
  ['It took 10 to 12 hours.', '10 to 12 hours', 'h', [36_000, 's', 43_200]],
  ['It lasted two years.', 'two years', 'a', [63_115_200, 's']],
  ['The file has 5 gigabytes.', '5 gigabytes', 'GBy', [5_000_000_000, 'By']],
  ['It was 30 degrees Celsius at noon.', '30 degrees Celsius', 'Cel', [303.15, 'K']],
  ['It was 50 degrees Fahrenheit at noon.', '50 degrees Fahrenheit', '[degF]', [283.15, 'K']],
  ['PM2.5 reached 90 micrograms per cubic metre.', '90 micrograms per cubic metre', 'ug/m3', [9e-8, 'kg/m3']],
  // A difference has no zero to shift.
  ['The sea is 1.5 degrees Celsius warmer.', '1.5 degrees Celsius', 'Cel', [1.5, 'K']],
  ['Prices rose 4 percent.', '4 percent', '%', null],
  ['It cost $40 million.', '$40 million', null, null],
  ['There were 40 boats.', '40', null, null],
  ['He came ninth.', 'ninth', null, null],
]

for (const [text, words, code, si] of CASES) {
  t.test(text, async (t) => {
    const figure = figureAt(text, annotated(text), words)
    t.equal(figure.unitCode, code)
    t.same(figure.si, si && { value: si[0], valueMax: si[2] ?? null, unit: si[1] })
  })
}

t.test('gallons are those of the outlet’s country', async (t) => {
  const text = 'The tank holds 10 gallons.'
  const inCountry = (country: string) => figureAt(text, annotated(text, null, country), '10 gallons')
  t.match(inCountry('US'), { unitCode: '[gal_us]', si: { value: 0.03785411784, unit: 'm3' } })
  t.match(inCountry('GB'), { unitCode: '[gal_br]', si: { value: 0.0454609, unit: 'm3' } })
})

/** Units of no fixed size, or of no quantity that UCUM knows. */
const WITHOUT_CODE = ['basis point', 'bushel', 'degree', 'gross ton', 'hundredweight', 'megapixel', 'working day']

t.test('every unit that is read has a code, or is known to have none', async (t) => {
  const names = [...new Set([...UNITS.values()].map(({ name }) => name))]
  t.same(
    names.filter((name) => !UNIT_CODES.has(name)),
    WITHOUT_CODE,
  )
})
