import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { replacePulls } from '../comparisons/replace-pulls.ts'
import { replaceVerdicts } from '../comparisons/replace-verdicts.ts'
import { filmTitle } from '../films/film-rows.ts'
import { newId } from '../ids.ts'
import { dropDraft } from '../reviews/drafts.ts'
import { addReviewVersion, latestReviewVersion } from '../reviews/review-versions.ts'
import type { Diary } from '../store/diary.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import { endWaiting } from '../watch-next/marks.ts'
import { takeBackMarks } from '../watch-next/take-back.ts'
import { takeOffWatchlist } from '../watch-next/watchlist.ts'
import type { viewingSave } from './schema.ts'
import { findViewing, nextOnDay, type Viewing, wasSeenBefore, writeViewing } from './viewing-rows.ts'

type ViewingSave = z.output<typeof viewingSave>

/**
 * Saves an entry with all that its review says, and returns it. Saving one that is in the trash brings it back.
 * A new one takes its film off the watchlist, and its draft is done with.
 * @throws TRPCError NOT_FOUND for an unknown film; CONFLICT or BAD_REQUEST for comparisons that can not be.
 */
export function saveViewing(diary: Diary, input: ViewingSave): Viewing {
  const { store } = diary
  return diary.write((journal) => {
    filmTitle(store, input.filmId)
    const id = input.id ?? newId()
    const before = findViewing(store, id)
    const after = merge(store, input, before ?? blank(id, input, journal.at), before === null)
    if (!before) after.rewatch = input.rewatch ?? wasSeenBefore(store, after.filmId, after.watchedOn)
    if (!isDeepStrictEqual(before, after)) {
      after.updatedAt = journal.at
      write(store, journal, before, after)
    }
    if (!before) {
      takeOffWatchlist(store, journal, after.filmId)
      endWaiting(store, journal, after.filmId)
    } else if (before.trashedAt !== null) takeBackMarks(store, journal, before.filmId, id)
    const movedFrom = before && before.filmId !== after.filmId ? before.filmId : null
    if (input.comparisons || movedFrom !== null) {
      replaceVerdicts(store, journal, after, input.comparisons, movedFrom)
    }
    if (input.pulls) replacePulls(store, journal, after, input.pulls)
    dropDraft(store, journal, id)
    return after
  })
}

function blank(id: string, { filmId }: ViewingSave, at: string): Viewing {
  return {
    id,
    filmId,
    watchedOn: null,
    dayOrder: 0,
    rating: null,
    liked: false,
    rewatch: false,
    finished: true,
    place: null,
    company: null,
    tags: [],
    spoilers: false,
    review: '',
    createdAt: at,
    updatedAt: at,
    trashedAt: null,
  }
}

function merge(store: Store, input: ViewingSave, known: Viewing, isNew: boolean): Viewing {
  const watchedOn = input.watchedOn === undefined ? known.watchedOn : input.watchedOn
  return {
    ...known,
    filmId: input.filmId,
    watchedOn,
    dayOrder: isNew || watchedOn !== known.watchedOn ? nextOnDay(store, watchedOn) : known.dayOrder,
    rating: input.rating === undefined ? known.rating : input.rating,
    liked: input.liked ?? known.liked,
    rewatch: input.rewatch ?? known.rewatch,
    finished: input.finished ?? known.finished,
    place: input.place === undefined ? known.place : input.place,
    company: input.company === undefined ? known.company : input.company,
    tags: input.tags === undefined ? known.tags : [...new Set(input.tags)],
    spoilers: input.spoilers ?? known.spoilers,
    review: input.review ?? known.review,
    trashedAt: null,
  }
}

function write(store: Store, journal: Journal, before: Viewing | null, after: Viewing): void {
  writeViewing(store, after, before === null)
  const versionBefore = before ? latestReviewVersion(store, after.id) : 0
  const hasChanged = after.review !== (before?.review ?? '')
  const versionAfter = hasChanged ? versionBefore + 1 : versionBefore
  if (hasChanged) addReviewVersion(store, after.id, versionAfter, journal.at, after.review)
  recordViewing(journal, before && [before, versionBefore], [after, versionAfter])
}

/** Notes a viewing in the undo journal: its review by version, since the words are kept with it. */
export function recordViewing(
  journal: Journal,
  before: readonly [Viewing, number] | null,
  [viewing, version]: readonly [Viewing, number],
): void {
  journal.record({
    kind: 'viewing',
    id: viewing.id,
    before: before && journalRow(...before),
    after: journalRow(viewing, version),
  })
}

function journalRow({ review: _, ...row }: Viewing, reviewVersion: number) {
  return { ...row, reviewVersion }
}
