import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { z } from 'zod'
import type * as comparisonMaps from './comparisons/map-schema.ts'
import { mentionsRouter } from './comparisons/mentions/router.ts'
import type * as mentions from './comparisons/mentions/schema.ts'
import { comparisonsRouter, pullsRouter } from './comparisons/router.ts'
import type * as comparisons from './comparisons/schema.ts'
import { duelsRouter } from './duels/router.ts'
import type * as duels from './duels/schema.ts'
import type * as filmPages from './films/page-schema.ts'
import { filmsRouter } from './films/router.ts'
import type * as films from './films/schema.ts'
import { draftsRouter } from './reviews/router.ts'
import type * as reviews from './reviews/schema.ts'
import { settingsRouter } from './settings/router.ts'
import { changes, diaryRouter } from './store/router.ts'
import type * as store from './store/schema.ts'
import { router } from './trpc.ts'
import { viewingsRouter } from './viewings/router.ts'
import type * as viewings from './viewings/schema.ts'
import { queueRouter, watchlistRouter } from './watch-next/router.ts'
import type * as watchNext from './watch-next/schema.ts'

/** The contract: everything a host serves and a client may ask. */
export const appRouter = router({
  diary: diaryRouter,
  films: filmsRouter,
  viewings: viewingsRouter,
  drafts: draftsRouter,
  comparisons: comparisonsRouter,
  pulls: pullsRouter,
  mentions: mentionsRouter,
  duels: duelsRouter,
  queue: queueRouter,
  watchlist: watchlistRouter,
  settings: settingsRouter,
  changes,
})

export type AppRouter = typeof appRouter
export type RouterInputs = inferRouterInputs<AppRouter>
export type RouterOutputs = inferRouterOutputs<AppRouter>

export type * from './bridge.ts'
export type { Settings, SettingsPatch } from './context.ts'
export type { ErrorDescription } from './errors.ts'
export type { Change, ChangeEvent } from './store/change-feed.ts'

export type DiaryStatus = z.output<typeof store.diaryStatus>
export type Film = z.output<typeof films.film>
export type FilmSummary = z.output<typeof films.filmSummary>
export type FilmHit = z.output<typeof films.filmHit>
export type FilmPage = z.output<typeof filmPages.filmPage>
export type FilmSave = z.input<typeof films.filmSave>
export type Viewing = z.output<typeof viewings.viewing>
export type ViewingDetail = z.output<typeof viewings.viewingDetail>
export type ViewingPage = z.output<typeof viewings.viewingPage>
export type ViewingSave = z.input<typeof viewings.viewingSave>
export type DiaryRow = z.output<typeof viewings.diaryRow>
export type DiaryOutline = z.output<typeof viewings.diaryOutline>
export type Draft = z.output<typeof reviews.draft>
export type DraftSave = z.input<typeof reviews.draftSave>
export type DraftSummary = z.output<typeof reviews.draftSummary>
export type Relation = z.output<typeof comparisons.relation>
export type Question = z.output<typeof comparisons.question>
export type PullKind = z.output<typeof comparisons.pullKind>
export type Said = z.output<typeof comparisons.said>
export type Comparison = z.output<typeof comparisons.comparison>
export type ComparisonMap = z.output<typeof comparisonMaps.comparisonMap>
export type ComparisonMapAsk = z.input<typeof comparisonMaps.comparisonMapAsk>
export type ComparisonSave = z.input<typeof comparisons.comparisonSave>
export type Pull = z.output<typeof comparisons.pull>
export type PullSave = z.input<typeof comparisons.pullSave>
export type Mention = z.output<typeof mentions.mention>
export type MentionInbox = z.output<typeof mentions.inbox>
export type MentionTake = z.input<typeof mentions.mentionTake>
export type MentionsTaken = z.output<typeof mentions.mentionsTaken>
export type ReadingProgress = z.output<typeof mentions.readingProgress>
export type QueueEntry = z.output<typeof watchNext.queueEntry>
export type QueueReason = z.output<typeof watchNext.queueReason>
export type QueueCounts = z.output<typeof watchNext.queueCounts>
export type QueueMark = z.input<typeof watchNext.queueMark>
export type QueueMarkState = z.output<typeof watchNext.queueMarkState>
export type QueueMarked = z.output<typeof watchNext.queueMarked>
export type QueueHidden = z.output<typeof watchNext.queueHidden>
export type QueueExplained = z.output<typeof watchNext.queueExplained>
export type QueueReordered = z.output<typeof watchNext.queueReordered>
export type QueueNews = z.output<typeof watchNext.queueNews>
export type QueueConflicts = z.output<typeof watchNext.queueConflicts>
export type Standing = z.output<typeof watchNext.standing>
export type WatchlistEntry = z.output<typeof watchNext.watchlistEntry>
export type DuelFilm = z.output<typeof duels.duelFilm>
export type DuelPair = z.output<typeof duels.duelPair>
export type DuelOutcome = z.output<typeof duels.duelOutcome>
export type DuelFilter = z.input<typeof duels.duelFilter>
export type DuelAnswered = z.output<typeof duels.duelAnswered>
export type DuelUndone = z.output<typeof duels.duelUndone>
export type DuelSettled = z.output<typeof duels.duelSettled>
