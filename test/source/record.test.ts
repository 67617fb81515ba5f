import t from 'tap'
import { SourceError } from '../../src/source/errors.js'
import { readRecord } from '../../src/source/record.js'

const TEXT = 'It rained in Accra.'

t.test('a whole record is read', async (t) => {
  const record = {
    text: `${TEXT}\r\nIt stopped.`,
    title: ' Rain ',
    url: 'https://example.org/rain',
    author: 'Ama Owusu',
    source: 'The Example',
    publishedAt: '2024-08-19T16:05:00+02:00',
    language: 'en-GB',
  }
  t.same(readRecord(record, 'feed.jsonl:1'), {
    text: `${TEXT}\nIt stopped.`,
    title: 'Rain',
    url: 'https://example.org/rain',
    author: 'Ama Owusu',
    source: 'The Example',
    publishedAt: '2024-08-19T14:05:00.000Z',
    language: 'en',
    origin: 'feed.jsonl:1',
  })
})

t.test('what is left out, null or blank is null', async (t) => {
  const nothing = { title: null, url: null, author: null, source: null, publishedAt: null, language: null }
  t.match(readRecord({ text: TEXT }, 'x'), nothing)
  t.match(readRecord({ text: TEXT, ...nothing, title: '  ' }, 'x'), nothing)
})

t.test('times are read as UTC unless they say otherwise', async (t) => {
  const cases: [string, string][] = [
    ['2024-08-19', '2024-08-19T00:00:00.000Z'],
    ['2024-08-19T10:30', '2024-08-19T10:30:00.000Z'],
    ['2024-08-19 10:30:15', '2024-08-19T10:30:15.000Z'],
    ['2024-08-19T10:30:15.250z', '2024-08-19T10:30:15.250Z'],
    ['2024-08-19T23:30:00-0500', '2024-08-20T04:30:00.000Z'],
  ]
  for (const [given, expected] of cases) {
    t.equal(readRecord({ text: TEXT, publishedAt: given }, 'x').publishedAt, expected, given)
  }
})

t.test('halves of characters cannot get in', async (t) => {
  t.equal(readRecord({ text: 'A \ud83d B 😀' }, 'x').text, 'A \ufffd B 😀')
})

t.test('what is wrong is named', async (t) => {
  const cases: [unknown, string, RegExp][] = [
    [null, 'bad-field', /not null/],
    [[], 'bad-field', /not a list/],
    ['text', 'bad-field', /not a string/],
    [{}, 'bad-field', /"text" is missing/],
    [{ text: ' ' }, 'empty', /"text" is empty/],
    [{ text: 5 }, 'bad-field', /"text" must be a string, not a number/],
    [{ text: TEXT, body: 'x' }, 'bad-field', /"body" is no field of an article: text, html, title/],
    [{ html: '<p>x</p>' }, 'unsupported', /"html" is not read yet/],
    [{ text: TEXT, title: {} }, 'bad-field', /"title" must be a string, not an object/],
    [{ text: TEXT, url: 'example' }, 'bad-field', /"url" must be a web address.*"example"/],
    [{ text: TEXT, url: 'javascript:alert(1)' }, 'bad-field', /"url"/],
    [{ text: TEXT, publishedAt: 'yesterday' }, 'bad-field', /"publishedAt".*"yesterday"/],
    [{ text: TEXT, publishedAt: '2024-02-31' }, 'bad-field', /"publishedAt"/],
    [{ text: TEXT, publishedAt: '2024-08-19T25:00' }, 'bad-field', /"publishedAt"/],
    [{ text: TEXT, language: 'English' }, 'bad-field', /"language".*"English"/],
  ]
  for (const [value, code, message] of cases) {
    const error = t.throws(() => readRecord(value, 'x'), SourceError) as unknown as SourceError
    t.equal(error.code, code, JSON.stringify(value))
    t.match(error.message, message)
  }
})
