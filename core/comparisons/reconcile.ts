import { isDeepStrictEqual } from 'node:util'
import type { ChangedRow, Journal } from '../store/journal.ts'

interface Table<Row> {
  readonly kind: ChangedRow['kind']
  write(row: Row): void
  remove(id: string): void
}

/** Makes `rows` out of the `known` ones, touching only what differs, and notes every change. */
export function reconcile<Row extends { readonly id: string }>(
  journal: Journal,
  { kind, write, remove }: Table<Row>,
  known: readonly Row[],
  rows: readonly Row[],
): void {
  const wanted = new Map(rows.map((row) => [row.id, row]))
  const before = new Map(known.map((row) => [row.id, row]))
  const changed = rows.filter((row) => !isDeepStrictEqual(before.get(row.id), row))
  const dropped = known.filter((row) => !wanted.has(row.id))
  // All that gives way goes first: two that change places must not meet on the way.
  for (const { id } of [...dropped, ...changed]) if (before.has(id)) remove(id)
  for (const row of dropped) journal.record({ kind, id: row.id, before: row, after: null })
  for (const row of changed) {
    write(row)
    journal.record({ kind, id: row.id, before: before.get(row.id) ?? null, after: row })
  }
}

/** Takes the first row that meets the earliest test that any row meets out of `pool`. */
export function take<Row>(pool: Row[], ...tests: readonly ((row: Row) => boolean)[]): Row | undefined {
  for (const test of tests) {
    const index = pool.findIndex(test)
    if (index >= 0) return pool.splice(index, 1)[0]
  }
  return undefined
}
