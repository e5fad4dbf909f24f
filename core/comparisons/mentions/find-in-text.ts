import { setImmediate } from 'node:timers/promises'
import { findMentions } from '../reading/find-mentions.ts'
import type { Mention, ReviewedFilm, Span } from '../reading/mention.ts'
import type { TitleIndex } from '../reading/title-index.ts'

/** What the reader finds has a version: raised when it reads better, so that all reviews are read anew. */
export const READER_VERSION = 2

/** Up to here, in UTF-16 units, a text is read whole: some 1,300 words, more than most reviews have. */
const WHOLE = 8_000
/** A longer one is read in parts of this length. */
const PART = 4_000
/** What names films more often is a list of them: the rest of it is not read. */
const MAX_MENTIONS = 5_000

/**
 * Reads a text part by part, yielding in between; returns the mentions in order, some 5,000 at most. Parts end where
 * paragraphs do, else where a sentence or a word does.
 */
export function* readInParts(
  text: string,
  index: TitleIndex,
  reviewed: ReviewedFilm | null,
): Generator<undefined, Mention[]> {
  if (text.length <= WHOLE) return findMentions(text, index, reviewed)
  const found: Mention[] = []
  for (let start = 0; start < text.length && found.length < MAX_MENTIONS; ) {
    const end = endOfPart(text, start)
    for (const mention of findMentions(text.slice(start, end), index, reviewed)) {
      found.push(moved(mention, start))
    }
    start = end
    yield
  }
  return found
}

/** As `readInParts`, letting others have their turn in between. */
export async function findInText(
  text: string,
  index: TitleIndex,
  reviewed: ReviewedFilm | null,
): Promise<Mention[]> {
  const parts = readInParts(text, index, reviewed)
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
    await setImmediate()
  }
}

/** Ends that are better than others, best first; each stands behind the mark it is found by. */
const ENDS = ['\n\n', '\n', '. ', ' ']

function endOfPart(text: string, start: number): number {
  const limit = start + PART
  if (limit >= text.length) return text.length
  // Looked for in this half only: in all the text before, it would be looked for again with each part.
  const from = start + PART / 2
  const half = text.slice(from, limit)
  for (const mark of ENDS) {
    const at = half.lastIndexOf(mark)
    if (at >= 0) return from + outsideLink(half, at + mark.length)
  }
  // Half of a character outside the basic plane is none.
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit
}

/** Where `end` would cut a link in two, the link's beginning. */
function outsideLink(half: string, end: number): number {
  const open = half.lastIndexOf('[[', end - 1)
  return open > 0 && half.lastIndexOf(']]', end - 1) < open ? open : end
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

function moved(mention: Mention, by: number): Mention {
  const shift = (span: Span) => ({ start: span.start + by, end: span.end + by })
  const { evidence, ...rest } = mention
  return { ...rest, ...shift(mention), ...(evidence ? { evidence: shift(evidence) } : {}) }
}
