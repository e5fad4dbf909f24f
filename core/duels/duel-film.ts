import type { z } from 'zod'
import type { DuelPlace } from '../queue/duel-field.ts'
import type { duelFilm } from './schema.ts'

/** A film as a duel shows it. */
export function duelFilmOf({ film, rank, score, sd }: DuelPlace): z.output<typeof duelFilm> {
  const { id, title, year, directors, runtimeMinutes, viewings } = film
  return {
    id,
    title,
    year,
    directors: [...directors],
    runtimeMinutes,
    timesSeen: viewings.length,
    lastWatchedOn: viewings.findLast(({ watchedOn }) => watchedOn !== null)?.watchedOn ?? null,
    rating: viewings.findLast(({ rating }) => rating !== null)?.rating ?? null,
    score,
    sd,
    rank,
  }
}
