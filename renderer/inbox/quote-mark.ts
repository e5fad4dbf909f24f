import type { Quote } from '../review/quotes.ts'
import type { InboxMention } from './choices.ts'

type Marked = Pick<InboxMention, 'quote' | 'quoteStart' | 'start' | 'surface'>

/**
 * Where the mention stands in its quote. The quote has no Markdown and may be cut, so of several such words the one nearest
 * to the mention's own place is meant. Null where the words are not found.
 */
export function markIn({ quote, quoteStart, start, surface }: Marked): Quote['chosen'] {
  const words = surface.replace(/[*_`[\]]/g, '').replace(/\s+/g, ' ')
  if (words === '') return null
  const wanted = start - quoteStart
  let best: number | null = null
  for (let at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at
  }
  return best === null ? null : { from: best, to: best + words.length }
}
