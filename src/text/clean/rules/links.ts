import { LIST_HEADINGS } from '../../../lexicon/furniture-links.js'
import type { PageLine } from '../line.js'
import { keyRule, rule, textRule } from '../rule.js'

const headings = new Set(LIST_HEADINGS)

/** Whether a line stands above a list of links to other articles (*Related Articles*, *More in NEWS*). */
export function isListHeading(line: PageLine): boolean {
  return line.words <= 8 && (headings.has(line.key.replace(/[!?]+$/, '')) || MORE_IN.test(line.key))
}

const MORE_IN =
  /^(?:more (?:in|from|on|about|by|by this) (?:this |the |our )?[\p{L}\p{N}'.&/ -]{2,40}|(?:latest|more|top|trending|popular|recent|other|related|all) (?:in|on|from) [\p{L}\p{N}'.& -]{2,30}|(?:also|trending|popular|latest|new) (?:in|on) (?:this|the|our) (?:section|site|page))$/u

/** Links to other articles, and the headings above them. */
export const links = [
  /** *Also read: …* · *Read more: …* · *See also | …* */
  keyRule(
    'also-read',
    'anywhere',
    /^(?:also read|read also|also see|see also|also watch|read more|must read|also check|read next|more to read|read this|read here|don't miss|you may also like|recommended (?:read|reading|for you|articles?|stories)|related (?:story|stories|articles?|news|posts?|links?|coverage|reading|content|video|topics?))\s?(?:on .{1,40}|about .{1,40})?\s?[:|>»›–-]+\s?.{1,240}$/,
    /^(?:click|tap) here\b.{0,120}$/,
    /^(?:read|find|see|get|watch|view) (?:more|all|the full|full|our full|our|the rest|the original)\b(?!.*\bsaid\b).{0,80}\b(?:here|on our (?:web)?site|on our page|in our app)$/,
    /^for (?:more|all the latest|the latest|breaking|up-to-date)\b(?! than).{0,80},? (?:visit|click|follow|download|subscribe|go to|log on|check out|tune in|head to) .{1,100}$/,
    /^(?:source|original|via|read (?:the )?original(?: article)?(?: here)?) (?:link|article|source)?\s?:? ?https?:\S+$/,
    /^(?:source link|link to source|view source|view original|original article|original source)$/,
  ),
  /** *READ MORE Example headline* · *WATCH | …* */
  textRule(
    'capital-link',
    'afterHead',
    /^(?:READ|READ MORE|READ ALSO|READ NEXT|ALSO READ|SEE ALSO|WATCH|WATCH ALSO|WATCH NOW|LISTEN|MORE|RELATED|VIDEO|IN PICTURES|PHOTOS|GALLERY|OPINION|EXPLAINED|EXPLAINER)\s?[:|>»–—-]+\s?\S.{1,240}$/,
    /^(?:READ MORE|READ ALSO|READ NEXT|ALSO READ|SEE ALSO|MUST READ)\s\S.{1,240}$/,
    /^(?:Related|Watch|Watch now|Listen|More|Read|Recommended|In pictures|In photos|Video|Podcast|Gallery)\s?[:|»]+\s?[^.]{1,200}$/,
  ),
  /** *Related Articles* · *More in NEWS* · *Trending Now* */
  rule('list-heading', 'tail', isListHeading),
  /** *You may also like* · *Related stories*: those that are nothing else wherever they stand */
  keyRule(
    'sure-list-heading',
    'anywhere',
    /^(?:(?:related|recommended|similar|suggested|popular|trending|featured|sponsored|promoted) (?:articles?|stories|posts?|news|content|coverage|videos?)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed)|most (?:read|popular|viewed|shared|commented)|recommended for you|trending now|read next|up next|editors?'?s? picks?)$/,
  ),
  /** *More>>* · *Read more* · *Continue reading* · *View all* */
  keyRule(
    'more-button',
    'anywhere',
    /^(?:read|show|load|view|see|learn|discover|find out) (?:more|all|less)(?: (?:news|stories|articles|posts|videos|comments|photos|details|information|here))?\.{0,3}$/,
    /^(?:continue|keep) reading\b.{0,5}$/,
    /^(?:read|view) (?:the )?(?:full|whole|entire|complete) (?:story|article|report|text|post)(?: here)?$/,
  ),
  textRule(
    'more-arrow',
    'anywhere',
    /^(?:more|all|read more|see more|view more|continue|full story)\s*(?:[>»›→]+|\.\.\.)$/i,
  ),
  /** *Tags: gaza, ceasefire* · *Filed under: World* · *#Example #News* */
  keyRule(
    'tags',
    'edges',
    /^(?:tags?|topics?|filed under|filed in|categor(?:y|ies)|keywords?|labels?|tagged(?: (?:with|in|as|under))?|posted (?:in|under)|published in|sections?|in this (?:story|article)|more about|explore more on|hashtags?|related tags?)(?:\s?[:|-]\s?.{0,240})?$/,
    /^(?:tagged|filed under|filed in|posted (?:in|under)|published in) [^.]{1,160}$/,
  ),
  rule('hashtags', 'edges', (line) => line.words <= 30 && /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u.test(line.text)),
]
