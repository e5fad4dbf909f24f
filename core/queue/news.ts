import { comparisonReasons } from './comparison-reasons.ts'
import { NEWS_DEPTH, NEWS_STARS } from './constants.ts'
import { lastDay } from './days.ts'
import { wishReasons } from './desire.ts'
import { duelField, firstOf, rankOf } from './duel-field.ts'
import type { FilmEvidence } from './evidence.ts'
import type { Ledger, Seat } from './ledger.ts'
import { seenFrom } from './reasons.ts'
import type { TwoScales } from './two-scales.ts'
import { isSnoozed } from './waiting.ts'
import { dayInWords, ordinal } from './words.ts'

/** A film's place when the queue was looked at. */
export interface PlaceThen {
  readonly filmId: string
  /** 1 for the head. */
  readonly rank: number
  /** Stars. */
  readonly score: number
}

/** The queue as it was looked at. */
export interface LookedAt {
  /** When, written as evidence writes its `createdAt`. */
  readonly since: string
  readonly places: readonly PlaceThen[]
}

/** What became of a film. */
export interface News {
  readonly kind: 'came' | 'left' | 'rose' | 'fell'
  readonly filmId: string
  readonly title: string
  readonly year: number | null
  readonly from: number | null
  readonly to: number | null
  /** To be read after the title: “rose from 9th to 2nd: your review of Her sends you to it”. */
  readonly text: string
  readonly titles: readonly string[]
}

/** The first films as they stand, to be noted. */
export function placesNow(ledger: Ledger, fits: TwoScales, today: string, count: number): PlaceThen[] {
  const field = duelField(ledger, fits, 'watch-next', today)
  return firstOf(field, count).map(({ id, node }, index) => ({
    filmId: id,
    rank: index + 1,
    score: ledger.desire.mean(node),
  }))
}

/**
 * What changed since the queue was looked at, among the first `NEWS_DEPTH` then or now, best place first; those that left
 * come last. A film rose or fell when its own score did, by `NEWS_STARS` or more: one that others overtook is no news.
 */
export function news(ledger: Ledger, fits: TwoScales, looked: LookedAt, today: string): News[] {
  const field = duelField(ledger, fits, 'watch-next', today)
  const then = new Map(looked.places.map((place) => [place.filmId, place]))
  const told: News[] = []
  const tell = (seat: Seat, kind: News['kind'], from: number | null, to: number | null) => {
    if (seat.film) told.push(newsOf(ledger, seat, seat.film, { kind, from, to }, looked.since, today))
  }
  for (const [index, seat] of firstOf(field, NEWS_DEPTH).entries()) {
    const before = then.get(seat.id)
    const rank = index + 1
    const change = before && ledger.desire.mean(seat.node) - before.score
    if (!before || change === undefined) tell(seat, 'came', null, rank)
    else if (rank < before.rank && (change >= NEWS_STARS || seat.film?.pinned))
      tell(seat, 'rose', before.rank, rank)
    else if (rank > before.rank && change <= -NEWS_STARS) tell(seat, 'fell', before.rank, rank)
  }
  const first = new Set(told.map(({ filmId }) => filmId))
  for (const { filmId, rank: from, score } of looked.places.slice(0, NEWS_DEPTH)) {
    const seat = ledger.seatOf(filmId)
    if (!seat?.film || first.has(filmId)) continue
    const to = rankOf(field, seat)
    if (to === null) tell(seat, 'left', from, null)
    else if (to > NEWS_DEPTH && ledger.desire.mean(seat.node) <= score - NEWS_STARS)
      tell(seat, 'fell', from, to)
  }
  return told.sort((a, b) => (a.to ?? Number.POSITIVE_INFINITY) - (b.to ?? Number.POSITIVE_INFINITY))
}

interface Change {
  readonly kind: News['kind']
  readonly from: number | null
  readonly to: number | null
}

interface Cause {
  readonly text: string
  readonly titles: readonly string[]
}

function newsOf(
  ledger: Ledger,
  seat: Seat,
  film: FilmEvidence,
  change: Change,
  since: string,
  today: string,
): News {
  const { id: filmId, title, year } = film
  const { kind, from, to } = change
  const cause =
    kind === 'left'
      ? whyLeft(film, since, today)
      : whyMoved(ledger, seat, film, kind !== 'fell', since, today)
  const at = (place: number | null) => (place === null ? '' : ordinal(place))
  const moved =
    kind === 'came'
      ? `came in ${at(to)}`
      : kind === 'left'
        ? `left from ${at(from)}`
        : `${kind} from ${at(from)} to ${at(to)}`
  return { kind, filmId, title, year, from, to, text: `${moved}: ${cause.text}`, titles: cause.titles }
}

function whyLeft(film: FilmEvidence, since: string, today: string): Cause {
  const titles: string[] = []
  if (film.viewings.some(({ createdAt }) => createdAt > since)) return { text: 'you saw it', titles }
  if (film.dismissed) return { text: 'you said never', titles }
  if (isSnoozed(film, today)) return { text: `snoozed until ${dayInWords(film.snoozedUntil ?? '')}`, titles }
  return { text: 'nothing asks for it any longer', titles }
}

/** The largest thing said since then that moved it that way; or else what time did, or others. */
function whyMoved(
  ledger: Ledger,
  seat: Seat,
  film: FilmEvidence,
  isUp: boolean,
  since: string,
  today: string,
): Cause {
  const fresh = freshCauses(ledger, seat, film, since, today).filter(({ amount }) =>
    isUp ? amount > 0 : amount < 0,
  )
  const [first, ...rest] = fresh
  if (first)
    return rest.reduce((most, one) => (Math.abs(one.amount) > Math.abs(most.amount) ? one : most), first)
  const titles: string[] = []
  if (isUp && film.pinned) return { text: 'you pinned it', titles }
  if (isUp && film.snoozedUntil !== null && film.snoozedUntil > since.slice(0, 10)) {
    return { text: 'its snooze is over', titles }
  }
  if (isUp && seat.wish?.lastSeen) return { text: 'it has been a while since you saw it', titles }
  if (!isUp && seat.wish?.pulls.length) return { text: 'it has been a while since you asked for it', titles }
  return { text: 'what you said of other films moved it', titles }
}

interface FreshCause extends Cause {
  /** Stars. */
  readonly amount: number
}

function freshCauses(
  ledger: Ledger,
  seat: Seat,
  film: FilmEvidence,
  since: string,
  today: string,
): FreshCause[] {
  const causes: FreshCause[] = []
  const pulls = (seat.wish?.pulls ?? []).filter(({ createdAt }) => createdAt > since)
  const amounts = seat.wish ? wishReasons(film, seat.wish, lastDay(today)) : []
  for (const pull of pulls) {
    const amount = amounts.find(({ sourceId }) => sourceId === pull.id)?.amount ?? 0
    const again = pull.kind === 'rewatch' ? 'back to it' : 'to it'
    causes.push(
      pull.said
        ? { amount, text: `your review of ${pull.said.title} sends you ${again}`, titles: [pull.said.title] }
        : {
            amount,
            text: pull.kind === 'rewatch' ? 'you asked to see it again' : 'you asked to see it',
            titles: [],
          },
    )
  }
  if (film.onWatchlistSince !== null && film.onWatchlistSince > since) {
    const amount = amounts.find(({ kind }) => kind === 'watchlist')?.amount ?? 0
    causes.push({ amount, text: 'you put it on your watchlist', titles: [] })
  }
  const said = seenFrom(seat, ledger).filter(({ comparison }) => comparison.createdAt > since)
  for (const { amount, text, titles } of comparisonReasons(said)) {
    causes.push({ amount, text: text.charAt(0).toLowerCase() + text.slice(1), titles: titles ?? [] })
  }
  return causes
}
