import type { z } from 'zod'
import type { question } from '../comparisons/schema.ts'
import type { Store } from '../store/store.ts'
import type { duelOutcome } from './schema.ts'

export type Question = z.output<typeof question>
type DuelOutcome = z.output<typeof duelOutcome>

/** An answer as it is kept: a comparison outside of any review, or a duel that was passed over. */
export interface AnswerRow {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly question: Question
  readonly outcome: DuelOutcome
  readonly createdAt: string
}

export const RELATIONS = { a: 'better', b: 'worse', tie: 'similar' } as const

const COMPARED = `
  select id, film_id as a, other_film_id as b, question, created_at as createdAt,
    case relation when 'better' then 'a' when 'worse' then 'b' else 'tie' end as outcome
  from comparison where source = 'duel' and viewing_id is null`
const PASSED = `
  select id, film_id as a, other_film_id as b, question, created_at as createdAt, outcome
  from duel_pass where true`
const NEWEST_FIRST = 'order by created_at desc, id desc limit ?'

/** The answer with that id, or undefined. */
export function findAnswer(store: Store, id: string): AnswerRow | undefined {
  return (
    store.get<AnswerRow>(`${COMPARED} and id = ?`, id) ?? store.get<AnswerRow>(`${PASSED} and id = ?`, id)
  )
}

/** The newest answers, to any question or to one, newest first. */
export function newestAnswers(store: Store, limit: number, question?: Question): AnswerRow[] {
  const of = question === undefined ? '' : 'and question = ?'
  const values = question === undefined ? [limit] : [question, limit]
  return [COMPARED, PASSED]
    .flatMap((answers) => store.all<AnswerRow>(`${answers} ${of} ${NEWEST_FIRST}`, ...values))
    .sort(byNewest)
    .slice(0, limit)
}

function byNewest(a: AnswerRow, b: AnswerRow): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1
  return a.id < b.id ? 1 : -1
}

const COUNT_COMPARED = `
  select count(*) as count from comparison where source = 'duel' and viewing_id is null`
const COUNT_PASSED = 'select count(*) as count from duel_pass'

/** Duels decided, or called too close, of one question. */
export function countAnswered(store: Store, question: Question): number {
  return store.get<{ count: number }>(`${COUNT_COMPARED} and question = ?`, question)?.count ?? 0
}

/** All answers that could be taken back. */
export function countAnswers(store: Store): number {
  const count = (sql: string) => store.get<{ count: number }>(sql)?.count ?? 0
  return count(COUNT_COMPARED) + count(COUNT_PASSED)
}

const OF_PAIR = `
  ${COMPARED} and question = ? and (film_id = ? and other_film_id = ? or film_id = ? and other_film_id = ?)`

/** What was answered of two films before, whichever stood left. */
export function answersOfPair(store: Store, { a, b, question }: Omit<AnswerRow, 'outcome'>): AnswerRow[] {
  return store.all<AnswerRow>(OF_PAIR, question, a, b, b, a)
}

const INSERT_PASS = `
  insert into duel_pass (id, film_id, other_film_id, question, outcome, created_at) values (?, ?, ?, ?, ?, ?)`
const DELETE_PASS = 'delete from duel_pass where id = ?'

export function insertPass(store: Store, { id, a, b, question, outcome, createdAt }: AnswerRow): void {
  store.run(INSERT_PASS, id, a, b, question, outcome, createdAt)
}

export function deletePass(store: Store, id: string): void {
  store.run(DELETE_PASS, id)
}
