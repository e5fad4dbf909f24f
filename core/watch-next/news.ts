import type { z } from 'zod'
import type { Diary } from '../store/diary.ts'
import { localMoment } from './local-day.ts'
import type { queueNews, queueSeen } from './schema.ts'

/** Places noted when the queue is looked at, from the head. */
const NOTED = 200

const SEEN = 'select film_id as filmId, rank, score, seen_at as seenAt from queue_seen order by rank'
const FORGET = 'delete from queue_seen'
const NOTE = 'insert into queue_seen (film_id, rank, score, seen_at) values (?, ?, ?, ?)'

interface SeenRow {
  filmId: string
  rank: number
  score: number
  seenAt: string
}

/** What changed in the queue since it was last looked at. */
export function queueNewsOf({ store, watchNext }: Diary): z.output<typeof queueNews> {
  const places = store.all<SeenRow>(SEEN)
  const since = places[0]?.seenAt ?? null
  if (since === null) return { since, items: [] }
  const looked = { since: localMoment(since), places }
  const items = watchNext.model().news({ ...looked, today: watchNext.today() })
  return { since, items: items.map((item) => ({ ...item, titles: [...item.titles] })) }
}

/** Notes the queue as it stands as looked at. */
export function noteQueueSeen(diary: Diary): z.output<typeof queueSeen> {
  const { store, watchNext } = diary
  const places = watchNext.model().places({ today: watchNext.today(), limit: NOTED })
  return diary.write((journal) => {
    store.run(FORGET)
    for (const { filmId, rank, score } of places) store.run(NOTE, filmId, rank, score, journal.at)
    return { at: journal.at }
  })
}
