import { detect } from 'chardet'
import iconv from 'iconv-lite'
import { normalise } from '../text/normalise.js'
import { SourceError } from './errors.js'
import { binaryKind } from './signatures.js'

/** The size above which a text is refused unless the caller says otherwise: 5 MB. */
export const DEFAULT_MAX_BYTES = 5_000_000

/** Encodings of other scripts that are taken from the guesser: for Latin letters Windows-1252 is the surer guess. */
const OTHER_SCRIPTS = /^(?:Shift_JIS|EUC-|GB18030|Big5|ISO-2022|windows-125[1356]|KOI8-R|ISO-8859-[5678])/i

const DOS_END_OF_FILE = '\u001a'

const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/**
 * Decodes the bytes of a text in whatever encoding they are (UTF-8, UTF-16 and UTF-32 with or without byte order
 * mark, Windows-1252, the common encodings of other scripts); line ends become `\n`.
 * @param origin the file's name, for the error
 * @throws SourceError `too-large`, `empty` (nothing but white space) or `binary` (an image, an archive, a program …)
 */
export function decode(bytes: Uint8Array, origin: string, maxBytes: number = DEFAULT_MAX_BYTES): string {
  if (bytes.length > maxBytes) throw tooLarge(bytes.length, origin, maxBytes)
  const kind = binaryKind(bytes)
  if (kind) throw binary(origin, `This looks like ${kind}`)
  const decoded = iconv.decode(Buffer.from(bytes), encodingOf(bytes))
  const text = normalise(decoded.endsWith(DOS_END_OF_FILE) ? decoded.slice(0, -1) : decoded)
  if (text.trim() === '') throw new SourceError('empty', origin, 'There is no text in it: it is empty.')
  if (isGibberish(text)) throw binary(origin, 'This is binary data')
  return text
}

/** The error for a text of so many bytes. */
export function tooLarge(size: number, origin: string, maxBytes: number): SourceError {
  const message = `It has ${inMegabytes(size)}, more than the ${inMegabytes(maxBytes)} that one article may have. Split it into its articles.`
  return new SourceError('too-large', origin, message)
}

function inMegabytes(size: number): string {
  return size < 100_000 ? `${size} bytes` : `${(size / 1_000_000).toFixed(1)} MB`
}

function binary(origin: string, what: string): SourceError {
  return new SourceError('binary', origin, `${what}, not a text. Save its text as a UTF-8 text file and load that.`)
}

function encodingOf(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  if (marked) return marked.encoding
  return wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : legacyEncoding(bytes))
}

/** UTF-16 without a mark: in European text every other byte of it is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  return null
}

/** Also true where few characters are broken, as in a file that was cut off in the middle of one. */
function isUtf8(bytes: Uint8Array): boolean {
  let broken = 0
  let beyondAscii = 0
  for (const character of new TextDecoder().decode(bytes).matchAll(/[^\p{ASCII}]/gu)) {
    beyondAscii++
    if (character[0] === '\ufffd') broken++
  }
  return broken <= beyondAscii * 0.1
}

function legacyEncoding(bytes: Uint8Array): string {
  const beyondAscii = bytes.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0)
  const guess = beyondAscii > Math.max(30, bytes.length * 0.2) ? detect(bytes.subarray(0, 65_536)) : null
  return guess && OTHER_SCRIPTS.test(guess) && iconv.encodingExists(guess) ? guess : 'windows-1252'
}

/** Whether a zero character, or more than three control characters and one in a hundred, show that it is no text. */
function isGibberish(text: string): boolean {
  if (text.includes('\0')) return true
  const strange = text.match(/[\p{Cc}\ufffd]/gu)?.filter((character) => !'\n\t\u001b'.includes(character))
  return strange !== undefined && strange.length > Math.max(3, text.length * 0.01)
}
