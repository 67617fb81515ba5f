import { keyRule, textRule } from '../rule.js'

/** Consent, cookies, terms, copyright. */
export const legal = [
  /** *I agree with the Terms and conditions and the Privacy policy* · *By signing up, you agree to …* */
  keyRule(
    'consent',
    'anywhere',
    /^(?:yes,? )?i (?:agree|accept|consent|have read|would like to receive|want to receive|understand)\b.{0,160}\b(?:terms|privacy|conditions|policy|e-?mails?|newsletters?|offers|communications)\b.{0,120}$/,
    /^by (?:clicking|signing|subscribing|submitting|registering|continuing|providing|entering|creating|using|checking|proceeding|joining|posting)\b.{0,140}\b(?:agree|accept|consent|acknowledge|confirm|terms|privacy)\b.{0,260}$/,
    /^(?:please )?(?:see|read|review|view) our (?:full )?(?:privacy|terms|cookie)\b.{0,120}$/,
    /^this site is protected by recaptcha\b.{0,160}$/,
    /^(?:privacy policy|terms|google privacy policy)\b.{0,60}\bapply$/,
    /^(?:do not sell|your (?:us )?(?:state )?privacy (?:rights|choices))\b.{0,80}$/,
  ),
  /** *We use cookies to improve your experience.* · *Accept all* */
  keyRule(
    'cookies',
    'anywhere',
    /^(?:this (?:web)?site|we|our (?:web)?site|the website)(?: and our partners)? (?:uses?|use of) (?:\w+ )?cookies\b.{0,340}$/,
    /^(?:accept|reject|allow|manage|decline|customi[sz]e)(?: (?:all|cookies|all cookies|preferences|settings|options|and close|& close|necessary))+$/,
    /^(?:cookies?|consent) (?:consent|settings|preferences|notice|policy|banner|details|preferences cent(?:er|re))$/,
    /^by (?:using|continuing|browsing)\b.{0,100}\bcookies\b.{0,160}$/,
    /^we (?:value|care about|respect) your privacy\b.{0,80}$/,
  ),
  /** *© 2024 Example News Ltd. All rights reserved.* */
  textRule(
    'copyright',
    'anywhere',
    /^[^.]{0,60}(?:©|\(c\)|&copy;)\s?(?:copyright\s?)?(?:19|20)\d\d\b.{0,260}$/i,
    /^copyright\b\s?(?:©|\(c\)|&copy;|:|\d{4}|notice).{0,260}$/i,
    /^©\s?[\p{Lu}\d@][^.]{0,120}\.?$/u,
    /^(?:.{0,120}[\s.])?all rights (?:are )?reserved(?:[.,;:|]| by| to| worldwide|$).{0,320}$/i,
    /^(?:this|the) (?:material|article|story|content|report|text|work)(?: \w+)? (?:may not be|cannot be|is protected by copyright|is copyright)\b.{0,200}$/i,
    /^(?:no part of this|reproduction (?:in whole|without|of this)|unauthori[sz]ed (?:use|reproduction)|republish(?:ed|ing)? (?:this|our)|reprinted with permission)\b.{0,200}$/i,
    /^our standards: .{1,80}$/i,
  ),
  /** *This article first appeared in …* · *Disclaimer: …* */
  keyRule(
    'notice',
    'anywhere',
    /^this (?:article|story|post|piece) (?:was )?(?:originally|first) (?:appeared|published|ran)\b.{0,120}$/,
    /^(?:disclaimer|privacy notice|privacy policy) ?[:|-] ?.{1,400}$/,
    /^[\p{L}' ]{2,40} (?:is|are) not responsible for the content of external (?:web)?sites\b.{0,60}$/u,
  ),
]
