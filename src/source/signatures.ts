/** First bytes of files that are no plain text, with what to call them. `at` is the offset where the bytes stand. */
const SIGNATURES: readonly { bytes: string; at?: number; name: string }[] = [
  { bytes: '%PDF-', name: 'a PDF document' },
  { bytes: '{\\rtf', name: 'an RTF document' },
  { bytes: '%!PS', name: 'a PostScript document' },
  { bytes: '\xd0\xcf\x11\xe0', name: 'an old Microsoft Office document' },
  { bytes: 'PK\x03\x04', name: 'a ZIP archive or an Office document' },
  { bytes: '\x1f\x8b', name: 'a gzip archive' },
  { bytes: 'BZh', name: 'a bzip2 archive' },
  { bytes: '\xfd7zXZ', name: 'an xz archive' },
  { bytes: '(\xb5/\xfd', name: 'a zstd archive' },
  { bytes: '7z\xbc\xaf', name: 'a 7-Zip archive' },
  { bytes: 'Rar!\x1a', name: 'a RAR archive' },
  { bytes: 'ustar', at: 257, name: 'a tar archive' },
  { bytes: '\x89PNG', name: 'a PNG image' },
  { bytes: '\xff\xd8\xff', name: 'a JPEG image' },
  { bytes: 'GIF87a', name: 'a GIF image' },
  { bytes: 'GIF89a', name: 'a GIF image' },
  { bytes: 'II*\0', name: 'a TIFF image' },
  { bytes: 'MM\0*', name: 'a TIFF image' },
  { bytes: 'WEBP', at: 8, name: 'a WebP image' },
  { bytes: 'WAVE', at: 8, name: 'a sound file' },
  { bytes: 'ID3', name: 'a sound file' },
  { bytes: 'fLaC', name: 'a sound file' },
  { bytes: 'OggS', name: 'a sound or video file' },
  { bytes: 'ftyp', at: 4, name: 'a video file' },
  { bytes: '\x1aE\xdf\xa3', name: 'a video file' },
  { bytes: '\x7fELF', name: 'a program' },
  { bytes: 'MZ\x90\0', name: 'a program' },
  { bytes: '\xca\xfe\xba\xbe', name: 'a program' },
  { bytes: '\xcf\xfa\xed\xfe', name: 'a program' },
  { bytes: '\0asm', name: 'a program' },
  { bytes: 'SQLite format 3\0', name: 'an SQLite database' },
]

/** Names the kind of file that begins with these bytes (*a PDF document*), or gives null if it may be a text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 300)).toString('latin1')
  return SIGNATURES.find((signature) => head.startsWith(signature.bytes, signature.at ?? 0))?.name ?? null
}
