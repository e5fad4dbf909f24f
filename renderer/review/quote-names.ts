import type { EditorState } from '@codemirror/state'
import { isReadAsItStands, nameWithin } from './mention-marks.ts'
import { plainWords } from './plain-words.ts'
import type { Quote } from './quotes.ts'

/**
 * Whether a quote still names the film it was taken for. `unread`: the words that did are gone, and whether others do is known
 * only when the text was read again. `free`: it never did, as far as was read; a sentence chosen by hand need not.
 */
export type Naming = 'named' | 'unread' | 'unnamed' | 'free'

/** Remembers by which words each quote names its film. */
export interface QuoteNames {
  /** `anchor`: whose words the quote is tied to. */
  naming(state: EditorState, anchor: string, filmId: string, quote: Quote): Naming
  /** Other words were chosen, or none. */
  forget(anchor: string): void
}

export function createQuoteNames(): QuoteNames {
  const names = new Map<string, string>()
  return {
    naming(state, anchor, filmId, quote) {
      const known = names.get(anchor)
      const isFresh = isReadAsItStands(state)
      if (isFresh || known === undefined) {
        const found = nameWithin(state, filmId, { from: quote.start, to: quote.end })
        if (found !== null) {
          names.set(anchor, flat(found))
          return 'named'
        }
      }
      if (known === undefined) return 'free'
      // The reader may tell a name from its surroundings; where its words stand unchanged, nobody took it out.
      if (flat(quote.text).includes(known)) return 'named'
      return isFresh ? 'unnamed' : 'unread'
    },
    forget(anchor) {
      names.delete(anchor)
    },
  }
}

const flat = (markdown: string) => plainWords(markdown).text.toLowerCase()
