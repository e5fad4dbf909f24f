import type { z } from 'zod'
import { filmTitle } from '../../films/film-rows.ts'
import { putFilm } from '../../films/save-film.ts'
import { sortTitleOf } from '../../films/title.ts'
import { refusal } from '../../refuse.ts'
import type { Diary } from '../../store/diary.ts'
import type { Journal } from '../../store/journal.ts'
import type { Store } from '../../store/store.ts'
import { filmOfViewing } from '../../viewings/viewing-rows.ts'
import { type Comparison, findComparison } from '../comparison-rows.ts'
import { pieceKey, titleKey } from '../mention-key.ts'
import { findPull, type Pull } from '../pull-rows.ts'
import { dropComparison, putComparison } from '../save-comparison.ts'
import { dropPull, putPull } from '../save-pull.ts'
import { dropMadeFilm } from './drop-made-film.ts'
import { CERTAIN_ONES, CERTAIN_UNREAD, countInbox } from './inbox.ts'
import { deleteMention, findMention, type MentionRow } from './mention-rows.ts'
import type { certainTaken, mentionsTaken, mentionsUntaken, mentionTake, mentionUntake } from './schema.ts'
import { waveAway, waveBack } from './wave-mentions.ts'

type Take = z.output<typeof mentionTake>['takes'][number]

interface Taken {
  comparison: Comparison | null
  pull: Pull | null
}

/** Each makes a comparison or two: many more in one commit would hold up whoever asks meanwhile. */
const CERTAIN_AT_ONCE = 50

/**
 * Makes what the person says of mentions in one review, all or nothing: the film where the diary does not know it, a
 * comparison, a pull; each with its sentence. What the review says of other films stays. The mentions leave the inbox.
 * @throws TRPCError NOT_FOUND for a mention that waits for no answer, BAD_REQUEST where nothing is said of it, CONFLICT
 * where this review speaks of that film already.
 */
export async function takeMentions(
  diary: Diary,
  { viewingId, takes }: z.output<typeof mentionTake>,
): Promise<z.output<typeof mentionsTaken>> {
  const { store } = diary
  filmOfViewing(store, viewingId)
  if (diary.isWritable) await diary.reader.readNow(viewingId)
  return diary.write((journal) => {
    const taken = takes.map((take, index) => {
      const mention = findMention(store, viewingId, take.key)
      if (!mention) {
        const sentence =
          'That mention waits for no answer any more: it was answered, or its review was changed.'
        throw refusal('NOT_FOUND', sentence, `takes.${index}.key`)
      }
      return takeOne(store, journal, mention, take, `takes.${index}`)
    })
    journal.mention({ kind: 'mention', id: viewingId, action: 'saved' })
    return {
      comparisons: taken.flatMap(({ comparison }) => comparison ?? []),
      pulls: taken.flatMap(({ pull }) => pull ?? []),
    }
  })
}

/** Takes mentions that need no look, as they were read, some dozens at a time; `left` tells whether to ask again. */
export async function takeCertain(diary: Diary): Promise<z.output<typeof certainTaken>> {
  const { store, reader } = diary
  if (diary.isWritable) {
    for (const { id } of store.all<{ id: string }>(CERTAIN_UNREAD, CERTAIN_AT_ONCE)) await reader.readNow(id)
  }
  return diary.write((journal) => {
    const mentions = store.all<MentionRow>(CERTAIN_ONES, CERTAIN_AT_ONCE)
    const taken = mentions.map((mention) => {
      journal.mention({ kind: 'mention', id: mention.viewingId, action: 'saved' })
      return takeOne(store, journal, mention, asRead(mention), 'takes')
    })
    return {
      comparisons: taken.flatMap(({ comparison }) => comparison?.id ?? []),
      pulls: taken.flatMap(({ pull }) => pull?.id ?? []),
      left: countInbox(store).certain,
    }
  })
}

/**
 * Takes back what was taken, as far as it is still there: each is a mention again at once, and a film made for it that
 * nothing else speaks of goes. `taken`: the keys it was taken under, so that those that went to another film come back too.
 */
export async function untakeMentions(
  diary: Diary,
  { comparisons, pulls, taken }: z.output<typeof mentionUntake>,
): Promise<z.output<typeof mentionsUntaken>> {
  const { store, reader } = diary
  const viewingIds = diary.write((journal) => {
    const entries = new Set(taken.map(({ viewingId }) => viewingId))
    const films = new Map<string, string>()
    const said = (viewingId: string, filmId: string) => {
      entries.add(viewingId)
      waveBack(store, journal, viewingId, [pieceKey(filmId, 'relation'), pieceKey(filmId, 'pull')])
    }
    for (const { viewingId, keys } of taken) waveBack(store, journal, viewingId, keys)
    for (const known of comparisons.map((id) => findComparison(store, id))) {
      if (!known) continue
      dropComparison(store, journal, known)
      films.set(known.otherFilmId, known.createdAt)
      if (known.viewingId !== null) said(known.viewingId, known.otherFilmId)
    }
    for (const known of pulls.map((id) => findPull(store, id))) {
      if (!known) continue
      dropPull(store, journal, known)
      films.set(known.filmId, known.createdAt)
      if (known.viewingId !== null) said(known.viewingId, known.filmId)
    }
    for (const [filmId, saidAt] of films) dropMadeFilm(store, journal, filmId, saidAt)
    return [...entries]
  })
  for (const id of viewingIds) await reader.readNow(id)
  return { viewingIds }
}

/** The answer that the reader itself would give. */
function asRead({ key, relation, pull }: MentionRow): Take {
  const isVerdict = relation === 'better' || relation === 'worse' || relation === 'similar'
  return { key, relation: isVerdict ? relation : null, pull }
}

function takeOne(store: Store, journal: Journal, mention: MentionRow, take: Take, field: string): Taken {
  const { viewingId, key, filmId: readAs, quote, quoteStart } = mention
  if (take.relation === null && take.pull === null) {
    throw refusal(
      'BAD_REQUEST',
      `Nothing is said of “${mention.title}” yet. Say better, similar or worse, or that you want to see it; or wave it away.`,
      `${field}.relation`,
    )
  }
  const reviewedId = filmOfViewing(store, viewingId)
  const otherFilmId = take.filmId ?? readAs ?? filmFor(store, journal, mention, take)
  if (otherFilmId === reviewedId) {
    const title = filmTitle(store, reviewedId)
    throw refusal(
      'BAD_REQUEST',
      `“${title}” can not be compared with itself. Choose another film.`,
      `${field}.filmId`,
    )
  }
  // Taken for another film, it would come up again under its own name.
  const nowKey = readAs === null ? titleKey(filmTitle(store, otherFilmId)) : otherFilmId
  if (nowKey !== key) waveAway(store, journal, viewingId, [key])
  deleteMention(store, viewingId, key)
  declineLeftOut(store, journal, mention, take, otherFilmId)
  const common = { viewingId, quote, quoteStart }
  const comparison =
    take.relation &&
    putComparison(store, journal, {
      ...common,
      ...{ filmId: reviewedId, otherFilmId, relation: take.relation, source: 'review' },
    })
  const words =
    mention.pullQuote === null
      ? common
      : { viewingId, quote: mention.pullQuote, quoteStart: mention.pullQuoteStart }
  const pull = take.pull && putPull(store, journal, { ...words, filmId: otherFilmId, kind: take.pull })
  return { comparison, pull }
}

/** What the review says of a film and the person left out is proposed nowhere again, nor where the review is written on. */
function declineLeftOut(
  store: Store,
  journal: Journal,
  mention: MentionRow,
  take: Take,
  otherFilmId: string,
): void {
  const read = asRead(mention)
  const pieces = (['relation', 'pull'] as const).filter((piece) => read[piece] && !take[piece])
  const keys = pieces.map((piece) => pieceKey(otherFilmId, piece))
  if (keys.length > 0) waveAway(store, journal, mention.viewingId, keys)
}

const CALLED = 'select id, title, year from film where sort_title = ? order by number'

/** The film a mention of an unknown one is about: one that was made meanwhile under that title, else a new one. */
function filmFor(store: Store, journal: Journal, mention: MentionRow, take: Take): string {
  const title = take.title ?? mention.title
  const year = take.year === undefined ? mention.year : take.year
  const called = store
    .all<{ id: string; title: string; year: number | null }>(CALLED, sortTitleOf(title))
    .filter((film) => titleKey(film.title) === titleKey(title))
  const same = called.find((film) => year === null || film.year === year)
  return same?.id ?? putFilm(store, journal, { title, year }).id
}
