import { plainText } from '../../reviews/plain-text.ts'
import type { Span } from '../reading/mention.ts'

export interface SentenceAround {
  /** Plain words on one line. */
  readonly quote: string
  /** Where its first word stands in the review, in UTF-16 units. */
  readonly quoteStart: number
}

/** A longer sentence is cut around the words it is quoted for. */
const MAX_LENGTH = 600
/** How far a sentence is looked for on either side: one that reaches further is cut anyway. */
const REACH = MAX_LENGTH + 100
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })
/** An initial or a short title ends no sentence: “Paul T. Anderson”, “Mr. Ripley”. */
const NO_END = /(?:^|[\s(“"'‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|vs|cf|e\.g|i\.e|No)\.\s*$/u

/** The whole sentences of a review that a stretch of it touches, as a person would quote them. */
export function sentenceAround(review: string, span: Span): SentenceAround {
  const paragraph = paragraphAround(review, span)
  // Line breaks within a paragraph are spaces, and keep their place.
  const text = review.slice(paragraph.start, paragraph.end).replace(/[\r\n]/g, ' ')
  const from = span.start - paragraph.start
  const to = span.end - paragraph.start
  const touched = sentencesOf(text).filter(({ start, end }) => start < to && from < end)
  const whole = { start: touched[0]?.start ?? from, end: touched.at(-1)?.end ?? to }
  const { start, end } = shortened(text, whole, { start: from, end: to })
  const words = review.slice(paragraph.start + start, paragraph.start + end)
  const quote = plainText(words).replace(/\s+/gu, ' ').trim()
  return {
    quote: `${start > whole.start ? '…' : ''}${quote}${end < whole.end ? '…' : ''}`,
    quoteStart: paragraph.start + start,
  }
}

/** From a blank line to a blank line, or as far as `REACH` goes. */
function paragraphAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH)
  const before = text.slice(from, start)
  const after = text.slice(end, end + REACH)
  const opening = [...before.matchAll(/\n[ \t\r]*\n/g)].at(-1)
  const closing = after.search(/\n[ \t\r]*\n/)
  return {
    start: opening ? from + opening.index + opening[0].length : from,
    end: closing < 0 ? end + after.length : end + closing,
  }
}

function sentencesOf(text: string): Span[] {
  const spans: { start: number; end: number }[] = []
  let isOpen = false
  for (const { segment, index } of SENTENCES.segment(text)) {
    const end = index + segment.trimEnd().length
    const last = spans.at(-1)
    if (isOpen && last) last.end = Math.max(last.end, end)
    else if (end > index) spans.push({ start: end - segment.trim().length, end })
    isOpen = NO_END.test(segment)
  }
  return spans
}

/** A stretch of at most `MAX_LENGTH` characters around the chosen words, from word to word. */
function shortened(text: string, whole: Span, chosen: Span): Span {
  if (whole.end - whole.start <= MAX_LENGTH) return whole
  const room = Math.max(0, MAX_LENGTH - (chosen.end - chosen.start)) / 2
  const first = Math.max(whole.start, Math.floor(chosen.start - room))
  const last = Math.min(whole.end, Math.ceil(chosen.end + room))
  const space = text.indexOf(' ', first)
  const lastSpace = text.lastIndexOf(' ', last)
  return {
    start: first > whole.start && space >= 0 && space < chosen.start ? space + 1 : first,
    end: last < whole.end && lastSpace >= chosen.end ? lastSpace : last,
  }
}
