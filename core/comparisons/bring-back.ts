import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { type ComparisonRow, findComparison } from './comparison-rows.ts'
import { addComparison } from './save-comparison.ts'

/** Comparisons that one step can take away before it makes the one that takes their place. */
const MOST_REPLACED = 1000
// One that was taken back and returned was made more than once: what it took the place of went when it first came.
const MADE = `
  select seq, step from change
  where kind = 'comparison' and row_id = ? and before is null and after ->> 'createdAt' = ?
  order by seq limit 1`
const REPLACED = `
  select before from change
  where seq between ?1 - ${MOST_REPLACED} and ?1 - 1 and step = ?2 and kind = 'comparison' and after is null`

/**
 * Brings back the comparisons whose place this one took when it was made, unless they are there again; returns their ids. A
 * transaction must be under way.
 */
export function bringBackReplaced(
  store: Store,
  journal: Journal,
  { id, createdAt }: Pick<ComparisonRow, 'id' | 'createdAt'>,
): string[] {
  const made = store.get<{ seq: number; step: number }>(MADE, id, createdAt)
  if (!made) return []
  const rows = store
    .all<{ before: string }>(REPLACED, made.seq, made.step)
    .map(({ before }): ComparisonRow => ({ quoteStart: null, ...JSON.parse(before) }))
    .filter((row) => findComparison(store, row.id) === null)
  for (const row of rows) addComparison(store, journal, row)
  return rows.map((row) => row.id)
}
