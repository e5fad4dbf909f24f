import type { z } from 'zod'
import { type Comparison, findComparison } from '../comparisons/comparison-rows.ts'
import { getFilm } from '../films/film-rows.ts'
import type { Diary } from '../store/diary.ts'
import type { Store } from '../store/store.ts'
import type { queueConflictLeft, queueConflicts, queueLeaveConflict } from './schema.ts'

/** Shown of each kind: more would be a reproach. */
const SHOWN = 20

const LEFT = 'select key from conflict_left'
const LEFT_AT = 'select left_at as leftAt from conflict_left where key = ?'
const LEAVE = 'insert into conflict_left (key, left_at) values (?, ?)'
const RETURN = 'delete from conflict_left where key = ?'

/** Where what was said contradicts itself, or a film's stars; without what was left as it is. */
export function findConflicts({ store, watchNext }: Diary): z.output<typeof queueConflicts> {
  const left = new Set(store.all<{ key: string }>(LEFT).map(({ key }) => key))
  const isOpen = ({ key }: { readonly key: string }) => !left.has(key)
  const model = watchNext.model()
  return {
    contradictions: model
      .contradictions()
      .filter(isOpen)
      .slice(0, SHOWN)
      .map(({ films, comparisons, titles, ...rest }) => ({
        ...rest,
        films: films.map((id) => summary(store, id)),
        comparisons: rowsOf(store, comparisons),
        titles: [...titles],
      })),
    disagreements: model
      .disagreements()
      .filter(isOpen)
      .slice(0, SHOWN)
      .map(({ filmId, comparisons, titles, ...rest }) => ({
        ...rest,
        film: summary(store, filmId),
        comparisons: rowsOf(store, comparisons),
        titles: [...titles],
      })),
  }
}

function summary(store: Store, filmId: string) {
  const { id, title, year, directors } = getFilm(store, filmId)
  return { id, title, year, directors }
}

function rowsOf(store: Store, ids: readonly string[]): Comparison[] {
  return ids.flatMap((id) => findComparison(store, id) ?? [])
}

/** Leaves a conflict as it is, so that it is not shown again, or takes that back. */
export function leaveConflict(
  diary: Diary,
  { key, left }: z.output<typeof queueLeaveConflict>,
): z.output<typeof queueConflictLeft> {
  const { store } = diary
  return diary.write((journal) => {
    const leftAt = store.get<{ leftAt: string }>(LEFT_AT, key)?.leftAt ?? null
    if (left === (leftAt !== null)) return { key, left }
    if (left) store.run(LEAVE, key, journal.at)
    else store.run(RETURN, key)
    const before = leftAt === null ? null : { key, leftAt }
    journal.record({ kind: 'conflict', id: key, before, after: left ? { key, leftAt: journal.at } : null })
    return { key, left }
  })
}
