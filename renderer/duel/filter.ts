import type { DuelFilter } from '../../core/api.ts'
import { sentenceCase } from '../ui/words.ts'
import { decadeName } from './duel-words.ts'

type Change = { readonly [Key in keyof DuelFilter]?: DuelFilter[Key] | null }

/** The filter with some of it changed; null takes a part away. */
export function filterWith(filter: DuelFilter, change: Change): DuelFilter {
  const merged = { ...filter, ...change }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value != null))
}

export const isFiltered = (filter: DuelFilter): boolean => Object.keys(filter).length > 0

/** What the filter lets through, in words: “Unseen films of the 1990s, tagged soup”. */
export function filterWords({ seen, decade, tag }: DuelFilter): string {
  const kind = seen === 'unseen' ? 'unseen films' : seen === 'rewatch' ? 'films to see again' : 'films'
  const of = decade === undefined ? '' : ` of the ${decadeName(decade)}`
  const tagged = tag === undefined ? '' : ` tagged “${tag}”`
  return sentenceCase(`${kind}${of}${tagged}`)
}
