import { NETWORKS } from '../../../lexicon/furniture.js'
import { FRAME_LINKS } from '../../../lexicon/furniture-links.js'
import { SECTIONS } from '../../../lexicon/furniture-sections.js'
import type { PageLine } from '../line.js'
import { keyRule, rule, textRule } from '../rule.js'

const sections = new Set(SECTIONS)
const frameLinks = new Set(FRAME_LINKS)
const anyLink = new Set([...SECTIONS, ...FRAME_LINKS])
const NETWORK = `(?:${NETWORKS.join('|')})`
const CHANNEL = `(?:${NETWORK}|google news|social media|app|socials?|(?:whatsapp|telegram|youtube|viber) (?:channel|group)|apple news)`

/** *Home > World > Africa* · *News / Politics*: short parts, of which the first is a section. */
function isBreadcrumb({ text, words }: PageLine): boolean {
  if (words > 40 || text.length > 200) return false
  const parts = text
    .toLowerCase()
    .split(/\s*[>»›→]\s*|\s+[/|\\•·]\s+/)
    .filter((part) => part !== '')
  if (parts.length < 2) return false
  const known = parts.filter((part) => anyLink.has(part.replaceAll(' and ', ' & '))).length
  if (/^(?:you are here:? ?)?home$/.test(parts[0]!)) return parts.length > 2 || known > 1 || /[>»›]/.test(text)
  return known === parts.length || (known > 0 && anyLink.has(parts[0]!) && /[>»›]/.test(text))
}

/** *News Sport Business Opinion*: four names of sections or more, and nothing else. */
function isBar({ key, words }: PageLine): boolean {
  if (words < 4 || words > 60) return false
  let parts = 0
  for (const [part] of key.matchAll(/[^\s|,/•·]+/g)) {
    if (part !== '&' && part !== 'us' && !anyLink.has(part)) return false
    parts++
  }
  return parts > 3
}

/** *NEWS* · *Nation & World*: the name of a section, or several joined. */
function isSection({ key, words }: PageLine): boolean {
  if (words > 5) return false
  return (
    sections.has(key.replaceAll(' and ', ' & ')) || key.split(/ ?[&,/|] ?| and /).every((part) => sections.has(part))
  )
}

/** What leads from a page to others and to its outlet. */
export const navigation = [
  /** *Home > World > Africa* */
  rule('breadcrumb', 'edges', isBreadcrumb),
  /** *News Sport Business Opinion* */
  rule('navigation-bar', 'edges', isBar),
  /** *NEWS* · *Middle East* */
  rule('section-label', 'edgesOnly', isSection),
  /** *Menu* · *Log in* · *Terms of Use* */
  rule('frame-link', 'edges', (line) => line.words <= 4 && frameLinks.has(line.key)),
  /** *Skip to main content* · *Back to top* · *You are here* */
  keyRule(
    'skip-link',
    'anywhere',
    /^(?:skip|jump) to (?:\w+ )?(?:content|navigation|main|footer|header|search|comments)(?: \w+)?$/,
    /^(?:close panel|about sharing|share page|reuse this content|related internet links)$/,
    /^(?:can't|cannot|could not|unable to) connect\b.{0,40}\bretry$/,
    /^(?:back|return|scroll|go) to (?:the )?(?:top|home ?page|homepage|all news|news|list|previous page)$/,
    /^(?:you are here|navigate|accessibility links|toggle (?:search|sidebar|navigation|menu|dark mode)|(?:open|close|show|hide|expand) (?:the )?(?:main |navigation )?(?:menu|search|sidebar|navigation|modal|dialog))\b.{0,20}$/,
    /^(?:font size|text size|decrease font|increase font|a ?- ?a ?\+?|change (?:font|text) size|switch to (?:dark|light) mode|select (?:your )?(?:language|edition|country)|choose (?:your )?(?:language|edition))\b.{0,40}$/,
    /^(?:javascript is (?:disabled|required)|please enable (?:javascript|cookies)|you need to enable javascript|your browser (?:does not|doesn't) support|this page requires javascript)\b.{0,160}$/,
  ),
  /** *Connect with us* · *Follow us on:* · *Join our WhatsApp channel* · *Like us on Facebook* */
  keyRule(
    'follow-us',
    'anywhere',
    /^(?:connect|keep in touch|stay in touch|get in touch|stay connected|keep up|engage) with us\b(?!.*\bsaid\b).{0,60}$/,
    /^stay (?:connected|informed|updated|tuned)!?$/,
    /^(?:follow|find|like|join|catch|add|visit|watch|reach|see) us (?:on|at|via|@)\b.{0,100}$/,
    /^follow us!?$/,
    new RegExp(
      `^(?:follow|find|like|join) (?!us\\b)[\\w'.& @-]{1,50} on (?:our )?${CHANNEL}\\b(?: ?(?:,|and|&|/) ?${CHANNEL}| here| now| for .{1,60})*$`,
    ),
    new RegExp(
      `^(?:join|subscribe to|follow|click here to join|click to join) (?:us on )?(?:our\\b[^.]{0,40}|the [^,.]{0,40})\\b${CHANNEL}\\b[^,.]{0,100}!?\\.?$`,
    ),
    /^(?:tweet|email|e-mail|write to|contact) (?:us|the (?:author|writer|reporter|newsroom|editor)) (?:at|on|@)\b.{0,80}$/,
    /^(?:do you have|got|have) (?:a |an )?(?:news tip|story|tip|story tip|tip-off|comment|correction)\b.{0,30}\?.{0,120}$/,
    /^(?:our socials?|social media|social links|follow the author|follow topics?|following|follow)$/,
  ),
  /** *Next article: …* · *Previous* · *Older posts* */
  keyRule(
    'paging',
    'edges',
    /^(?:next|previous|prev|older|newer|older posts|newer posts)$/,
    /^(?:next|previous|prev) (?:article|post|story|entry|page|news)\b.{0,160}$/,
    /^page \d+(?: of \d+)?$/,
  ),
  /** *« Previous story* · *Next »* */
  textRule('paging-arrow', 'edges', /^[«‹←<].{1,120}$/, /^(?:next|previous)\b.{0,120}[»›→>]$/i),
]
