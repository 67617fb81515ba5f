import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import t from 'tap'
import { decode } from '../../src/source/decode.js'
import { SourceError } from '../../src/source/errors.js'
import { fc } from '../helpers/property.js'

const SAMPLE = 'The mayor of Évreux said: “No – it’s over.”\n\nIt cost €20.\n'

function failure(bytes: Uint8Array, maxBytes?: number): SourceError {
  try {
    decode(bytes, 'file', maxBytes)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

t.test('every encoding of a text gives the same text', async (t) => {
  const cases: [string, string, boolean][] = [
    ['UTF-8', 'utf8', false],
    ['UTF-8 with byte order mark', 'utf8', true],
    ['UTF-16 LE with byte order mark', 'utf16le', true],
    ['UTF-16 BE with byte order mark', 'utf16be', true],
    ['UTF-16 LE without byte order mark', 'utf16le', false],
    ['UTF-16 BE without byte order mark', 'utf16be', false],
    ['UTF-32 LE with byte order mark', 'utf32le', true],
    ['Windows-1252', 'windows-1252', false],
  ]
  for (const [name, encoding, addBOM] of cases) {
    t.equal(decode(iconv.encode(SAMPLE, encoding, { addBOM }), 'file'), SAMPLE, name)
  }
})

t.test('ISO 8859-1 is read as the Windows encoding that contains it', async (t) => {
  t.equal(decode(Buffer.from('Le café de José', 'latin1'), 'file'), 'Le café de José')
})

t.test('texts in the encodings of other scripts are not garbled', async (t) => {
  const russian = 'Министр заявил в понедельник, что правительство не намерено повышать налоги в этом году.'
  t.equal(decode(iconv.encode(russian, 'windows-1251'), 'file'), russian)
  const japanese = '大臣は月曜日、政府は今年増税するつもりはないと述べた。野党はこれを批判した。'
  t.equal(decode(iconv.encode(japanese, 'Shift_JIS'), 'file'), japanese)
})

t.test('a UTF-8 file that was cut within a character keeps all the others', async (t) => {
  const bytes = Buffer.from(
    '“Ça va,” said Zoë. “Ça va à peu près,” said José in the café of Évreux: “Où?” asked Noé. “Là”',
  )
  t.equal(decode(bytes.subarray(0, -1), 'file'), `${bytes.toString().slice(0, -1)}\ufffd`)
})

t.test('every kind of line end becomes a line feed', async (t) => {
  const text = 'one\r\ntwo\rthree\u2028four\u2029five\u0085six\nseven'
  t.equal(decode(Buffer.from(text), 'file'), 'one\ntwo\nthree\nfour\nfive\nsix\nseven')
  t.equal(decode(Buffer.from('The end.\r\n\x1a'), 'file'), 'The end.\n', 'the end-of-file mark of DOS is no text')
})

t.test('what is no text is refused by what it looks like', async (t) => {
  const cases: [string, Uint8Array, RegExp][] = [
    ['PDF', Buffer.from('%PDF-1.7\nsome text'), /PDF document/],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /PNG image/],
    ['JPEG', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), /JPEG image/],
    ['ZIP', Buffer.from('PK\x03\x04\x14\0', 'latin1'), /ZIP archive or an Office document/],
    ['gzip', gzipSync('text'), /gzip archive/],
    ['program', Buffer.from('\x7fELF\x02\x01', 'latin1'), /program/],
    ['RTF', Buffer.from('{\\rtf1\\ansi text}'), /RTF document/],
    ['zero bytes', Buffer.from('some\0text'), /binary data/],
    ['control characters', Buffer.from('ab\x01\x02\x03\x04cd'), /binary data/],
  ]
  for (const [name, bytes, message] of cases) {
    const error = failure(bytes)
    t.equal(error.code, 'binary', name)
    t.match(error.message, message, name)
    t.match(error.message, /Save its text/, `${name}: says what to do`)
  }
})

t.test('empty and too large texts are refused', async (t) => {
  t.equal(failure(Buffer.from('')).code, 'empty')
  t.equal(failure(Buffer.from(' \r\n\t\u00a0\n')).code, 'empty')
  t.equal(failure(Buffer.from('\ufeff')).code, 'empty')
  t.equal(failure(Buffer.from('123456'), 5).code, 'too-large')
  t.match(failure(Buffer.from('123456'), 5).message, /6 bytes, more than the 5 bytes/)
  t.equal(decode(Buffer.from('12345'), 'file', 5), '12345', 'a text of just the limit is read')
  const large = failure(Buffer.alloc(5_000_001, 'a'))
  t.equal(large.code, 'too-large', 'five megabytes are the limit unless another is given')
  t.equal(large.origin, 'file')
})

t.test('any text comes back from UTF-8, UTF-16 and Windows-1252', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'abc XYZ.,“”’–é\n'.split('')), minLength: 1 })
  const isText = (value: string) => value.trim() !== ''
  fc.assert(fc.property(text.filter(isText), (value) => decode(Buffer.from(value), 'file') === value))
  fc.assert(
    fc.property(text.filter(isText), (value) => {
      return decode(iconv.encode(value, 'utf16le', { addBOM: true }), 'file') === value
    }),
  )
  const words = fc.array(fc.constantFrom('café ', 'it’s ', '“No,” ', '€5 – ', 'she said.\n'), { minLength: 1 })
  fc.assert(fc.property(words, (value) => decode(iconv.encode(value.join(''), 'win1252'), 'file') === value.join('')))
})

t.test('no bytes make it fail with anything but its own error', async () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        return decode(bytes, 'file').length > 0
      } catch (error) {
        return error instanceof SourceError
      }
    }),
  )
})
