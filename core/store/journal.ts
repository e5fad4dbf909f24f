import type { Change } from './change-feed.ts'
import type { Store } from './store.ts'

/** One changed row as it was and as it is: null before it was made, null after it was removed. */
export interface ChangedRow {
  readonly kind: Change['kind']
  readonly id: string
  readonly before: object | null
  readonly after: object | null
}

/** Collects what a transaction changes; its rows in the undo journal are one step. */
export interface Journal {
  /** The moment of the transaction. */
  readonly at: string
  record(row: ChangedRow): void
  /** Tells listeners of a change that undo has no business with, such as a draft's next words. */
  mention(change: Change): void
}

const INSERT_CHANGE = `
  insert into change (step, at, kind, row_id, before, after) values (?, ?, ?, ?, ?, ?)`
const LAST_STEP = 'select step from change order by seq desc limit 1'

const jsonOf = (row: object | null) => (row === null ? null : JSON.stringify(row))

export interface OpenJournal extends Journal {
  readonly rows: readonly ChangedRow[]
  readonly mentions: readonly Change[]
}

/** Hands out journals with rising step numbers. */
export function createJournals(store: Store): { open(at: string): OpenJournal } {
  let lastStep: number | undefined

  return {
    open(at) {
      lastStep ??= store.get<{ step: number }>(LAST_STEP)?.step ?? 0
      lastStep += 1
      const step = lastStep
      const rows: ChangedRow[] = []
      const mentions: Change[] = []
      return {
        at,
        rows,
        mentions,
        record(row) {
          store.run(INSERT_CHANGE, step, at, row.kind, row.id, jsonOf(row.before), jsonOf(row.after))
          rows.push(row)
          mentions.push({ kind: row.kind, id: row.id, action: row.after === null ? 'removed' : 'saved' })
        },
        mention(change) {
          mentions.push(change)
        },
      }
    },
  }
}
