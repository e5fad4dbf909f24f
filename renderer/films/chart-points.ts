import { type Span, spanOf, yearTicks } from './time-scale.ts'

/** A viewing as the chart needs it; `rating` in half stars. */
export interface ChartViewing {
  readonly id: string
  readonly watchedOn: string | null
  readonly rating: number | null
  readonly review: string
}

export interface ChartPoint {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Ends of the dotted line, where only the year or month is known. */
  readonly open: { readonly from: number; readonly to: number } | null
  readonly date: string
  readonly rating: number
  readonly hasReview: boolean
}

export interface RatingChart {
  readonly points: readonly ChartPoint[]
  /** Viewings with a date and without stars: a mark on the ground line. */
  readonly unrated: readonly { readonly id: string; readonly x: number; readonly date: string }[]
  readonly stars: readonly { readonly value: number; readonly y: number }[]
  readonly years: readonly { readonly year: number; readonly x: number }[]
}

/** The drawing's room in pixels. */
export interface ChartFrame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The whole stars drawn as lines: those around the ratings given, two at least, never beyond 1 and 5. */
export function starLines(ratings: readonly number[]): readonly number[] {
  if (ratings.length === 0) return []
  const low = Math.min(...ratings) / 2
  const high = Math.max(...ratings) / 2
  let from = Math.floor(low)
  let to = Math.ceil(high)
  if (to - from < 2) from = Math.max(0, to - 2)
  if (to - from < 2) to = from + 2
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Places a film's dated viewings in time and stars. Null when fewer than two of them are rated: one point is no course. */
export function ratingChart(viewings: readonly ChartViewing[], frame: ChartFrame): RatingChart | null {
  const dated: { viewing: ChartViewing; date: string; span: Span }[] = []
  for (const viewing of viewings) {
    if (viewing.watchedOn) dated.push({ viewing, date: viewing.watchedOn, span: spanOf(viewing.watchedOn) })
  }
  // Within a day the diary's order stands: viewings come newest first.
  dated.reverse()
  dated.sort((a, b) => a.span.middle - b.span.middle)
  const rated = dated.filter(({ viewing }) => viewing.rating !== null)
  if (rated.length < 2) return null

  const from = Math.floor(Math.min(...dated.map(({ span }) => span.from)))
  const to = Math.ceil(Math.max(...dated.map(({ span }) => span.to)))
  const across = (time: number): number =>
    frame.left + ((time - from) / (to - from)) * (frame.right - frame.left)
  const lines = starLines(rated.map(({ viewing }) => viewing.rating ?? 0))
  const low = lines[0] ?? 0
  const high = lines.at(-1) ?? 5
  const up = (stars: number): number =>
    frame.bottom - ((stars - low) / (high - low)) * (frame.bottom - frame.top)

  return {
    points: rated.map(({ viewing, date, span }) => ({
      id: viewing.id,
      x: across(span.middle),
      y: up((viewing.rating ?? 0) / 2),
      open: date.length < 10 ? { from: across(span.from), to: across(span.to) } : null,
      date,
      rating: viewing.rating ?? 0,
      hasReview: viewing.review.trim() !== '',
    })),
    unrated: dated
      .filter(({ viewing }) => viewing.rating === null)
      .map(({ viewing, date, span }) => ({ id: viewing.id, x: across(span.middle), date })),
    stars: lines.map((value) => ({ value, y: up(value) })),
    years: yearTicks(from, to).map((year) => ({ year, x: across(year) })),
  }
}

/**
 * The points whose date can be written beside them without touching another's: from the newest back, each is kept
 * when its label, `width` pixels wide and centred, is clear of those kept before it or far above or below them.
 */
export function labelled(points: readonly ChartPoint[], width: number, height: number): ReadonlySet<string> {
  const kept: ChartPoint[] = []
  for (const point of points.toReversed()) {
    const clear = kept.every(
      (other) => Math.abs(other.x - point.x) >= width || Math.abs(other.y - point.y) >= height,
    )
    if (clear) kept.push(point)
  }
  return new Set(kept.map((point) => point.id))
}
