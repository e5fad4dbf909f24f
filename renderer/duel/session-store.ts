import type { DuelAnswered, DuelFilter, DuelPair, DuelSettled, DuelUndone, Question } from '../../core/api.ts'
import { codeOf, messageOf } from '../app/api.ts'
import { otherQuestion, step } from './session.ts'
import { type DuelSession, type Happening, NEW_SESSION, type Work } from './session-state.ts'

/** What a session asks of the diary. Every call may reject. */
export interface DuelDiary {
  answer(answer: Extract<Work, { kind: 'answer' }>): Promise<Pick<DuelAnswered, 'moved' | 'settled'>>
  takeBack(): Promise<DuelUndone>
  next(question: Question, filter: DuelFilter): Promise<DuelPair | null>
  settled(question: Question): Promise<DuelSettled>
}

export interface SessionStore {
  get(): DuelSession
  /** Hears of every change until the returned function is called. */
  subscribe(listener: () => void): () => void
  tell(event: Happening): void
}

/** A session that does its work: one thing after another, in the order of the keys. */
export function createSessionStore(diary: DuelDiary): SessionStore {
  let session = NEW_SESSION
  let isWorking = false
  const listeners = new Set<() => void>()

  function tell(event: Happening): void {
    const before = session
    session = step(session, event)
    if (session !== before) for (const listener of listeners) listener()
    if (!isWorking) void work()
  }

  async function work(): Promise<void> {
    isWorking = true
    for (let next = session.work[0]; next; next = session.work[0]) {
      const outcome = await attempt(next)
      // Still working while it is told: what follows from it is this loop's to do.
      tell(outcome)
    }
    isWorking = false
  }

  async function attempt(work: Work): Promise<Happening> {
    try {
      return await perform(work)
    } catch (error) {
      return { kind: 'failed', message: messageOf(error), isGone: codeOf(error) === 'NOT_FOUND' }
    }
  }

  async function perform(work: Work): Promise<Happening> {
    switch (work.kind) {
      case 'answer': {
        const { moved, settled } = await diary.answer(work)
        return { kind: 'answered', moved, settled }
      }
      case 'take-back': {
        const { undone, left } = await diary.takeBack()
        return { kind: 'taken-back', undone, left, settled: undone && (await settledOf(undone.question)) }
      }
      case 'next': {
        const { filter, settled, given } = session
        const { question, pair } = await pairFor(session.question, filter, work.orOther)
        // An answer has just told; else something may have changed since it was asked.
        const isKnown = settled !== null && given !== null && question === session.question
        return { kind: 'came', question, pair, settled: isKnown ? null : await settledOf(question) }
      }
    }
  }

  async function pairFor(question: Question, filter: DuelFilter, orOther: boolean) {
    const pair = await diary.next(question, filter)
    const other = otherQuestion(question)
    const instead = pair === null && orOther ? await diary.next(other, filter) : null
    return instead ? { question: other, pair: instead } : { question, pair }
  }

  // Nice to know beside a pair, and no reason to go without the pair.
  const settledOf = (question: Question) => diary.settled(question).catch(() => null)

  return {
    get: () => session,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell,
  }
}
