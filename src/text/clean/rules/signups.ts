import { keyRule } from '../rule.js'

/** Newsletters, subscriptions, memberships, apps. */
export const signups = [
  /** *Sign Up For The Example Newsletter* · *Subscribe to our newsletter* · *Get the day's news in your inbox* */
  keyRule(
    'newsletter',
    'anywhere',
    /^(?:sign[- ]?up|subscribe|register|signup) (?:now |here |today |free )?(?:for|to) (?:the|our|my|free|this|a|daily|weekly|news|e-?mail|updates|alerts|breaking)\b(?!.*\bsaid\b).{0,120}(?:newsletters?|e-?mails?|alerts?|updates|inbox|briefing|digest|bulletin|notifications?|channel|mailing list|podcasts?)\b.{0,80}$/,
    /^(?:get|receive|want|have) (?:the|our|all|more|a|daily|weekly|breaking|your|latest|news|this|notified)\b.{0,120}(?:to|in|into) your (?:inbox|e-?mail|mailbox|phone)\b.{0,80}$/,
    /^(?:(?:our|the|daily|weekly|free|morning|evening|join (?:our|the)|get (?:our|the)|e-?mail) )+newsletters?(?: sign[- ]?up)?$/,
    /^(?:please )?enter your e-?mail\b.{0,80}$/,
    /^(?:your e-?mail(?: address)?|e-?mail address)$/,
    /^(?:thank you|thanks) for (?:subscribing|signing up|registering|your subscription)\b.{0,80}$/,
    /^(?:success!? )?(?:you(?:'re| are| have been| have)) (?:now )?(?:successfully )?(?:subscribed|signed up|on the list)\b.{0,60}$/,
    /^check your (?:inbox|e-?mail|spam)\b.{0,100}$/,
    /^(?:we (?:don't|do not|won't|never) spam|no spam|unsubscribe (?:at )?any ?time|you can unsubscribe)\b.{0,80}$/,
    /^(?:skip past|after|before) newsletter promotion$/,
    /^our (?:[\w-]+ ){0,3}(?:e-?mail|newsletter|briefing) (?:breaks|brings|delivers|rounds|gives|keeps|sends)\b.{0,160}$/,
    /^invalid e-?mail(?: address)?$/,
  ),
  /** *Sign up to First Light*: a newsletter whose name says nothing */
  keyRule('sign-up', 'afterHead', /^sign up (?:to|for) [^.,!?]{1,40}$/),
  /** *Subscribe now* · *Already a subscriber? Log in* · *You have 2 free articles remaining* */
  keyRule(
    'subscription',
    'anywhere',
    /^(?:subscribe|join|register|sign up|donate|become a (?:member|subscriber|supporter|patron)|go premium|upgrade|start your (?:free )?trial)(?: (?:now|today|here|free|for free|for just .{1,30}|for only .{1,30}|for \$.{1,30}))?!?$/,
    /^(?:already|not) (?:a|an) (?:subscriber|member|registered user)\b.{0,60}$/,
    /^already (?:have an account|registered|subscribed)\b.{0,40}$/,
    /^you (?:have|'ve) (?:\d+|one|two|three|four|five|no|reached|used|read)\b.{0,40}\b(?:free|complimentary) (?:articles?|stories|limit|views)\b.{0,60}$/,
    /^(?:to continue reading|to read (?:the full|more|this)|continue reading (?:with|by|for)|this (?:article|content|story) is (?:for|only|exclusive|reserved|available|premium))\b.{0,140}$/,
    /^(?:subscribe|register|sign up|log in|sign in) (?:now )?to (?:continue|read|unlock|access|get|keep|view|support|enjoy)\b.{0,120}$/,
    /^(?:support (?:our|independent|quality|local|free|fearless) (?:journalism|media|reporting|press|newsroom|work)|help us (?:keep|continue|fund|report))\b.{0,140}$/,
    /^(?:subscribers?|members?|premium)[ -](?:only|exclusive|content|article)(?: content| article| story)?$/,
    /^(?:never|don't) miss (?:a|an|any) (?:local |big |breaking |single |news )*(?:story|update|headline|beat|moment)s?(?: again)?!?\.?$/,
    /^(?:sign up|subscribe|register) (?:today|now) (?:for|to|and) .{0,120}\b(?:trial|access|subscription|offer|newsletters?)\b.{0,60}$/,
    /^start your .{0,40}(?:trial|subscription)\b.{0,120}$/,
    /^this (?:story|article) is from the .{4,60} (?:edition|issue) of .{2,60}$/,
    /^(?:special offer|start trial|activate it now|current subscribers|manage (?:my |your )?subscription|view profile|print subscription|[$£€]?\d[\d.]*[¢p]? for \d+ (?:days|weeks|months))\b.{0,40}$/,
    /^(?:try|unlimited) (?:digital )?(?:access|free for)\b.{0,60}$/,
  ),
  /** *Download our app* · *Get it on Google Play* · *Turn on notifications* */
  keyRule(
    'app',
    'anywhere',
    /^(?:download|get|install|try) (?:the|our) (?:[\w'.& -]{1,30} )?(?:mobile |news )?apps?\b(?!.*\bsaid\b).{0,80}$/,
    /^(?:get it on google play|download on the app store|available on the app store|app store|google play)$/,
    /^(?:turn on|enable|allow|get) (?:push |desktop |browser |breaking news )*notifications\b.{0,80}$/,
    /^(?:get|receive) (?:our |the |instant |breaking |latest |live |news |push )+(?:notifications|alerts|updates)\b[^,]{0,60}$/,
    /^(?:got it!?|enable|allow|no,? thanks|not now|maybe later|enable not now|allow no thanks)$/,
    /^you can (?:manage|change|turn) (?:them|these|this|it)\b.{0,30}\b(?:settings|preferences|any ?time)\b.{0,40}$/,
    /^(?:add|save) .{1,40} to (?:your )?home ?screen\b.{0,30}$/,
    /^tap to bring up your browser menu\b.{0,120}$/,
    /^(?:add|set|make|choose|prefer) .{1,40} as (?:a|your|my) (?:preferred|trusted|favou?rite) (?:news )?source\b.{0,40}$/,
  ),
]
