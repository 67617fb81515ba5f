import { PICTURE_SOURCES } from '../../../lexicon/furniture-pictures.js'
import type { PageLine } from '../line.js'
import { keyRule, rule, textRule } from '../rule.js'

const SOURCE = `(?:${PICTURE_SOURCES.map((name) => name.replaceAll(/[ -]/g, '[ -]')).join('|')})`
const PICTURE =
  '(?:(?:file|ap|afp|reuters|stock|cover|featured|main|feature|lead|handout|courtesy|representative|representational|screen) )?(?:photo(?:graph)?|picture|image|pic|pix|illustration|graphic|cartoon|screengrab|screenshot)s?'
/** How a credit goes on after *Photo* and the like. */
const BY = '(?:\\s?[:/|©-]+\\s?|\\s(?:by|credits?|courtesy|source|via|from|taken by|supplied by)\\b\\s?:?\\s?|\\()'

const LABELLED = new RegExp(`^${PICTURE}(${BY})(.{1,140})$`, 'i')
const BRACKETED = new RegExp(
  `^[([]\\s?(?:${PICTURE}${BY}[^()[\\]]{1,120}|(?:credit|source|via)[: ][^()[\\]]{1,100}|${SOURCE}(?: (?:file )?(?:photo|image|pic)s?)?(?:\\s?[/|]\\s?[^()[\\]]{1,80})?)\\s?[)\\]]\\.?$`,
  'i',
)
const SLASHED = new RegExp(
  `^(?:[\\p{L}'. -]{2,60}[/|]\\s?${SOURCE}(?: via [\\p{L} .]{2,40})?|${SOURCE}(?: photo)?\\s?[/|]\\s?[\\p{L}'. -]{2,60})$`,
  'iu',
)
const ENDS_IN_SOURCE = new RegExp(`(?:^|[/|,\\s(])${SOURCE}\\)?\\.?$`, 'i')
const IS_SOURCE = new RegExp(`^${SOURCE}(?:[ /|]|$)`, 'i')
/** A credit behind the sentence of a caption. */
const CREDIT_IN_BRACKETS = new RegExp(
  `[([]\\s?(?:(?:[\\p{L}.]+ ){0,3}${PICTURE}${BY}[^()[\\]]{1,100}|(?:file|ap|afp|reuters|getty) ?(?:photo|image|picture|pic)s?[^()[\\]]{0,80})\\s?[)\\]]\\.?$`,
  'iu',
)
/** *(Jane Doe/Reuters)*: a name first, since *(ANI/PTI)* stands behind the last paragraph of the text. */
const NAME_AND_SOURCE =
  /[([]\s?\p{Lu}[\p{L}'’.-]* (?:\p{Ll}{2,3} )?\p{Lu}[^()[\]/|]{0,60}[/|]\s?([^()[\]]{2,60})[)\]]\.?$/u
const CREDIT_AT_END = new RegExp(
  `(?<=.{12})[.!?”"|–—-]\\s?(?:${PICTURE}(?:\\s?[:/|©]+\\s?|\\s(?:by|credits?:?|courtesy(?: of)?:?)\\s)[^.”"]{2,60}|(?:afp|reuters|ap|epa|pti|ani|bernama) (?:photo|pic|picture|file photo|filepic)|(?:REUTERS|AFP|EPA|AP|PTI|Getty Images)\\s?/\\s?[\\p{L}'. /-]{2,40})$`,
  'iu',
)
const LONGEST_CAPTION = 60
const NAME_LIKE =
  /^(?:[\p{Lu}@][\p{L}\p{M}\p{N}'’.&@_-]*|[/|,&]|and|of|the|for|via|de|van|von|bin|al)(?:[\s/|,]+(?:[\p{Lu}@][\p{L}\p{M}\p{N}'’.&@_-]*|[/|,&]|and|of|the|for|via|de|van|von|bin|al))*$/u

/**
 * *Photo: Example Agency* yes, *Photos: Flood waters rise in Accra* no: a headline may begin so; nor *Photos from the
 * scene went round on Facebook*.
 */
function isLabelledCredit(text: string): boolean {
  const [, by, credit] = LABELLED.exec(text) ?? []
  if (by === undefined || credit === undefined) return false
  const isShort = credit.split(/\s+/).length <= 5
  return (ENDS_IN_SOURCE.test(credit) && (isShort || /[:|©]/.test(by))) || (isShort && NAME_LIKE.test(credit))
}

/** A sentence with the picture's credit behind it. */
function isCreditedCaption({ text, words }: PageLine): boolean {
  if (words > LONGEST_CAPTION) return false
  if (/[)\]]\.?$/.test(text)) {
    const source = NAME_AND_SOURCE.exec(text)?.[1]
    return CREDIT_IN_BRACKETS.test(text) || (source !== undefined && IS_SOURCE.test(source))
  }
  return !/[.”"]$/.test(text) && CREDIT_AT_END.test(text)
}

/** Credits and captions of pictures. */
export const pictures = [
  /** *Photo: Jane Doe/Example Images* · *Picture courtesy of the ministry* */
  rule('picture-credit', 'anywhere', (line) => isLabelledCredit(line.text)),
  /** *(Image: Jane Doe/Getty)* · *[Photo: AFP]* */
  textRule('bracketed-credit', 'anywhere', BRACKETED),
  /** *Jane Doe/AFP via Getty Images* · *REUTERS/Jane Doe* */
  rule('slashed-credit', 'anywhere', (line) => line.words <= 12 && SLASHED.test(line.text)),
  /** *Credit: Jane Doe* · *Photograph* · *Getty Images* */
  keyRule(
    'credit-label',
    'edges',
    /^(?:(?:photo|picture|image|video|photograph) (?:credits?|courtesy|source|copyright)\b\s?[:|-]?|credits?\s?[:|-]|courtesy\s?[:|-])\s?[^.:]{0,60}$/,
    new RegExp(`^(?:getty images?|${PICTURE}|ap photo|file|file photo|shutterstock|istock)$`),
  ),
  /** *Residents leave on Tuesday. (Photo by Jane Doe/AFP)* · *The minister on Monday. REUTERS/Jane Doe* */
  rule('credited-caption', 'anywhere', isCreditedCaption),
  /** *FILE PHOTO: The minister speaks …* · *FILE - A view of …* · *File photo of the bridge* */
  textRule(
    'file-picture',
    'anywhere',
    /^FILE(?: PHOTO| PICTURE| PIC| IMAGE)?\s?[-–—:]\s?\S/,
    /^(?:file|representative|representational|handout|undated|library|illustrative|archive) (?:photo|picture|image|pic|photograph)s?(?:\s?[:|(–—-].*|\.?| (?:of|shows?|from|by|used|only|for)\b.{0,200})$/i,
    /^(?:image|photo|picture)s? (?:used )?(?:for|is for) (?:representation|illustrat|representative|reference)\w*\b.{0,60}$/i,
  ),
  /** *Video snippet from the meeting* · *Screengrab of the broadcast* */
  rule(
    'provenance-caption',
    'anywhere',
    (line) =>
      !line.endsSentence &&
      line.words <= 30 &&
      /^(?:a )?(?:(?:(?:video|tv|photo|cctv|drone|dashcam) )?(?:snippet|screengrab|screenshot|screen grab|screen shot|framegrab|frame grab)|(?:video|tv|photo|film|cctv) (?:still|grab|frame|clipping))s? (?:from|of|by|taken|courtesy|via|showing)\b/.test(
        line.key,
      ),
  ),
  /** *Image source, Getty Images* · *Image caption, The bridge in May* */
  textRule(
    'picture-field',
    'anywhere',
    /^(?:Image|Media|Video|Photo|Figure) (?:source|caption|copyright|credit)(?:[,:]\s?.{0,240})?$/i,
  ),
  /** *Click to enlarge* · *View image in fullscreen* · *Image 1 of 5* · *Hide caption* */
  keyRule(
    'picture-button',
    'anywhere',
    /^(?:click|tap|press) (?:on )?(?:the )?(?:image|photo|picture)?s? ?(?:to|for) (?:enlarge|zoom|view|expand|see|larger|full)\b.{0,40}$/,
    /^(?:(?:enlarge|view|open|expand|zoom in|hide|toggle|show|see) (?:this |the )?(?:image|photo|picture|caption|gallery|slideshow|full ?screen)s?\b.{0,30})$/,
    /^(?:image|photo|picture|slide) \d+ (?:of|\/) \d+$/,
    /^(?:photo|image|picture) gallery$/,
  ),
  keyRule('picture-number', 'edges', /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/),
]
