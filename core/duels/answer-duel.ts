import type { z } from 'zod'
import { type ComparisonRow, findComparison } from '../comparisons/comparison-rows.ts'
import { addComparison, dropComparison } from '../comparisons/save-comparison.ts'
import { filmTitle } from '../films/film-rows.ts'
import { newId } from '../ids.ts'
import type { DuelPlace } from '../queue/duel-field.ts'
import { refusal } from '../refuse.ts'
import type { Diary } from '../store/diary.ts'
import type { Journal } from '../store/journal.ts'
import type { Store } from '../store/store.ts'
import {
  type AnswerRow,
  answersOfPair,
  findAnswer,
  insertPass,
  newestAnswers,
  RELATIONS,
} from './duel-rows.ts'
import type { duelAnswer, duelAnswered } from './schema.ts'

/** Films whose change of place is worth telling. */
const TOLD = 20
/** Films whose places are noted before an answer, so that one that comes among the first is known. */
const NOTED = 64

/**
 * Keeps an answer and returns what it moved. The newest word on two films counts: it takes the place of what was answered
 * of them before. An answer kept already changes nothing.
 * @throws TRPCError NOT_FOUND for an unknown film; CONFLICT when the id stands for something else.
 */
export function answerDuel(diary: Diary, input: z.output<typeof duelAnswer>): z.output<typeof duelAnswered> {
  const { store, watchNext } = diary
  const { question, outcome, a, b, id = newId() } = input
  filmTitle(store, a, 'a')
  filmTitle(store, b, 'b')
  const asked = { question, today: watchNext.today() }
  const standing = () => watchNext.duels().settled(asked)
  if (isKept(store, { id, a, b, question, outcome })) return { id, moved: [], settled: standing() }
  const before = watchNext.duels().places({ ...asked, limit: NOTED, filmIds: [a, b] })
  diary.write((journal) => {
    const answer = { id, a, b, question, outcome, createdAt: momentFor(store, journal.at) }
    if (outcome === 'skip' || outcome === 'unseen') passOver(store, journal, answer)
    else compare(store, journal, answer, RELATIONS[outcome])
  })
  if (outcome === 'skip' || outcome === 'unseen') return { id, moved: [], settled: standing() }
  const filmIds = [a, b, ...before.map(({ film }) => film.id)]
  const after = watchNext.duels().places({ ...asked, limit: TOLD, filmIds })
  return { id, moved: movedBetween(before, after, [a, b]), settled: standing() }
}

/** Whether this very answer is kept. @throws TRPCError CONFLICT when its id is another's. */
function isKept(store: Store, answer: Omit<AnswerRow, 'createdAt'>): boolean {
  const known = findAnswer(store, answer.id)
  if (!known) {
    if (!findComparison(store, answer.id)) return false
    throw refusal('CONFLICT', 'Nothing was saved: that id belongs to another comparison. Answer again.', 'id')
  }
  const { a, b, question, outcome } = known
  const isSame =
    a === answer.a && b === answer.b && question === answer.question && outcome === answer.outcome
  if (isSame) return true
  const titles = `“${filmTitle(store, a)}” and “${filmTitle(store, b)}”`
  throw refusal(
    'CONFLICT',
    `The duel between ${titles} was answered already, and that answer is kept. Take it back first to answer differently.`,
    'id',
  )
}

/** Later than every answer before it, so that they are taken back in order even where the clock was set back. */
function momentFor(store: Store, now: string): string {
  const newest = newestAnswers(store, 1)[0]?.createdAt
  return newest === undefined || newest < now ? now : new Date(Date.parse(newest) + 1).toISOString()
}

function passOver(store: Store, journal: Journal, answer: AnswerRow): void {
  insertPass(store, answer)
  journal.record({ kind: 'duel-pass', id: answer.id, before: null, after: answer })
}

function compare(
  store: Store,
  journal: Journal,
  answer: AnswerRow,
  relation: ComparisonRow['relation'],
): void {
  for (const { id } of answersOfPair(store, answer)) {
    const known = findComparison(store, id)
    if (known) dropComparison(store, journal, known)
  }
  addComparison(store, journal, {
    id: answer.id,
    filmId: answer.a,
    otherFilmId: answer.b,
    relation,
    question: answer.question,
    source: 'duel',
    viewingId: null,
    quote: null,
    quoteStart: null,
    createdAt: answer.createdAt,
  })
}

type Moved = z.output<typeof duelAnswered>['moved'][number]

/** The two films first, then those whose rank changed among the first `TOLD`, in their order now. */
function movedBetween(
  before: readonly DuelPlace[],
  after: readonly DuelPlace[],
  two: readonly string[],
): Moved[] {
  const then = new Map(before.map((place) => [place.film.id, place]))
  return after
    .map(({ film: { id: filmId, title, year }, ...now }): Moved => {
      const was = then.get(filmId)
      return { filmId, title, year, before: was ? placed(was) : null, after: placed(now) }
    })
    .filter((moved) => two.includes(moved.filmId) || isTold(moved))
    .sort((a, b) => isOf(two, b) - isOf(two, a) || rankIn(a.after) - rankIn(b.after))
}

function placed({ rank, score, sd }: Omit<DuelPlace, 'film'>): Moved['after'] {
  return rank === null ? null : { rank, score, sd }
}

function isTold({ before, after }: Moved): boolean {
  return rankIn(before) !== rankIn(after) && Math.min(rankIn(before), rankIn(after)) <= TOLD
}

const isOf = (two: readonly string[], { filmId }: Moved) => Number(two.includes(filmId))
const rankIn = (place: Moved['after']) => place?.rank ?? Number.MAX_SAFE_INTEGER
