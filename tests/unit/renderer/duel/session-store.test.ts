import { describe, expect, it } from 'vitest'
import type { DuelPair } from '../../../../core/api.ts'
import { createSessionStore, type DuelDiary } from '../../../../renderer/duel/session-store.ts'
import { pair } from './duels-in-test.ts'

const SETTLED = { head: 5, chance: 0.4, isSettled: false, text: 'Your top five are not settled yet' }

/** A diary that answers when it is let, one call at a time, and keeps a list of what it was asked. */
function slowDiary() {
  const asked: string[] = []
  const waiting: (() => void)[] = []
  let most = 0
  let pairs = 0
  const answers: DuelPair[] = []
  const later = async <T>(name: string, give: () => T): Promise<T> => {
    asked.push(name)
    await new Promise<void>((resolve) => {
      waiting.push(resolve)
      most = Math.max(most, waiting.length)
    })
    waiting.shift()
    return give()
  }
  const diary: DuelDiary = {
    answer: (work) =>
      later(`answer ${work.pair.a.title} ${work.outcome}`, () => {
        answers.push(work.pair)
        return { moved: [], settled: SETTLED }
      }),
    takeBack: () =>
      later('take back', () => {
        const last = answers.pop()
        const undone = last && { id: 'x', a: last.a, b: last.b, question: 'better', outcome: 'a' }
        return { undone: (undone as never) ?? null, left: answers.length }
      }),
    next: (question, filter) =>
      later(`next ${question} ${JSON.stringify(filter)}`, () => {
        pairs += 1
        return pair(`Film ${pairs}`, `Other ${pairs}`)
      }),
    settled: async () => SETTLED,
  }
  const settle = async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  }
  return {
    diary,
    asked,
    mostAtOnce: () => most,
    /** Lets the call under way be answered. */
    async next() {
      waiting[0]?.()
      await settle()
    },
  }
}

async function opened() {
  const slow = slowDiary()
  const store = createSessionStore(slow.diary)
  const drawn = () => store.tell({ kind: 'drawn', number: store.get().showing?.number ?? 0 })
  store.tell({ kind: 'enter' })
  await slow.next()
  drawn()
  return { ...slow, store, drawn, title: () => store.get().showing?.pair.a.title }
}

const press = (outcome: 'a' | 'b') => ({ kind: 'press', outcome, id: outcome }) as const

describe('a session’s store', () => {
  it('saves an answer, then asks for the next pair, and says so each time', async () => {
    const { store, next, asked, title } = await opened()
    const heard: unknown[] = []
    const stop = store.subscribe(() => heard.push(store.get().given))
    store.tell(press('a'))
    expect(asked).toEqual(['next watch-next {}', 'answer Film 1 a'])
    await next()
    expect(asked.at(-1)).toBe('next watch-next {}')
    expect(title()).toBe('Film 1')
    await next()
    expect(title()).toBe('Film 2')
    expect(heard).toEqual(['a', 'a', null])
    stop()
    store.tell({ kind: 'risen' })
    expect(heard).toHaveLength(3)
  })

  it('does one thing after another, in the order of the keys, however fast they come', async () => {
    const { store, next, asked, drawn, title, mostAtOnce } = await opened()
    store.tell(press('a'))
    store.tell(press('b'))
    await next()
    await next()
    drawn()
    store.tell(press('b'))
    for (let time = 0; time < 3; time++) store.tell({ kind: 'take-back' })
    for (let turn = 0; turn < 6; turn++) await next()
    expect(asked.slice(1)).toEqual([
      'answer Film 1 a',
      'next watch-next {}',
      'answer Film 2 b',
      'take back',
      'take back',
      'take back',
    ])
    expect(mostAtOnce()).toBe(1)
    expect(title()).toBe('Film 1')
    expect(store.get()).toMatchObject({ question: 'better', canTakeBack: false, work: [] })
  })

  it('asks with the filter as it is when its turn comes', async () => {
    const { store, next, asked } = await opened()
    store.tell({ kind: 'ask', filter: { decade: 1990 } })
    store.tell({ kind: 'ask', filter: { decade: 1980 } })
    await next()
    await next()
    expect(asked.at(-1)).toBe('next watch-next {"decade":1980}')
    expect(store.get().work).toEqual([])
  })

  it('keeps the pair when the diary refuses, says why, and goes on when it is tried again', async () => {
    const { store, diary, next, drawn } = await opened()
    const answer = diary.answer
    diary.answer = () => Promise.reject(new Error('The disk is full. Free some space and try again.'))
    store.tell(press('a'))
    await next()
    expect(store.get()).toMatchObject({ given: null, work: [], answers: [] })
    expect(store.get().trouble?.message).toBe('The disk is full. Free some space and try again.')
    diary.answer = answer
    store.tell({ kind: 'retry' })
    await next()
    await next()
    drawn()
    expect(store.get()).toMatchObject({ trouble: null, answers: ['a'], isDrawn: true })
  })

  it('asks how settled the order is where no answer has just told', async () => {
    const { store, diary, next, drawn } = await opened()
    let times = 0
    diary.settled = async () => {
      times += 1
      return { ...SETTLED, head: 4 }
    }
    store.tell(press('a'))
    await next()
    await next()
    drawn()
    expect([times, store.get().settled?.head]).toEqual([0, 5])
    store.tell({ kind: 'outdated' })
    await next()
    expect([times, store.get().settled?.head]).toEqual([1, 4])
  })

  it('asks the other question where the chosen one has no pair, when one comes and not in between', async () => {
    const asked: string[] = []
    const { diary } = slowDiary()
    let hasBetter = true
    diary.next = async (question) => {
      asked.push(question)
      return question === 'better' && hasBetter ? pair('Her', 'Burning') : null
    }
    diary.answer = async () => ({ moved: [], settled: SETTLED })
    diary.settled = async (question) => ({ ...SETTLED, text: question })
    const store = createSessionStore(diary)
    const settle = () => new Promise((resolve) => setTimeout(resolve))
    store.tell({ kind: 'enter' })
    await settle()
    expect(asked).toEqual(['watch-next', 'better'])
    expect(store.get()).toMatchObject({
      question: 'better',
      insteadOf: 'watch-next',
      settled: { text: 'better' },
    })
    store.tell({ kind: 'drawn', number: 1 })
    hasBetter = false
    store.tell(press('a'))
    await settle()
    expect(asked).toEqual(['watch-next', 'better', 'better'])
    expect(store.get()).toMatchObject({ question: 'better', isOver: true })
  })

  it('shows a pair though nothing is known of how settled the order is', async () => {
    const { diary, next } = slowDiary()
    diary.settled = () => Promise.reject(new Error('No.'))
    const store = createSessionStore(diary)
    store.tell({ kind: 'enter' })
    await next()
    await next()
    expect(store.get().showing?.pair.a.title).toBe('Film 1')
    expect(store.get().settled).toBeNull()
  })
})
