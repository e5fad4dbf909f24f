import type { z } from 'zod'
import {
  type ComparisonRow,
  deleteComparison,
  findComparison,
  rowOf,
  writeComparison,
} from '../comparisons/comparison-rows.ts'
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
  if (!known) {
    deletePass(store, id)
    journal.record({ kind: 'duel-pass', id, before: answer, after: null })
    return
  }
  deleteComparison(store, id)
  journal.record({ kind: 'comparison', id, before: rowOf(known), after: null })
  for (const row of replacedBy(store, answer)) {
    writeComparison(store, row)
    journal.record({ kind: 'comparison', id: row.id, before: null, after: row })
  }
}

/** Answers to one pair that one new answer can have taken the place of, and that stand before it in its step. */
const MOST_REPLACED = 1000
// An answer that was taken back and returned has stood in the journal as new more than once; what went in those other
// steps was younger than it.
const REPLACED = `
  select gone.before
  from change as made
  join change as gone on gone.seq between made.seq - ${MOST_REPLACED} and made.seq - 1
    and gone.step = made.step and gone.kind = 'comparison' and gone.after is null
  where made.kind = 'comparison' and made.row_id = ? and made.before is null
    and gone.before ->> 'createdAt' < ?`

function replacedBy(store: Store, { id, createdAt }: AnswerRow): ComparisonRow[] {
  return store
    .all<{ before: string }>(REPLACED, id, createdAt)
    .map(({ before }): ComparisonRow => ({ quoteStart: null, ...JSON.parse(before) }))
    .filter((row) => findComparison(store, row.id) === null)
}
