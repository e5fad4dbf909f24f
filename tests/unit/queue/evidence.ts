import type {
  ComparisonEvidence,
  FilmEvidence,
  PullEvidence,
  Said,
  ViewingEvidence,
} from '../../../core/queue/evidence.ts'

/** The day the tests take for today. */
export const TODAY = '2026-11-22'
const NOW = '2026-11-22T20:00:00.000Z'

let made = 0
const fresh = (prefix: string) => `${prefix}-${made++}`

export function viewing(
  watchedOn: string | null,
  rating: number | null,
  more: Partial<ViewingEvidence> = {},
): ViewingEvidence {
  const createdAt = watchedOn?.length === 10 ? `${watchedOn}T20:00:00.000Z` : NOW
  return { id: fresh('viewing'), watchedOn, rating, liked: false, createdAt, ...more }
}

export function film(id: string, more: Partial<FilmEvidence> = {}): FilmEvidence {
  return {
    id,
    title: id,
    year: null,
    directors: [],
    runtimeMinutes: null,
    viewings: [],
    onWatchlistSince: null,
    pinned: false,
    snoozedUntil: null,
    dismissed: false,
    ...more,
  }
}

export function comparison(
  first: string,
  outcome: '>' | '<' | '=',
  second: string,
  more: Partial<ComparisonEvidence> = {},
): ComparisonEvidence {
  return {
    id: fresh('comparison'),
    first,
    second,
    outcome: outcome === '>' ? 'first' : outcome === '<' ? 'second' : 'tie',
    question: 'better',
    source: 'duel',
    quote: null,
    said: null,
    createdAt: NOW,
    ...more,
  }
}

export function pull(
  filmId: string,
  kind: 'rewatch' | 'watch',
  more: Partial<PullEvidence> = {},
): PullEvidence {
  return { id: fresh('pull'), filmId, kind, quote: null, said: null, createdAt: NOW, ...more }
}

export function saidOf(filmId: string, viewingId: string, on: string | null): Said {
  return { viewingId, filmId, title: filmId, on }
}
