import type { Span } from './mention.ts'
import { createRelationReader, type RelationReader } from './relation-reader.ts'
import type { RelationReading, Reviewed } from './relation-reading.ts'

/** The last text read: mentions are asked about one after the other. */
let last: {
  readonly text: string
  readonly all: readonly Span[]
  readonly title: string | null
  readonly reader: RelationReader
} | null = null

/**
 * How the film under review stands to the film mentioned at `span`, or which way the mention draws the writer; with the
 * words of the text that say so (offsets in UTF-16 units). `all` holds the spans of every mention, this one among them: words
 * inside titles are no cues. Deterministic; looks no further than the sentence and the few that follow. Never throws.
 */
export function readRelation(
  text: string,
  span: Span,
  all: readonly Span[],
  reviewed: Reviewed | null,
): RelationReading {
  const title = reviewed?.title ?? null
  if (last?.text !== text || last.all !== all || last.title !== title) {
    last = { text, all, title, reader: createRelationReader(text, all, reviewed) }
  }
  return last.reader.of(span)
}
