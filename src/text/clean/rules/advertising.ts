import { keyRule, textRule } from '../rule.js'

/** What marks an advertisement, and code that came with it. */
export const advertising = [
  /** *Advertisement* · *Advertisement - scroll to continue* · *Story continues below* */
  keyRule(
    'advertisement',
    'anywhere',
    /^[-[(\s]*advert(?:isement|isements|orial|ising)?s?[\])-]*(?:$|\s?(?:[-:|]|scroll|continue|skip|close|remove|article|story|\d).{0,60}$)/,
    /^(?:article|story|content|text|report) (?:continues|resumes) (?:below|after|beneath|under)\b.{0,60}$/,
    /^(?:scroll (?:down )?to continue|continue reading below|continue after|keep scrolling)\b.{0,60}$/,
    /^(?:skip|close|report(?: this)?|remove|hide|about these|why (?:am i seeing )?this) ads?$/,
    /^(?:this|the) (?:advertisement|ad) has not loaded\b.{0,60}$/,
    /^(?:sponsored(?: content| post| by .{1,40}| links?| message)?|promoted(?: content| by .{1,40})?|paid (?:content|post|for by .{1,40}|partnership)|partner content|branded content|brought to you by .{1,40}|ads by \w+|- ad -)$/,
    /^(?:we may earn|as an amazon associate|this (?:post|article) (?:may )?contains? affiliate)\b.{0,160}$/,
  ),
  /** *Ad* */
  keyRule('ad-label', 'edges', /^ads?$/),
  /** *(adsbygoogle = window.adsbygoogle || []).push({});* · *[ad_1]* · *[embed]…[/embed]* */
  textRule(
    'code',
    'anywhere',
    /^(?:\(?adsbygoogle\b|googletag\.|window\.|document\.|gtag\(|fbq\(|!?function ?\(|\(function ?\(|var \w+ ?=|let \w+ ?=|const \w+ ?=|jQuery\(|\$\()/,
    /^[.#@]?[\w.#:, >-]{1,80}\{[^{}]*:[^{}]*\}?$/,
    /^\[\/?[a-z]+(?:_[a-z0-9_]+|(?: \w+=.*)?)\](?:.*\[\/[a-z]+\])?$/,
    /^<(?:\/?[a-z][a-z0-9]*\b|!--)[^<>]*>$/i,
    /^-->$/,
  ),
]
