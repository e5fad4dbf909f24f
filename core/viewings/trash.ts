import { latestReviewVersion } from '../reviews/review-versions.ts'
import type { Diary } from '../store/diary.ts'
import { takeBackMarks } from '../watch-next/take-back.ts'
import { recordViewing } from './save-viewing.ts'
import { getViewing, type Viewing, writeViewing } from './viewing-rows.ts'

/**
 * Moves an entry to the trash: what its review said no longer counts, and its film is back on the watchlist or snoozed
 * when logging it ended that. @throws TRPCError NOT_FOUND.
 */
export function removeViewing(diary: Diary, id: string): { id: string } {
  setTrashed(diary, id, true)
  return { id }
}

/** Takes an entry out of the trash again and returns it. @throws TRPCError NOT_FOUND. */
export function restoreViewing(diary: Diary, id: string): Viewing {
  return setTrashed(diary, id, false)
}

function setTrashed(diary: Diary, id: string, trashed: boolean): Viewing {
  const { store } = diary
  return diary.write((journal) => {
    const before = getViewing(store, id)
    if ((before.trashedAt !== null) === trashed) return before
    const after = { ...before, trashedAt: trashed ? journal.at : null }
    writeViewing(store, after, false)
    const version = latestReviewVersion(store, id)
    recordViewing(journal, [before, version], [after, version])
    takeBackMarks(store, journal, after.filmId, id)
    return after
  })
}
