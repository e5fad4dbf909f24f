import type { z } from 'zod'
import { wordsOf } from '../films/title.ts'
import { pairKey } from '../queue/duel-asked.ts'
import type { Diary } from '../store/diary.ts'
import type { Store } from '../store/store.ts'
import { dayOf } from '../watch-next/local-day.ts'
import { duelFilmOf } from './duel-film.ts'
import { newestAnswers, type Question } from './duel-rows.ts'
import type { duelNext, duelPair } from './schema.ts'

/** The two films to ask for, or null when no answer would teach anything. */
export function nextDuel(diary: Diary, input: z.output<typeof duelNext>): z.output<typeof duelPair> | null {
  const { store, watchNext } = diary
  const { question, filter = {} } = input
  const today = watchNext.today()
  const { tag, ...rest } = filter
  const asked = {
    question,
    today,
    filter: { ...rest, ...(tag === undefined ? {} : { filmIds: filmsTagged(store, tag) }) },
  }
  const duels = watchNext.duels()
  const duel = duels.next({ ...asked, passed: passedPairs(store, question, today) })
  if (!duel) return null
  const films = duels.places({ question, today, limit: 0, filmIds: [duel.a, duel.b] }).map(duelFilmOf)
  const [a, b] = [duel.a, duel.b].map((id) => films.find((film) => film.id === id))
  return a && b ? { a, b, ...duel.why() } : null
}

const UNSEEN = `
  select film_id as a, other_film_id as b from duel_pass where question = ? and outcome = 'unseen'`

/** Answers after which a skipped pair may come back. Guess: a session's worth of others. */
const SKIP_RESTS = 10

/**
 * Pairs not to be asked for now: for good where one said a film is unseen, and after a skip for the next
 * `SKIP_RESTS` answers, or until the next day.
 */
function passedPairs(store: Store, question: Question, today: string): Set<string> {
  const unseen = store.all<{ a: string; b: string }>(UNSEEN, question)
  const skipped = newestAnswers(store, SKIP_RESTS, question).filter(
    ({ outcome, createdAt }) => outcome === 'skip' && dayOf(new Date(createdAt)) === today,
  )
  return new Set([...unseen, ...skipped].map(({ a, b }) => pairKey(a, b)))
}

const TAGGED = `select film_id as filmId, tags from viewing where trashed_at is null and tags <> '[]'`
const TAGGED_WITH_WORDS = `
  ${TAGGED} and number in (select rowid from viewing_words where viewing_words match ?)`

const plain = (tag: string) => tag.normalize('NFC').toLowerCase()

/** Films of which an entry has that tag, in capitals or not. */
function filmsTagged(store: Store, tag: string): Set<string> {
  const words = wordsOf(tag)
  const match = `{tags} : (${words.map((word) => `"${word}"`).join(' ')})`
  const rows =
    words.length > 0
      ? store.all<{ filmId: string; tags: string }>(TAGGED_WITH_WORDS, match)
      : store.all<{ filmId: string; tags: string }>(TAGGED)
  const isTagged = ({ tags }: { tags: string }) =>
    (JSON.parse(tags) as string[]).some((one) => plain(one) === plain(tag))
  return new Set(rows.filter(isTagged).map(({ filmId }) => filmId))
}
