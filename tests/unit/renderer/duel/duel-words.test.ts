import { describe, expect, it } from 'vitest'
import type { DuelOutcome } from '../../../../core/api.ts'
import {
  announcement,
  answerLine,
  countWords,
  effectOf,
  seenFact,
  spokenFilm,
} from '../../../../renderer/duel/duel-words.ts'
import { filterWith, filterWords } from '../../../../renderer/duel/filter.ts'
import type { Last } from '../../../../renderer/duel/session-state.ts'
import { film, pair } from './duels-in-test.ts'

const PAIR = pair('Her', 'Burning')
type Place = readonly [rank: number, score: number, sd: number] | null
const place = (given: Place) => given && { rank: given[0], score: given[1], sd: given[2] }
const moved = (title: string, before: Place, after: Place) => ({
  ...{ filmId: title, title, year: 2000 },
  ...{ before: place(before), after: place(after) },
})
const answered = (outcome: DuelOutcome, ...films: ReturnType<typeof moved>[]): Last => ({
  ...{ kind: 'answered', pair: PAIR, outcome, question: 'watch-next', moved: films, isNowSettled: false },
})

describe('effectOf', () => {
  const stayed = moved('Burning', [3, 4, 0.5], [3, 4, 0.5])
  it.each([
    [
      'the winner’s rise, and how sure its score is now',
      answered('a', moved('Her', [5, 3.9, 0.5], [2, 4.2, 0.4]), stayed),
      'Her goes up three places, to second. It stands at 4.2 stars, give or take 0.4; before, 3.9 stars, give or take 0.5.',
    ],
    [
      'the loser’s fall, where the winner stood in front already',
      answered('b', moved('Her', [2, 4.2, 0.5], [3, 4, 0.4]), moved('Burning', [1, 4.5, 0.3], [1, 4.5, 0.3])),
      'Her goes down one place, to third. It stands at 4.0 stars, give or take 0.4; before, 4.2 stars, give or take 0.5.',
    ],
    [
      'that nothing moved, and that it is known as well as before',
      answered('tie', moved('Her', [1, 4.5, 0.3], [1, 4.51, 0.29]), stayed),
      'Both keep their places. Her stands at 4.5 stars, give or take 0.3, as before.',
    ],
    [
      'a film that came into the order',
      answered('a', moved('Her', null, [11, 3.2, 0.8]), stayed),
      'Her comes in eleventh. It stands at 3.2 stars, give or take 0.8.',
    ],
    ['a film that left it', answered('a', moved('Her', [4, 4, 0.4], null), stayed), 'Her leaves the order.'],
    [
      'that a pair put off moved nothing',
      answered('skip'),
      'Nothing moved. You won’t be asked this again soon.',
    ],
  ])('tells %s', (_, last, text) => {
    expect(effectOf(last).text).toBe(text.replace('eleventh', '11th'))
  })
})

describe('answerLine', () => {
  it.each([
    ['a', 'Her over Burning'],
    ['b', 'Burning over Her'],
    ['tie', 'Her and Burning, too close to call'],
    ['skip', 'Her or Burning: not now'],
  ] as const)('says of “%s”: %s', (outcome, text) => {
    expect(answerLine(PAIR.a, PAIR.b, outcome)).toEqual({ text, titles: ['Her', 'Burning'] })
  })
})

describe('announcement', () => {
  const next = pair('Yi Yi', 'Paterson')
  it('tells what the answer moved, that the head is settled, and the two that stand there now', () => {
    const last = answered('a', moved('Her', [2, 4, 0.4], [1, 4, 0.4]))
    const settled = 'Your top five are settled'
    expect(announcement({ last: { ...last, isNowSettled: true } as Last, pair: next, settled })).toBe(
      'Her over Burning. Her goes up one place, to first. It stands at 4.0 stars, give or take 0.4, as before. ' +
        'Your top five are settled. Now: Yi Yi, 2000, Ann Onymous, or Paterson, 2000, Ann Onymous?',
    )
    expect(announcement({ last, pair: next, settled })).not.toContain(settled)
  })

  it('tells what was taken back, and when nothing is left', () => {
    const back: Last = { kind: 'taken-back', pair: PAIR, outcome: 'b' }
    expect(announcement({ last: back, pair: PAIR, settled: null })).toMatch(
      /^Taken back: Burning over Her\. Everything stands as it did before it\. Now: Her/,
    )
    expect(announcement({ last: { kind: 'nothing-left' }, pair: PAIR, settled: null })).toBe(
      'Nothing to take back. No answer is left: everything stands as your diary and reviews have it.',
    )
  })
})

it('says when a film was seen', () => {
  const now = '2026-11-22'
  expect(seenFact({ timesSeen: 0, lastWatchedOn: null }, 'watch-next', now)).toBe('Not seen')
  expect(seenFact({ timesSeen: 0, lastWatchedOn: null }, 'better', now)).toBe('Not in your diary')
  expect(seenFact({ timesSeen: 1, lastWatchedOn: '2011' }, 'better', now)).toBe('Seen once, in 2011')
  expect(seenFact({ timesSeen: 1, lastWatchedOn: '2026-08-08' }, 'better', now)).toBe('Seen once, on 8 Aug')
  expect(seenFact({ timesSeen: 4, lastWatchedOn: '2019-03' }, 'better', now)).toBe(
    'Seen four times, last in March 2019',
  )
  expect(seenFact({ timesSeen: 2, lastWatchedOn: null }, 'better', now)).toBe('Seen twice')
})

it('reads a film out with what is known of it', () => {
  const known = film('The Master', { year: 2012, directors: ['Paul Thomas Anderson'] })
  expect(spokenFilm(known)).toBe('The Master, 2012, Paul Thomas Anderson')
  expect(spokenFilm(film('9', { year: null, directors: [] }))).toBe('9')
})

it('counts the answers of the session', () => {
  expect([0, 1, 7, 20].map(countWords)).toEqual([
    '',
    'One answer this session',
    'Seven answers this session',
    '20 answers this session',
  ])
})

describe('a filter', () => {
  it('takes parts in and out, and leaves none empty', () => {
    const unseen = filterWith({}, { seen: 'unseen' })
    const both = filterWith(unseen, { decade: 1990 })
    expect(both).toEqual({ seen: 'unseen', decade: 1990 })
    expect(filterWith(both, { seen: null })).toEqual({ decade: 1990 })
    expect(filterWith(both, { seen: 'rewatch', decade: null })).toEqual({ seen: 'rewatch' })
  })

  it('is said in words', () => {
    expect(filterWords({ seen: 'unseen', decade: 1990, tag: 'soup' })).toBe(
      'Unseen films of the 1990s tagged “soup”',
    )
    expect(filterWords({ tag: 'soup' })).toBe('Films tagged “soup”')
  })
})
