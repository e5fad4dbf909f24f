import type { EditorView } from '@codemirror/view'
import { placeOfMention } from './mention-marks.ts'
import type { FoundMention, Proposal } from './proposals.ts'
import { type Quote, quoteIn, type Span } from './quotes.ts'

/** A quote and the words of the review it is tied to. */
export interface TiedQuote {
  readonly place: Span
  readonly quote: Quote
}

/** The sentences a mention and its evidence stand in, the evidence marked; null where the words are gone. */
function quoteOf(view: EditorView, mention: FoundMention): TiedQuote | null {
  const named = placeOfMention(view.state, mention)
  if (!named) return null
  const { evidence } = mention
  const length = view.state.doc.length
  // The evidence stands where it stood beside the name; what moved it since is read anew in a moment.
  const by = named.from - mention.start
  const said = evidence && {
    from: Math.min(length, Math.max(0, evidence.start + by)),
    to: Math.min(length, Math.max(0, evidence.end + by)),
  }
  const place = said ? { from: Math.min(named.from, said.from), to: Math.max(named.to, said.to) } : named
  const quote = quoteIn(view.state.doc, place.from, place.to, { marked: said ?? named })
  return quote && { place, quote }
}

/** What a proposal was read from: its comparison's words, and its pull's where those are others. */
export function quotesOf(
  view: EditorView | null,
  { mention, pullMention }: Proposal,
): { readonly own: TiedQuote | null; readonly pull: TiedQuote | null } {
  if (!view) return { own: null, pull: null }
  const own = quoteOf(view, mention)
  const pull = pullMention && quoteOf(view, pullMention)
  return { own, pull: pull && pull.quote.text !== own?.quote.text ? pull : null }
}
