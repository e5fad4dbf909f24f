import type { Text } from '@codemirror/state'
import { MAX_QUOTE } from './limits.ts'
import { plainWords } from './plain-words.ts'

export interface Quote {
  readonly text: string
  /** Where its first word stands in the review, and where its last one ends. */
  readonly start: number
  readonly end: number
  /** The chosen words within `text`, half open; null when nothing was chosen. */
  readonly chosen: { readonly from: number; readonly to: number } | null
}

export interface QuoteOptions {
  /** The words to mark, within the range. */
  readonly marked?: Span
  readonly locale?: string
}

/** How far a paragraph is looked through on either side: no quote is longer, and a book pasted as one line must not stop the typing. */
const REACH = MAX_QUOTE
const NO_END = /(?:^|[\s(“"'‘])(?:[A-HJ-Z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|vs|cf|e\.g|i\.e|No)\.\s*$/u

export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * Where the sentences of a plain text stand, without the spaces between them. Intl.Segmenter finds them; those it ends at
 * an initial or a short title (“Paul T. Anderson”, “Mr. Ripley”) are put together again.
 */
export function sentencesOf(text: string, locale?: string): readonly Span[] {
  const spans: { from: number; to: number }[] = []
  let isOpen = false
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.trimEnd().length
    const last = spans.at(-1)
    if (isOpen && last) last.to = Math.max(last.to, end)
    else if (end > index) spans.push({ from: index + (segment.length - segment.trimStart().length), to: end })
    isOpen = NO_END.test(segment) && !segment.includes('\n')
  }
  return spans
}

/** The paragraphs around a range of a text: from a blank line to a blank line. */
function paragraphsAround(text: string, from: number, to: number): Span {
  const before = text.slice(Math.max(0, from - REACH), from)
  const after = text.slice(to, to + REACH)
  const opening = [...before.matchAll(/\n[ \t]*\n/g)].at(-1)
  const closing = /\n[ \t]*(?:\n|$)/.exec(after)
  return {
    from: opening ? from - before.length + opening.index + opening[0].length : from - before.length,
    to: to + (closing ? closing.index : after.length),
  }
}

/**
 * The whole sentences that a range of a review touches, as plain words, with the chosen words marked (`marked`, by default
 * all of the range); for an empty range the sentence it stands in. Null where there are no words. At most 5,000 characters:
 * what is longer is cut around the chosen words, at word ends, with “…”.
 */
export function quoteAround(
  review: string,
  from: number,
  to: number,
  { marked = { from, to }, locale }: QuoteOptions = {},
): Quote | null {
  const around = paragraphsAround(review, from, to)
  const { text, origins } = plainWords(review.slice(around.from, around.to))
  const placed = (at: number) => {
    const found = origins.findIndex((origin) => around.from + origin >= at)
    return found < 0 ? text.length : found
  }
  const start = placed(from)
  const end = Math.max(start, placed(to))
  const sentences = sentencesOf(text, locale)
  const touched = sentences.filter((span) =>
    start === end ? span.from <= start && start <= span.to : span.from < end && start < span.to,
  )
  // Between two sentences the cursor belongs to the one just written.
  const picked = start === end ? touched.slice(0, 1) : touched
  const span = picked[0] ?? sentences.findLast((sentence) => sentence.to <= start) ?? sentences[0]
  if (!span) return null
  const whole = { from: span.from, to: picked.at(-1)?.to ?? span.to }
  const words = text.slice(whole.from, whole.to)
  const place = {
    start: around.from + (origins[whole.from] ?? 0),
    end: around.from + (origins[whole.to - 1] ?? 0) + 1,
  }
  if (start === end) return { ...shortened(words, null), ...place }
  const chosen = trimmed(
    text,
    Math.max(placed(marked.from), whole.from),
    Math.min(placed(marked.to), whole.to),
  )
  return {
    ...shortened(words, chosen && { from: chosen.from - whole.from, to: chosen.to - whole.from }),
    ...place,
  }
}

/** As `quoteAround`, of a text that is held in lines: only what may be quoted of it is put together. */
export function quoteIn(doc: Text, from: number, to: number, options: QuoteOptions = {}): Quote | null {
  const start = Math.max(0, from - REACH)
  const near = doc.sliceString(start, Math.min(doc.length, to + REACH))
  const { marked = { from, to } } = options
  const quote = quoteAround(near, from - start, to - start, {
    ...options,
    marked: { from: marked.from - start, to: marked.to - start },
  })
  return quote && { ...quote, start: quote.start + start, end: quote.end + start }
}

/**
 * Finds quotes in one review, which is read as plain words once, and only if it must be. The answer is where a quote stands,
 * half open: where it stood (`near`) if it still does, else at the next place to that. Null where the review does not hold it
 * any more.
 */
export function quoteFinder(review: string): (quote: string, near: number) => Span | null {
  let plain: FlatWords | undefined
  return (quote, near) => {
    if (!plain) {
      const { text, origins } = plainWords(review)
      plain = { flat: text.replaceAll('\n', ' '), origins }
    }
    return placeIn(plain, quote, near)
  }
}

interface FlatWords {
  readonly flat: string
  readonly origins: readonly number[]
}

function placeIn({ flat, origins }: FlatWords, quote: string, near: number): Span | null {
  const words = quote.replace(/^…|…$/g, '')
  let best: number | null = null
  const distance = (at: number) => Math.abs((origins[at] ?? 0) - near)
  for (let at = flat.indexOf(words); at >= 0 && words !== ''; at = flat.indexOf(words, at + 1)) {
    if (best === null || distance(at) < distance(best)) best = at
  }
  if (best === null) return null
  return { from: origins[best] ?? 0, to: (origins[best + words.length - 1] ?? 0) + 1 }
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return start < end ? { from: start, to: end } : null
}

function shortened(words: string, chosen: Span | null): Pick<Quote, 'text' | 'chosen'> {
  const flat = words.replaceAll('\n', ' ')
  if (flat.length <= MAX_QUOTE) return { text: flat, chosen }
  const room = MAX_QUOTE - 2
  const from = Math.max(0, Math.min((chosen?.from ?? 0) - room / 4, flat.length - room))
  const start = from === 0 ? 0 : flat.indexOf(' ', from) + 1
  const cut = flat.slice(start, start + room)
  const isCutShort = start + cut.length < flat.length
  const kept = isCutShort ? cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)) : cut
  const shift = (start ? 1 : 0) - start
  const mark = chosen && trimmed(flat, chosen.from, Math.min(chosen.to, start + kept.length))
  return {
    text: `${start ? '…' : ''}${kept}${isCutShort ? '…' : ''}`,
    chosen: mark && { from: mark.from + shift, to: mark.to + shift },
  }
}
