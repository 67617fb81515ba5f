/** Tests on UTF-16 code units and words of the text, for the rules that read between tokens. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a code unit is a letter of the Latin script or one of the scripts' letters beyond it. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  )
}

export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

/** Blanks that news puts inside a number or before its unit: space, no-break, thin and narrow no-break space. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x2009 || code === 0x202f
}

/** Hyphen, non-breaking hyphen, en dash, em dash or minus. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212
}

/** The end of the run of letters that starts at `position`. */
export function letterRunEnd(text: string, position: number): number {
  let end = position
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return end
}

/** The word of letters that starts behind at most one blank at `position`, in lower case, and its end. */
export function nextWord(text: string, position: number): { word: string; start: number; end: number } {
  const start = isBlank(text.charCodeAt(position)) ? position + 1 : position
  const end = letterRunEnd(text, start)
  return { word: text.slice(start, end).toLowerCase(), start, end }
}
