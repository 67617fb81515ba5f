import type { FurnitureRule } from './rule.js'
import { advertising } from './rules/advertising.js'
import { comments } from './rules/comments.js'
import { legal } from './rules/legal.js'
import { links } from './rules/links.js'
import { navigation } from './rules/navigation.js'
import { particulars } from './rules/particulars.js'
import { pictures } from './rules/pictures.js'
import { players } from './rules/players.js'
import { sharing } from './rules/sharing.js'
import { signups } from './rules/signups.js'

/**
 * Every kind of page furniture that is known by its words. They know nothing of each other; the first that matches
 * gives a removed line its name.
 */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  ...sharing,
  ...comments,
  ...signups,
  ...legal,
  ...advertising,
  ...navigation,
  ...links,
  ...pictures,
  ...players,
  ...particulars,
]
