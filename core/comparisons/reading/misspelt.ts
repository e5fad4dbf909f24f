import type { Stretch } from './candidate.ts'
import { isWithin } from './edit-distance.ts'
import { checkOf, hashOf, joined, withCode } from './hashing.ts'
import type { Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import type { TitleIndex } from './title-index.ts'
import { GAP } from './words.ts'

/** Shorter titles are too easily one letter away from a word. */
const MIN_LETTERS = 6
const MAX_LETTERS = 60
/** Letters from which on a title may have two slips. */
const MIN_LONG = 10
const MAX_SPAN = 6
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'].map((letter) => letter.charCodeAt(0))

/**
 * Stretches from `first` on that are a known title but for one letter left out, put in, put wrong or changed with its neighbour
 * (Damerau's distance 1): every such change is tried against the index, some 75 for each letter. The slip must be in a
 * word that is no plain one, and not in its first letter, which people get right.
 */
export function misspeltFrom(
  page: Page,
  first: number,
  index: TitleIndex,
  isOwn: boolean,
  taken: ReadonlySet<number>,
): Stretch[] {
  const found: Stretch[] = []
  let letters = ''
  const strange: { from: number; to: number }[] = []
  for (let last = first; last < Math.min(page.count, first + MAX_SPAN); last++) {
    if (taken.has(last) || (last > first && page.gap(last) & ~(GAP.tight | GAP.dash))) break
    const word = page.letters(last)
    if (page.rarity(last) >= RARITY.rare && word.length > 3) {
      strange.push({ from: letters.length, to: letters.length + word.length })
    }
    letters += word
    if (letters.length > MAX_LETTERS) break
    if (letters.length < MIN_LETTERS || strange.length === 0) continue
    for (const { from, to } of strange) {
      const title = knownNear(letters, from + 1, to, index, isOwn)
      if (title === null) continue
      found.push(misspelt(first, last, title))
    }
    if (isOwn && found.at(-1)?.last !== last && letters.length >= MIN_LONG)
      for (const title of ownWithinTwo(letters, index)) found.push(misspelt(first, last, title))
  }
  return found
}

const misspelt = (first: number, last: number, title: string): Stretch => ({
  first,
  last,
  hash: hashOf(title),
  check: checkOf(title),
  size: title.length,
  ending: 'misspelt',
})

/** The person's own titles two slips away from `letters`, which may lie in different words: “inglorious bastards”. */
function* ownWithinTwo(letters: string, index: TitleIndex): Generator<string> {
  for (let size = Math.max(MIN_LONG, letters.length - 2); size <= letters.length + 2; size++)
    for (const title of index.ownLike(letters[0] ?? '', size)) if (isWithin(letters, title, 2)) yield title
}

/** A string one change away from `letters`, between two places, that the index has; null when there is none. */
function knownNear(
  letters: string,
  from: number,
  to: number,
  index: TitleIndex,
  isOwn: boolean,
): string | null {
  const before = [0]
  for (let at = 0; at < letters.length; at++) before.push(withCode(before[at] ?? 0, letters.charCodeAt(at)))
  const tails = before.map((hash, at) => ((before.at(-1) ?? 0) - joined(hash, 0, letters.length - at)) | 0)
  const has = (head: number, at: number) =>
    index.has(joined(head, tails[at] ?? 0, letters.length - at), isOwn)
  for (let at = from; at <= to; at++) {
    const head = before[at] ?? 0
    const code = letters.charCodeAt(at)
    if (at < to) {
      if (has(head, at + 1)) return letters.slice(0, at) + letters.slice(at + 1)
      const next = letters.charCodeAt(at + 1)
      if (at + 1 < to && next !== code && has(withCode(withCode(head, next), code), at + 2)) {
        return letters.slice(0, at) + letters[at + 1] + letters[at] + letters.slice(at + 2)
      }
    }
    for (const letter of LETTERS) {
      const changed = withCode(head, letter)
      if (at < to && letter !== code && has(changed, at + 1)) {
        return letters.slice(0, at) + String.fromCharCode(letter) + letters.slice(at + 1)
      }
      if (has(changed, at)) return letters.slice(0, at) + String.fromCharCode(letter) + letters.slice(at)
    }
  }
  return null
}
