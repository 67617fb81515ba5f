import { keyRule } from '../rule.js'

/** Comment forms and the invitations to them. */
export const comments = [
  /** *Leave a Reply* · *Click to comment* · *Be the first to comment* · *Join the conversation* */
  keyRule(
    'comment-invitation',
    'anywhere',
    /^(?:click|tap|login|log in|sign in|register) (?:here )?to (?:post a |leave a |add a )?(?:comment|reply|react)s?\b.{0,40}$/,
    /^(?:leave|post|write|add|submit) (?:a|your) (?:reply|comment)(?: (?:to .{1,60}|below|here|cancel reply))?$/,
    /^(?:send|write|submit) (?:us )?(?:a |an |your )?(?:letters?|op-ed)(?: to the editor)?$/,
    /^be the first to (?:comment|reply|react|share your thoughts)\b.{0,40}$/,
    /^(?:join|start) the (?:conversation|discussion)$/,
    /^(?:have your say|share your (?:thoughts|views|opinion)|what do you think\?? (?:let us know|leave|tell us).*)$/,
    /^(?:cancel reply|post comment|submit comment|add comment|view comments|see comments|show comments|hide comments|read comments|load comments|report (?:a typo|this comment|an error))$/,
    /^(?:view|show|see|read|load) (?:all )?\(?\d* ?\)?comments?(?: \(\d+\))?$/,
    /^you must (?:be )?(?:logged in|log in|sign in|register)\b.{0,60}$/,
    /^(?:please )?(?:log ?in|sign in|register) (?:or \w+ )?to (?:leave|post|add|join|write|comment).{0,60}$/,
  ),
  /** *Your email address will not be published. Required fields are marked \** */
  keyRule(
    'comment-form',
    'anywhere',
    /^your e-?mail address will not be (?:published|shared)\b.{0,80}$/,
    /^required fields are marked\b.{0,10}$/,
    /^save my name, e-?mail\b.{0,120}$/,
    /^notify me (?:of|by|when|via)\b.{0,100}$/,
    /^this site uses akismet\b.{0,120}$/,
    /^(?:learn|find out) how your comment data is processed\b.{0,3}$/,
    /^please enter (?:your|an?) (?:comment|name|answer|correct|valid|e-?mail)\b.{0,80}$/,
    /^you have entered an incorrect e-?mail address\b.{0,20}$/,
    /^(?:comments? (?:are|is) (?:closed|disabled|moderated|off)|comments off on .{1,120}|no comments(?: yet)?)\b.{0,80}$/,
    /^comments? (?:policy|guidelines|rules)$/,
    /^in reply to [^.]{1,40}$/,
  ),
  /** *Name \** · *Email* · *Comments (12)* · *Reply* */
  keyRule(
    'comment-field',
    'edges',
    /^(?:your )?(?:full |first |last )?(?:name|e-?mail(?: address)?|website|url|comment|message|phone(?: number)?|subject)\s?(?:\*|\((?:required|optional)[^)]*\))?:?$/,
    /^(?:\d+ )?(?:comments?|replies|responses?|reactions?|discussion)(?: ?\(?\d+\)?)?$/,
    /^\d+ (?:comments?|thoughts?|responses?|repl(?:y|ies)) (?:on|to) .{1,150}$/,
    /^(?:reply|report|delete|edit|flag|like|dislike|upvote|downvote|sort by.{0,20}|newest|oldest|best|most voted|δ)$/,
  ),
]
