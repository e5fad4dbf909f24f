import { certaintyOf, probabilityAbove } from './certainty.ts'
import { comparisonReasons, outcomeFor, type SeenComparison } from './comparison-reasons.ts'
import { MOOD, REWATCH_AFTER, REWATCH_QUALITY, SHOWN } from './constants.ts'
import { outcomeValue } from './davidson.ts'
import { type Day, lastDay, latestDay } from './days.ts'
import { isMet, lastSeen, type Wish, wishFor } from './desire.ts'
import type { QueueCounts, QueueEntry, QueueReason, Standing } from './entry.ts'
import type { ComparisonEvidence, FilmEvidence, PullEvidence } from './evidence.ts'
import { type OwnStars, ownStars, personMean, starReasons } from './quality.ts'
import { Scale } from './scale.ts'

export interface QueueEvidence {
  readonly films: readonly FilmEvidence[]
  readonly comparisons: readonly ComparisonEvidence[]
  readonly pulls: readonly PullEvidence[]
}

export interface QueueModel {
  setFilm(film: FilmEvidence): void
  removeFilm(id: string): void
  setComparison(comparison: ComparisonEvidence): void
  removeComparison(id: string): void
  setPull(pull: PullEvidence): void
  removePull(id: string): void
  entries(question: { readonly today: string; readonly limit: number }): QueueEntry[]
  counts(question: { readonly today: string }): QueueCounts
  standing(filmId: string): Standing | null
}

/** A film id that evidence mentions; `film` is null until the film itself is known, and its evidence waits till then. */
interface Seat {
  readonly node: number
  readonly id: string
  film: FilmEvidence | null
  own: OwnStars | null
  comparisons: ComparisonEvidence[]
  pulls: PullEvidence[]
  /** What is wished today; null when something changed. */
  wish: (Wish & { readonly isAsked: boolean }) | null
}

export function createQueueModel(evidence: QueueEvidence): QueueModel {
  const seats: Seat[] = []
  const seatOf = new Map<string, Seat>()
  const comparisons = new Map<string, ComparisonEvidence>()
  const pulls = new Map<string, PullEvidence>()
  const quality = new Scale()
  const desire = new Scale()
  let filmsChanged = true
  let qualityChanged = true
  let desireChanged = true
  let mean = 0
  let wishesOf: Day | null = null

  function seat(id: string): Seat {
    const known = seatOf.get(id)
    if (known) return known
    const fresh: Seat = {
      node: seats.length,
      id,
      film: null,
      own: null,
      comparisons: [],
      pulls: [],
      wish: null,
    }
    seats.push(fresh)
    seatOf.set(id, fresh)
    quality.addFilm()
    desire.addFilm()
    return fresh
  }

  function count(comparison: ComparisonEvidence, sign: 1 | -1): void {
    const first = seat(comparison.first)
    const second = seat(comparison.second)
    first.wish = null
    second.wish = null
    if (!first.film || !second.film) return
    const isQuality = comparison.question === 'better'
    const scale = isQuality ? quality : desire
    scale.compare(first.node, second.node, sign, outcomeValue(comparison.outcome))
    if (isQuality) qualityChanged = true
    else desireChanged = true
  }

  function setFilm(film: FilmEvidence): void {
    const place = seat(film.id)
    const isNew = place.film === null
    place.film = film
    place.own = ownStars(film)
    place.wish = null
    filmsChanged = true
    if (isNew) for (const comparison of place.comparisons) count(comparison, 1)
  }

  function removeFilm(id: string): void {
    const place = seatOf.get(id)
    if (!place?.film) return
    for (const comparison of place.comparisons) count(comparison, -1)
    place.film = null
    place.own = null
    filmsChanged = true
  }

  function setComparison(comparison: ComparisonEvidence): void {
    if (comparison.first === comparison.second)
      throw new RangeError('A film can not be compared with itself.')
    removeComparison(comparison.id)
    comparisons.set(comparison.id, comparison)
    seat(comparison.first).comparisons.push(comparison)
    seat(comparison.second).comparisons.push(comparison)
    count(comparison, 1)
  }

  function removeComparison(id: string): void {
    const comparison = comparisons.get(id)
    if (!comparison) return
    comparisons.delete(id)
    count(comparison, -1)
    for (const place of [seat(comparison.first), seat(comparison.second)]) {
      place.comparisons = place.comparisons.filter((other) => other !== comparison)
    }
  }

  function setPull(pull: PullEvidence): void {
    removePull(pull.id)
    pulls.set(pull.id, pull)
    const place = seat(pull.filmId)
    place.pulls.push(pull)
    place.wish = null
  }

  function removePull(id: string): void {
    const pull = pulls.get(id)
    if (!pull) return
    pulls.delete(id)
    const place = seat(pull.filmId)
    place.pulls = place.pulls.filter((other) => other !== pull)
    place.wish = null
  }

  function fitQuality(): void {
    if (filmsChanged) {
      let sum = 0
      let rated = 0
      for (const { own } of seats) {
        if (own?.mean == null) continue
        sum += own.mean
        rated += 1
      }
      mean = personMean(sum, rated)
      for (const { node, own } of seats)
        if (own) quality.setPrior(node, (own.mean ?? mean) + own.heart, own.sd)
    }
    if (!filmsChanged && !qualityChanged) return
    quality.refit()
    filmsChanged = false
    qualityChanged = false
    desireChanged = true
  }

  function fitDesire(today: Day): void {
    fitQuality()
    for (const place of seats) {
      if (place.wish !== null && wishesOf === today) continue
      place.wish = place.film && { ...wishFor(place.film, place.pulls, today), isAsked: isAsked(place) }
      desireChanged = true
    }
    wishesOf = today
    if (!desireChanged) return
    for (const { node, wish } of seats)
      if (wish) desire.setPrior(node, quality.mean(node) + wish.amount, MOOD)
    desire.refit()
    desireChanged = false
  }

  function isAsked({ film, comparisons: all }: Seat): boolean {
    return all.some((comparison) => {
      if (comparison.question !== 'watch-next' || !film || !isCounted(comparison)) return false
      const day =
        latestDay(comparison.said?.on ?? null, comparison.createdAt) ?? lastDay(comparison.createdAt)
      return !isMet(film, day, comparison.createdAt)
    })
  }

  function isCounted(comparison: ComparisonEvidence): boolean {
    return Boolean(seat(comparison.first).film && seat(comparison.second).film)
  }

  function isWaiting({ film, wish, own, node, comparisons: all }: Seat, today: Day): boolean {
    if (!film || !wish || !own) return false
    if (film.pinned || wish.pulls.length > 0 || wish.isWatchlisted || wish.isAsked) return true
    if (film.viewings.length === 0 || quality.mean(node) < REWATCH_QUALITY) return false
    const seen = lastSeen(film, today)
    if (seen && today - seen.day < REWATCH_AFTER) return false
    return own.mean !== null || own.heart > 0 || all.some((c) => c.question === 'better' && isCounted(c))
  }

  function reasonsFor(place: Seat): QueueReason[] {
    const { film, own, wish, node } = place
    if (!film || !own || !wish) return []
    const seen: SeenComparison[] = []
    for (const comparison of place.comparisons) {
      if (!isCounted(comparison)) continue
      const other = seat(comparison.first === place.id ? comparison.second : comparison.first)
      const outcome = outcomeFor(place.id, comparison)
      const scale = comparison.question === 'better' ? quality : desire
      const amount = scale.amount(node, other.node, outcome)
      seen.push({ comparison, amount, outcome, otherTitle: other.film?.title ?? '' })
    }
    const [base, ...stars] = starReasons(film, own, mean)
    if (!base) return []
    const rest: QueueReason[] = []
    for (const reason of [...stars, ...wish.reasons, ...comparisonReasons(seen)]) {
      if (Math.abs(reason.amount) < SHOWN) base.amount += reason.amount
      else rest.push({ ...reason })
    }
    return [base, ...rest.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))]
  }

  function sdOf(node: number): number {
    const own = desire.variance(node)
    const share = own * desire.precision(node)
    return Math.sqrt(own + share * share * quality.variance(node))
  }

  function entryFor(place: Seat): QueueEntry | null {
    const { film, wish, node } = place
    if (!film || !wish) return null
    const reasons = reasonsFor(place)
    const isAgain = film.viewings.length > 0 || wish.pulls[0]?.kind === 'rewatch'
    return {
      filmId: film.id,
      title: film.title,
      year: film.year,
      directors: [...film.directors],
      runtimeMinutes: film.runtimeMinutes,
      score: reasons.reduce((sum, reason) => sum + reason.amount, 0),
      certainty: 'guess',
      sd: sdOf(node),
      kind: isAgain ? 'rewatch' : 'watch',
      timesSeen: film.viewings.length,
      pinned: film.pinned,
      aboveNext: null,
      reasons,
    }
  }

  function waiting(today: string): Seat[] {
    const day = lastDay(today)
    fitDesire(day)
    return seats.filter((place) => isShown(place.film, today) && isWaiting(place, day))
  }

  function entries({ today, limit }: { today: string; limit: number }): QueueEntry[] {
    const places = waiting(today).sort(
      (a, b) =>
        Number(b.film?.pinned) - Number(a.film?.pinned) ||
        desire.mean(b.node) - desire.mean(a.node) ||
        (a.id < b.id ? -1 : 1),
    )
    const page = places.slice(0, limit + 1).flatMap((place) => entryFor(place) ?? [])
    for (const [index, entry] of page.entries()) {
      const next = page[index + 1]
      entry.aboveNext = next ? probabilityAbove(entry, next) : null
      entry.certainty = certaintyOf(entry.sd, entry.aboveNext)
    }
    return page.slice(0, limit)
  }

  function counts({ today }: { today: string }): QueueCounts {
    const films = seats.flatMap((place) => place.film ?? [])
    return {
      waiting: waiting(today).length,
      snoozed: films.filter((film) => !film.dismissed && isSnoozed(film, today)).length,
      dismissed: films.filter((film) => film.dismissed).length,
    }
  }

  function standing(filmId: string): Standing | null {
    const place = seatOf.get(filmId)
    if (!place?.film || !isJudged(place)) return null
    fitQuality()
    const own = quality.mean(place.node)
    const judged = seats.filter(isJudged)
    const rank = 1 + judged.filter((other) => quality.mean(other.node) > own + 1e-9).length
    return { mean: own, sd: Math.sqrt(quality.variance(place.node)), rank, of: judged.length }
  }

  function isJudged({ own, comparisons: all }: Seat): boolean {
    if (!own) return false
    return own.mean !== null || own.heart > 0 || all.some((c) => c.question === 'better' && isCounted(c))
  }

  for (const film of evidence.films) setFilm(film)
  for (const comparison of evidence.comparisons) setComparison(comparison)
  for (const pull of evidence.pulls) setPull(pull)

  return {
    setFilm,
    removeFilm,
    setComparison,
    removeComparison,
    setPull,
    removePull,
    entries,
    counts,
    standing,
  }
}

function isSnoozed(film: FilmEvidence, today: string): boolean {
  return film.snoozedUntil !== null && film.snoozedUntil > today
}

function isShown(film: FilmEvidence | null, today: string): boolean {
  return film !== null && !film.dismissed && !isSnoozed(film, today)
}
