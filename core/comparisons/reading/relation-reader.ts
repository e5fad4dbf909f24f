import { sentenceAround, type TitleBounds } from './clause-bounds.ts'
import { asking, type Line, lineOf, spanOf, titleAt } from './clause-line.ts'
import { ownTitle } from './clause-own-title.ts'
import type { Span } from './mention.ts'
import { referenceIn } from './relation-anaphora.ts'
import { comparisonIn } from './relation-comparisons.ts'
import { contrastIn, unsaidContrastIn } from './relation-contrast.ts'
import { likenessIn } from './relation-likeness.ts'
import { orderIn } from './relation-order.ts'
import type { Found, Next } from './relation-patterns.ts'
import { pullIn } from './relation-pulls.ts'
import { rankedIn } from './relation-ranking.ts'
import { ratingIn } from './relation-rating.ts'
import type { RelationReading, Reviewed } from './relation-reading.ts'
import { subjectIn } from './relation-subject.ts'
import { unevenIn } from './relation-uneven.ts'

/** Reads how mentions in one text stand to the film under review, a sentence at a time. */
export interface RelationReader {
  of(span: Span): RelationReading
}

/**
 * A reader for one text and all mentions in it. Sentences are taken apart when they are first asked about and then kept,
 * so that many mentions cost little more than one.
 */
export function createRelationReader(
  text: string,
  all: readonly Span[],
  reviewed: Reviewed | null,
): RelationReader {
  const titles = titleBounds(all, text.length)
  const own = reviewed && ownTitle(reviewed.title)
  const sentences = new Map<number, Sentence>()

  function sentenceAt(at: number): Sentence {
    const { start, end } = sentenceAround(text, at, titles)
    const known = sentences.get(start)
    if (known?.end === end) return known
    const line = lineOf(text, { start, end }, titles.within({ start, end }), own)
    const sentence: Sentence = { start, end, line, following: null, readings: new Map() }
    sentences.set(start, sentence)
    return sentence
  }

  function followingOf(sentence: Sentence): readonly Line[] {
    if (sentence.following) return sentence.following
    const following: Line[] = []
    for (let end = sentence.end; following.length < FOLLOWING && end < text.length; ) {
      const next = sentenceAt(Math.min(skipSpace(text, end), text.length - 1))
      if (next.end <= end) break
      following.push(next.line)
      end = next.end
    }
    sentence.following = following
    return following
  }

  /** The sentence before, of the same paragraph or not. */
  function previousOf(sentence: Sentence): string {
    let at = sentence.start - 1
    while (at >= 0 && sentence.start - at < FAR && /\s/.test(text[at] ?? '')) at--
    return at < 0 || sentence.start - at >= FAR ? '' : sentenceAt(at).line.text
  }

  function of(span: Span): RelationReading {
    const sentence = sentenceAt(span.start)
    const token = titleAt(sentence.line, span.start)
    if (token < 0) return NONE
    let read = sentence.readings.get(token)
    if (!read) {
      const line = asking(sentence.line, token)
      read = readingOf(
        line,
        line.starts[token] ?? 0,
        () => followingOf(sentence),
        () => previousOf(sentence),
      )
      sentence.readings.set(token, read)
    }
    const rank = read === NONE && reviewed ? rankedIn(text, span, reviewed.title) : 0
    return rank === 0 ? read : { relation: rank > 0 ? 'better' : 'worse', evidence: span }
  }

  return { of }
}

/** How many sentences after the mention's own may speak of it by a pronoun. */
const FOLLOWING = 3
/** White space a sentence may have before it, in UTF-16 units. */
const FAR = 80
const NONE: RelationReading = { relation: 'none' }

interface Sentence extends Span {
  readonly line: Line
  /** The sentences after it, once they were asked for. */
  following: readonly Line[] | null
  /** What was read of its titles, by their tokens: those of a list are one. */
  readonly readings: Map<number, RelationReading>
}

function reading(found: Found, line: Line): RelationReading {
  if (found.relation === 'none') return NONE
  return { relation: found.relation, evidence: spanOf(line, found.from, found.to) }
}

/**
 * What the sentence says, the surest first: a pull, a comparison, one film set above the other, two judgements against each other,
 * likeness; and what the sentences after it say of the film by a pronoun. Likeness yields to a verdict that follows.
 */
function readingOf(
  line: Line,
  at: number,
  following: () => readonly Line[],
  previous: Next,
): RelationReading {
  const next = () => following()[0]?.text ?? ''
  const first =
    pullIn(line.text, at, next) ??
    orderIn(line.text, at, previous) ??
    comparisonIn(line.text, at, next) ??
    subjectIn(line.text, at, next) ??
    unevenIn(line.text, at, next) ??
    ratingIn(line.text, at, next, previous)
  if (first && first.relation !== 'none') return reading(first, line)
  const contrast = contrastIn(line.text, at, next)
  if (contrast) return reading(contrast.found, contrast.isNext ? (following()[0] ?? line) : line)
  const later = referenceIn(
    line.text,
    at,
    following().map((sentence) => sentence.text),
  )
  const likeness = likenessIn(line.text, at, next)
  if (later && (later.found.relation !== 'similar' || !likeness)) {
    return reading(later.found, following()[later.sentence] ?? line)
  }
  if (likeness) return reading(likeness, line)
  const unsaid = unsaidContrastIn(line.text, at, next, previous)
  return unsaid ? reading(unsaid.found, line) : NONE
}

function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && i < at + 80 && /\s/.test(text[i] ?? '')) i++
  return i
}

/** The titles that lie in the text, each once: of two that overlap, the first. */
function titleBounds(all: readonly Span[], length: number): TitleBounds {
  const titles = [...all].sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Span[] = []
  for (const title of titles)
    if (title.start >= (apart.at(-1)?.end ?? 0) && title.end > title.start && title.end <= length)
      apart.push(title)

  /** The first title that ends after the offset. */
  function indexAfter(at: number): number {
    let low = 0
    let high = apart.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((apart[middle]?.end ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    covers: (at) => (apart[indexAfter(at)]?.start ?? at + 1) <= at,
    within: ({ start, end }) => {
      const result: Span[] = []
      for (let i = indexAfter(start); i < apart.length; i++) {
        const title = apart[i] as Span
        if (title.start >= end) break
        if (title.start >= start) result.push(title)
      }
      return result
    },
  }
}
