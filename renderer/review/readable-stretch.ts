/** Longest text that is read at once while it is written, in UTF-16 units: some forty thousand words. */
const LONGEST = 250_000

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
