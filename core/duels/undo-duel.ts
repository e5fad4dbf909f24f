import type { z } from 'zod'
import { bringBackReplaced } from '../comparisons/bring-back.ts'
import { findComparison } from '../comparisons/comparison-rows.ts'
import { dropComparison } from '../comparisons/save-comparison.ts'
import type { Diary } from '../store/diary.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { duelFilmOf } from './duel-film.ts'
import { type AnswerRow, countAnswers, deletePass, newestAnswers } from './duel-rows.ts'
import type { duelUndone } from './schema.ts'

/** Takes the newest answer to any question back, and brings back what it took the place of. */
export function undoDuel(diary: Diary): z.output<typeof duelUndone> {
  const { store, watchNext } = diary
  const [newest] = newestAnswers(store, 1)
  if (!newest) return { undone: null, left: 0 }
  const { id, question, outcome } = newest
  diary.write((journal) => takeBack(store, journal, newest))
  const asked = { question, today: watchNext.today(), limit: 0, filmIds: [newest.a, newest.b] }
  const films = watchNext.duels().places(asked).map(duelFilmOf)
  const [a, b] = [newest.a, newest.b].map((filmId) => films.find((film) => film.id === filmId))
  return { undone: a && b ? { id, a, b, question, outcome } : null, left: countAnswers(store) }
}

function takeBack(store: Store, journal: Journal, answer: AnswerRow): void {
  const { id } = answer
  const known = findComparison(store, id)
  if (known) {
    dropComparison(store, journal, known)
    bringBackReplaced(store, journal, known)
  } else {
    deletePass(store, id)
    journal.record({ kind: 'duel-pass', id, before: answer, after: null })
  }
}
