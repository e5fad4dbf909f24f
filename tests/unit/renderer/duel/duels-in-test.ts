import type { DuelFilm, DuelPair } from '../../../../core/api.ts'

/** A film of that title, its id the same. */
export function film(title: string, more: Partial<DuelFilm> = {}): DuelFilm {
  return {
    ...{ id: title, title, year: 2000, directors: ['Ann Onymous'], runtimeMinutes: 100 },
    ...{ timesSeen: 1, lastWatchedOn: '2020-05-17', rating: 8, score: 4, sd: 0.4, rank: 1 },
    ...more,
  }
}

export const pair = (a: string, b: string): DuelPair => ({
  a: film(a),
  b: film(b),
  why: `Nobody knows whether ${a} or ${b} comes first.`,
  titles: [a, b],
})
