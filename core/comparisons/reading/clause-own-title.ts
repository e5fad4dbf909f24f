import { tokensOf } from './clause-tokens.ts'
import { type CueTable, tableOf } from './cue-table.ts'

const ARTICLE = /^(?:the|a|an|le|la|el|der|die|das|il|o)$/

/** The names of the film under review, each an `R`: its title, also without the article, and the parts before and after a colon. */
export function ownTitle(title: string): CueTable | null {
  const names = new Set<string>()
  for (const part of [title, ...title.split(/:\s|\s[–—-]\s/)]) {
    const words = tokensOf(part, 0, part.length, []).map((token) => token.text)
    const bare = ARTICLE.test(words[0] ?? '') ? words.slice(1) : words
    if (words.length > 0) names.add(words.join(' '))
    if (bare.join('').length > 3) names.add(bare.join(' '))
  }
  return names.size === 0 ? null : tableOf([...names].map((name) => ['R', name]))
}
