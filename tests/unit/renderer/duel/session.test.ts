import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DuelOutcome, Question } from '../../../../core/api.ts'
import { isAnswerable, step } from '../../../../renderer/duel/session.ts'
import { type DuelSession, type Happening, NEW_SESSION } from '../../../../renderer/duel/session-state.ts'
import { pair } from './duels-in-test.ts'

const SETTLED = { head: 5, chance: 0.4, isSettled: false, text: 'Your top five are not settled yet' }
const FIRST = pair('Her', 'Burning')
const SECOND = pair('Yi Yi', 'Paterson')

const run = (session: DuelSession, ...events: readonly Happening[]) => events.reduce(step, session)
const press = (outcome: DuelOutcome, id: string = outcome): Happening => ({ kind: 'press', outcome, id })
const came = (next: typeof FIRST | null, question: Question = 'watch-next'): Happening => ({
  ...{ kind: 'came', pair: next, question, settled: null },
})
const ANSWERED: Happening = { kind: 'answered', moved: [], settled: SETTLED }
const TAKE_BACK: Happening = { kind: 'take-back' }
const failed = (message: string, isGone = false): Happening => ({ kind: 'failed', message, isGone })
const takenBack = (of: typeof FIRST, left: number, id = 'a'): Happening => ({
  ...{ kind: 'taken-back', left, settled: SETTLED },
  undone: { id, a: of.a, b: of.b, question: 'watch-next', outcome: 'a' },
})
const drawn = (session: DuelSession) => step(session, { kind: 'drawn', number: session.showing?.number ?? 0 })

/** A session with the first pair painted on the screen. */
const asking = drawn(run(NEW_SESSION, { kind: 'enter' }, came(FIRST)))
const kindsOf = ({ work }: DuelSession) => work.map(({ kind }) => kind)

describe('a key', () => {
  it('answers the pair that is painted, and is followed by the next pair', () => {
    const answering = step(asking, press('a'))
    expect(answering.given).toBe('a')
    expect(answering.showing?.pair).toBe(FIRST)
    expect(answering.work).toMatchObject([{ kind: 'answer', pair: FIRST, outcome: 'a', id: 'a' }])
    const next = run(answering, ANSWERED, came(SECOND))
    expect(next.showing?.pair).toBe(SECOND)
    expect(next.given).toBeNull()
    expect(next.leaving).toEqual({ side: 'a', film: FIRST.a, number: 1 })
    expect(next.last).toMatchObject({ kind: 'answered', pair: FIRST, outcome: 'a' })
    expect(next.work).toEqual([])
  })

  it('is no answer to a pair that came but is not painted yet, nor to one already answered', () => {
    const answering = step(asking, press('a'))
    expect(step(answering, press('b'))).toBe(answering)
    const saved = step(answering, ANSWERED)
    expect(step(saved, press('b'))).toBe(saved)
    const unseen = step(saved, came(SECOND))
    expect(step(unseen, press('b'))).toBe(unseen)
    expect(isAnswerable(drawn(unseen))).toBe(true)
  })

  it('or button pressed on an earlier pair is no answer to this one', () => {
    const now = drawn(run(asking, press('a'), ANSWERED, came(SECOND)))
    expect(step(now, { ...press('b'), number: 1 } as Happening)).toBe(now)
    expect(step(now, { ...press('b'), number: 2 } as Happening).given).toBe('b')
  })

  it('does not count once the screen is left, until it is painted again', () => {
    const away = step(asking, { kind: 'leave' })
    expect(step(away, press('a'))).toBe(away)
    const back = run(away, { kind: 'enter' })
    expect(back.showing).toEqual(asking.showing)
    expect(step(drawn(back), press('a')).given).toBe('a')
  })
})

describe('taking back', () => {
  it('is heard as often as it is pressed, behind the answer that is being saved', () => {
    const pressed = run(asking, press('a'), TAKE_BACK, TAKE_BACK)
    expect(kindsOf(pressed)).toEqual(['answer', 'take-back', 'take-back'])
    const once = run(pressed, ANSWERED, takenBack(FIRST, 1))
    expect(kindsOf(once)).toEqual(['take-back'])
    const twice = step(once, takenBack(SECOND, 0, 'other'))
    expect(twice.showing?.pair).toMatchObject({ a: SECOND.a, b: SECOND.b })
    expect(twice.work).toEqual([])
    expect(twice.canTakeBack).toBe(false)
  })

  it('brings the pair back unanswered, under its own question', () => {
    const better = drawn(run(asking, { kind: 'ask', question: 'better' }, came(SECOND, 'better')))
    const back = run(better, TAKE_BACK, takenBack(FIRST, 2))
    expect(back).toMatchObject({ question: 'watch-next', given: null, isDrawn: false })
    expect(back.last).toMatchObject({ kind: 'taken-back', outcome: 'a' })
    expect(step(drawn(back), press('b')).given).toBe('b')
  })

  it('counts this session’s answers down, and those of earlier sessions not below it', () => {
    const one = drawn(run(asking, press('a', 'a'), ANSWERED, came(SECOND)))
    expect(one.answers).toEqual(['a'])
    expect(run(one, TAKE_BACK, takenBack(FIRST, 1, 'a')).answers).toEqual([])
    expect(run(one, TAKE_BACK, takenBack(FIRST, 1, 'of last week')).answers).toEqual(['a'])
  })

  it('with nothing left drops the presses behind it and leaves the pair as it is', () => {
    const pressed = run(asking, TAKE_BACK, TAKE_BACK, TAKE_BACK)
    const none = step(pressed, { kind: 'taken-back', undone: null, left: 0, settled: null })
    expect(none).toMatchObject({ work: [], canTakeBack: false, last: { kind: 'nothing-left' } })
    expect(none.showing?.pair).toBe(FIRST)
    expect(step(none, press('a')).given).toBe('a')
  })
})

describe('a question without a pair', () => {
  const instead = drawn(run(NEW_SESSION, { kind: 'enter' }, came(FIRST, 'better')))
  const answered = drawn(run(instead, press('a'), ANSWERED, came(SECOND, 'better')))

  it('is stood in for by the other when one comes to the screen, and by no other later', () => {
    expect(step(NEW_SESSION, { kind: 'enter' }).work).toEqual([{ kind: 'next', orOther: true }])
    expect(instead).toMatchObject({ question: 'better', insteadOf: 'watch-next', isOver: false })
    expect(step(step(instead, press('a')), ANSWERED).work).toEqual([{ kind: 'next', orOther: false }])
    expect(answered).toMatchObject({ question: 'better', insteadOf: 'watch-next' })
    expect(step(asking, { kind: 'ask', filter: { seen: 'unseen' } }).work).toMatchObject([{ orOther: false }])
  })

  it('is asked again when one comes back, and until then its answers count for the one that is asked', () => {
    expect(step(instead, press('b')).work).toMatchObject([{ kind: 'answer', question: 'better' }])
    const back = run(answered, { kind: 'leave' }, { kind: 'enter' })
    expect(back).toMatchObject({ question: 'watch-next', insteadOf: null, isDrawn: false })
    expect(back.work).toEqual([{ kind: 'next', orOther: true }])
    expect(step(back, press('a'))).toBe(back)
    expect(step(back, came(FIRST))).toMatchObject({ question: 'watch-next', insteadOf: null })
    expect(step(back, came(FIRST, 'better'))).toMatchObject({ question: 'better', insteadOf: 'watch-next' })
  })

  it('is over with where neither has a pair, or when one chooses it', () => {
    const over = run(NEW_SESSION, { kind: 'enter' }, came(null))
    expect(over).toMatchObject({ question: 'watch-next', insteadOf: null, isOver: true })
    const chosen = run(instead, { kind: 'ask', question: 'watch-next' }, came(null))
    expect(chosen).toMatchObject({ question: 'watch-next', insteadOf: null, isOver: true })
    expect(step(instead, { kind: 'ask', question: 'better' }).insteadOf).toBeNull()
  })
})

describe('another question or filter', () => {
  it('asks anew, and what stands there meanwhile can not be answered under it', () => {
    const asked = step(asking, { kind: 'ask', question: 'better' })
    expect(asked.question).toBe('better')
    expect(step(asked, press('a'))).toBe(asked)
    const late = step(asked, { kind: 'drawn', number: asked.showing?.number ?? 0 })
    expect(step(late, press('a'))).toBe(late)
    expect(step(drawn(step(asked, came(FIRST, 'better'))), press('a')).given).toBe('a')
  })

  it('lets an answer that is being saved be saved under the question it was given to', () => {
    const both = run(asking, press('a'), { kind: 'ask', question: 'better' })
    expect(both.work).toMatchObject([{ kind: 'answer', question: 'watch-next' }, { kind: 'next' }])
    const saved = step(both, ANSWERED)
    expect(kindsOf(saved)).toEqual(['next'])
    expect(saved.settled).toBeNull()
  })

  it('takes only the last of several choices for the screen', () => {
    const changed = run(
      asking,
      { kind: 'ask', filter: { decade: 1990 } },
      { kind: 'ask', filter: { decade: 1980 } },
      { kind: 'ask', filter: { decade: 1970 } },
    )
    expect(kindsOf(changed)).toEqual(['next', 'next'])
    const first = step(changed, came(SECOND))
    expect(first.showing?.pair).toBe(FIRST)
    expect(step(first, came(SECOND)).showing?.pair).toBe(SECOND)
  })
})

describe('a failure', () => {
  it('of an answer leaves the pair, and trying again counts once', () => {
    const broken = run(asking, press('a', 'one'), TAKE_BACK, failed('The disk is full.'))
    expect(broken).toMatchObject({ given: null, isDrawn: true, work: [], answers: [] })
    expect(broken.trouble?.message).toBe('The disk is full.')
    expect(step(broken, { kind: 'retry' }).work).toMatchObject([{ kind: 'answer', id: 'one', outcome: 'a' }])
    expect(step(broken, press('a', 'two')).work).toMatchObject([{ id: 'one' }])
    expect(step(broken, press('b', 'two')).work).toMatchObject([{ id: 'two', outcome: 'b' }])
    expect(step(broken, press('b', 'two')).trouble).toBeNull()
  })

  it('because a film is gone asks for another pair, and says so until the next key', () => {
    const gone = run(asking, press('a'), failed('There is no such film.', true))
    expect(gone).toMatchObject({ showing: null, given: null, trouble: { isGone: true } })
    expect(kindsOf(gone)).toEqual(['next'])
    const next = drawn(step(gone, came(SECOND)))
    expect(next.trouble?.isGone).toBe(true)
    expect(step(next, press('b')).trouble).toBeNull()
  })

  it('of the next pair does not leave the answered one to be answered twice', () => {
    const stuck = run(asking, press('a'), ANSWERED, failed('No.'))
    expect(stuck).toMatchObject({ showing: null, given: null, answers: ['a'] })
    expect(kindsOf(step(stuck, { kind: 'retry' }))).toEqual(['next'])
    expect(kindsOf(step(stuck, { kind: 'enter' }))).toEqual(['next'])
  })

  it('of taking back leaves what stands there', () => {
    const kept = run(asking, TAKE_BACK, TAKE_BACK, failed('No.'))
    expect(kept).toMatchObject({ work: [], isDrawn: true })
    expect(kept.showing?.pair).toBe(FIRST)
  })
})

describe('a film of the pair that changed', () => {
  it('is asked about again without taking away what is painted, when the same two come', () => {
    const outdated = step(asking, { kind: 'outdated' })
    const renamed = { ...FIRST, a: { ...FIRST.a, title: 'Her (2013)' } }
    const same = step(outdated, came(renamed))
    expect(same).toMatchObject({ isDrawn: true, showing: { number: 1, pair: renamed } })
    expect(step(outdated, came(SECOND))).toMatchObject({
      isDrawn: false,
      showing: { number: 2, pair: SECOND },
    })
  })

  it('does not take the pair away under an answer', () => {
    const answering = run(asking, { kind: 'outdated' }, press('a'), came(SECOND))
    expect(answering.showing?.pair).toBe(FIRST)
    expect(kindsOf(answering)).toEqual(['answer'])
  })
})

it('says once that the head is settled', () => {
  const done: Happening = { kind: 'answered', moved: [], settled: { ...SETTLED, isSettled: true } }
  const first = drawn(run(asking, press('a'), done, came(SECOND)))
  expect(first.last).toMatchObject({ isNowSettled: true })
  const second = run(first, press('b'), done, came(FIRST))
  expect(second.last).toMatchObject({ isNowSettled: false })
})

describe('whatever happens', () => {
  const happening = fc.oneof(
    fc.constantFrom<DuelOutcome>('a', 'b', 'tie', 'skip', 'unseen').map((outcome) => press(outcome)),
    fc.constantFrom<Happening>(
      TAKE_BACK,
      { kind: 'ask', question: 'better' },
      { kind: 'ask', filter: { seen: 'unseen' } },
      ...([
        { kind: 'enter' },
        { kind: 'leave' },
        { kind: 'outdated' },
        { kind: 'retry' },
        { kind: 'risen' },
      ] as const),
    ),
    fc.constant('drawn' as const),
    fc.constantFrom('well' as const, 'none' as const, 'badly' as const, 'gone' as const),
  )

  /** What the diary answers to the first of the work, if there is any. */
  function reply(session: DuelSession, how: 'well' | 'none' | 'badly' | 'gone'): Happening | null {
    const [work] = session.work
    if (!work) return null
    if (how === 'badly' || how === 'gone') return failed('No.', how === 'gone')
    if (work.kind === 'answer') return ANSWERED
    if (work.kind === 'next') return came(how === 'none' ? null : session.shown % 2 ? SECOND : FIRST)
    return how === 'none' ? { kind: 'taken-back', undone: null, left: 0, settled: null } : takenBack(FIRST, 1)
  }

  it('an answer is given only to what is painted, each pair shown is answered once, and work never stalls', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (events) => {
        let session = step(NEW_SESSION, { kind: 'enter' })
        const saved = new Set<number>()
        for (const event of events) {
          const before = session
          if (event === 'drawn') session = drawn(session)
          else if (typeof event === 'object') session = step(session, event)
          else {
            const told = reply(session, event)
            if (!told) continue
            if (told.kind === 'answered') {
              const number = session.showing?.number ?? -1
              expect(saved.has(number)).toBe(false)
              saved.add(number)
            }
            session = step(session, told)
          }
          const added = session.work.length - before.work.length
          if (typeof event === 'object' && event.kind === 'press' && added > 0) {
            expect(before.isDrawn && before.given === null).toBe(true)
          }
          // Somebody is always about to do something: the person, the diary, or the button that tries again.
          const isAlive =
            session.work.length > 0 || session.isOver || session.trouble !== null || session.showing !== null
          expect(isAlive).toBe(true)
          if (session.given !== null) expect(session.work.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
