import type { PageLine } from './line.js'
import type { FurnitureRule } from './rule.js'

/** Finds the rules that match a line, in their order. */
export type Screen = (line: PageLine) => FurnitureRule[]

/**
 * Puts all patterns of many rules together, so that a line which none of them matches, as most lines of an article, is
 * done with in a few tests instead of hundreds. Patterns of different flags need tests of their own.
 */
export function screenOf(rules: readonly FurnitureRule[]): Screen {
  const groups = new Map<string, { of: 'key' | 'text'; flags: string; sources: string[] }>()
  const groupsOf = rules.map(({ patterns }) => {
    if (!patterns) return null
    const names = new Set<string>()
    for (const { flags, source } of patterns.all) {
      const name = `${patterns.of} ${flags}`
      const group = groups.get(name) ?? { of: patterns.of, flags, sources: [] }
      groups.set(name, group)
      group.sources.push(source)
      names.add(name)
    }
    return names
  })
  const unions = [...groups].map(([name, { of, flags, sources }]) => {
    return { name, of, pattern: new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags) }
  })
  return (line) => {
    const matched = unions.filter(({ of, pattern }) => pattern.test(line[of])).map(({ name }) => name)
    return rules.filter((rule, i) => {
      const names = groupsOf[i]
      return (!names || matched.some((name) => names.has(name))) && rule.matches(line)
    })
  }
}
