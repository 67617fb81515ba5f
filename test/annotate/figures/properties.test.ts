import t from 'tap'
import { findFigures } from '../../../src/annotate/figures/figures.js'
import { segment } from '../../../src/text/segment.js'
import { fc, runs } from '../../helpers/property.js'
import { figuresIn } from './support.js'

const NONE = { names: [], demonyms: [], entities: [], quotes: [], figures: [] }

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ',,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',')

/** Writes a whole number below a thousand million in words, as British English does. */
function inWords(value: number): string {
  if (value < 20) return SMALL[value]!
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? `-${SMALL[value % 10]}` : '')
  if (value < 1000) return join(`${SMALL[Math.floor(value / 100)]} hundred`, value % 100, ' and ')
  if (value < 1e6)
    return join(`${inWords(Math.floor(value / 1000))} thousand`, value % 1000, value % 1000 < 100 ? ' and ' : ' ')
  return join(`${inWords(Math.floor(value / 1e6))} million`, value % 1e6, value % 1e6 < 100 ? ' and ' : ' ')
}

function join(head: string, rest: number, joint: string): string {
  return rest === 0 ? head : head + joint + inWords(rest)
}

/** Words and marks of the news from which sentences of all sorts are put together, sense or none. */
const PIECES = [
  ...'$5m;5%;-3;€1.2bn;1,234;12,34,567;3½;2-1;10–12;half;a third;two dozen;one;first;88th;twice;three times;dozens of;a million and a half;km;kg;years old;per cent;points;percentage points;and;to;from;between;or;of;in;than;more;about;up to;at least;people;dead;houses;Monday;May 4;2024;6:40;p.m.;(;);,;.;;;“;”;’s;Rs 3 crore;R12m;No.;page;£;US$;°C;minus;x;Covid-19;G7;aged;, 51,;said;rose;fell;by'.split(
    ';',
  ),
  '\n\n',
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '))

const NUMBER =
  /\d|[¼½¾⅓⅔⅛⅜⅝⅞]|zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twent|thirt|fort|fift|sixt|sevent|eight|ninet|hundred|thousand|million|billion|trillion|dozen|score|lakh|crore|half|third|quarter|fourth|fifth|first|second|twice|thrice|fold|double|treble|triple|\ban?\b/i

t.test('every figure is a span of the text that holds a number, in order, without overlap', (t) => {
  fc.assert(
    fc.property(text, (text) => {
      let end = 0
      for (const figure of figuresIn(text)) {
        if (figure.start < end || figure.end <= figure.start || figure.end > text.length) return false
        if (!NUMBER.test(text.slice(figure.start, figure.end))) return false
        if ((figure.value === null) !== (figure.modifier === 'vague')) return false
        if (figure.subject !== null && !text.includes(figure.subject)) return false
        end = figure.end
      }
      return true
    }),
    runs(400),
  )
  t.pass('holds')
  t.end()
})

t.test('the same document gives the same figures, and neither it nor the annotations are changed', (t) => {
  fc.assert(
    fc.property(text, (text) => {
      const document = segment({ text })
      const before = JSON.stringify(document)
      const first = JSON.stringify(findFigures(document, NONE))
      return first === JSON.stringify(findFigures(document, NONE)) && before === JSON.stringify(document)
    }),
    runs(100),
  )
  t.strictSame(NONE, { names: [], demonyms: [], entities: [], quotes: [], figures: [] })
  t.end()
})

t.test('a number written in digits with separators is read back', (t) => {
  const formats = [
    new Intl.NumberFormat('en'),
    new Intl.NumberFormat('en-IN'),
    new Intl.NumberFormat('de-CH'),
    new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
  ]
  fc.assert(
    fc.property(fc.integer({ min: 3000, max: 999_999_999 }), fc.constantFrom(...formats), (value, format) => {
      const written = format.format(value)
      return figuresIn(`Growers sold ${written} plums.`)[0]?.value === value
    }),
    runs(300),
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (cents) => {
      const value = cents / 100
      const written = value.toLocaleString('en', { minimumFractionDigits: 2 })
      const figure = figuresIn(`A crate costs €${written} here.`)[0]
      return figure?.value === value && figure.kind === 'money' && figure.unit === 'EUR'
    }),
    runs(200),
  )
  t.pass('holds')
  t.end()
})

t.test('a number written in words is read back', (t) => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1000, max: 999_999_999 })), (value) => {
      const [figure, ...rest] = figuresIn(`Growers sold ${inWords(value)} plums.`)
      return figure?.value === value && figure.kind === 'count' && figure.subject === 'plums' && rest.length === 0
    }),
    runs(500),
  )
  t.pass('holds')
  t.end()
})
