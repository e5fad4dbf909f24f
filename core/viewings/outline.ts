import type { z } from 'zod'
import type { Diary } from '../store/diary.ts'
import type { Store } from '../store/store.ts'
import { conditionsOf, type DiaryFilter } from './diary-filter.ts'
import type { diaryOutline } from './schema.ts'

interface MonthRow {
  month: string
  count: number
  rewatches: number
}

const COUNTED = `
  select month, viewings as count, rewatches from month_count where viewings > 0 order by month desc`
const SINCE = "select min(month) as first from month_count where viewings > 0 and month <> ''"

/** How many viewings stand in each month, newest first, in the order of `listViewings`. */
export function outlineDiary({ store }: Diary, filter: DiaryFilter): z.output<typeof diaryOutline> {
  const first = store.get<{ first: string | null }>(SINCE)?.first
  const rows = monthsOf(store, filter)
  return {
    total: rows.reduce((total, { count }) => total + count, 0),
    since: first ? Number(first.slice(0, 4)) : null,
    months: rows.map((row) => ({ ...row, month: row.month === '' ? 'none' : row.month })),
  }
}

function monthsOf(store: Store, filter: DiaryFilter): MonthRow[] {
  const conditions = conditionsOf(store, filter)
  if (conditions.length === 0) return store.all<MonthRow>(COUNTED)
  const asked = ['viewing.trashed_at is null', ...conditions.map(({ sql }) => sql)]
  return store.all<MonthRow>(
    `select substr(viewing.watched_on, 1, 7) as month, count(*) as count, sum(viewing.rewatch) as rewatches
     from viewing where ${asked.join(' and ')} group by 1 order by 1 desc`,
    ...conditions.flatMap((condition) => condition.values),
  )
}
