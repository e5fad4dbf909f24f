/** Longest text that is read at once while it is written, in UTF-16 units: some forty thousand words. */
const LONGEST = 250_000

/** Whether a review is read in parts only, around what is written. */
export function isTooLongToReadWhole(review: string): boolean {
  return review.length > LONGEST
}

/** Up to here a review is read whole with every pause; of a longer one only what was changed is, with so much around it. */
const WHOLE = 20_000
const AROUND = 4_000

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * What of a review is read again after `changed` was: all of it, or of a long one the paragraphs around the change. Null where
 * the change is too long for that.
 */
export function stretchAround(
  review: string,
  changed: Range,
): { readonly text: string; readonly from: number } | null {
  if (review.length <= WHOLE || changed.to - changed.from > WHOLE) return null
  const opening = review.lastIndexOf('\n\n', changed.from - AROUND)
  const closing = review.indexOf('\n\n', changed.to + AROUND)
  const from = changed.from < AROUND || opening < 0 ? 0 : opening + 2
  const to = closing < 0 ? review.length : closing
  // Paragraphs without end are read by their length.
  return to - from > WHOLE + 2 * AROUND ? null : { text: review.slice(from, to), from }
}

/**
 * What of a review is read for films while it is written: all of it, or of a very long one the paragraphs around `at`, up to
 * `longest` characters. `from` is where the stretch begins.
 */
export function readableStretch(
  review: string,
  at: number,
  longest = LONGEST,
): { readonly text: string; readonly from: number } {
  if (review.length <= longest) return { text: review, from: 0 }
  const start = Math.max(0, Math.min(at - longest / 2, review.length - longest))
  const opening = start === 0 ? 0 : review.indexOf('\n', start) + 1
  const from = opening > 0 && opening <= at ? opening : Math.floor(start)
  const end = Math.min(review.length, Math.floor(start) + longest)
  const closing = end === review.length ? end : review.lastIndexOf('\n', end)
  const to = closing >= at && closing > from ? closing : end
  return { text: review.slice(from, to), from }
}
