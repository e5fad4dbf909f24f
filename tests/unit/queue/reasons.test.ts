import { describe, expect, it } from 'vitest'
import { EARLIER_RATING, HEART_ALONE, HEART_BESIDE_STARS, USUAL_MEAN } from '../../../core/queue/constants.ts'
import type { ComparisonEvidence, ViewingEvidence } from '../../../core/queue/evidence.ts'
import { createQueueModel } from '../../../core/queue/model.ts'
import { comparison, film, saidOf, TODAY, viewing } from './evidence.ts'

const OTHERS = ['Her', 'Solaris', 'Gravity', 'Alien', 'Moon']

function reasonsOf(viewings: ViewingEvidence[], comparisons: ComparisonEvidence[] = []) {
  const films = [film('it', { viewings, pinned: true }), ...OTHERS.map((title) => film(title))]
  const entries = createQueueModel({ films, comparisons, pulls: [] }).entries({ today: TODAY, limit: 9 })
  return entries.find(({ filmId }) => filmId === 'it')?.reasons ?? []
}

function textsOf(comparisons: ComparisonEvidence[]): string[] {
  // A film known to be a poor one, so that no amount is too small to be shown.
  return reasonsOf([], comparisons)
    .slice(1)
    .map(({ text }) => text)
}

describe('what a film starts from', () => {
  it('is its stars, the one time it was seen', () => {
    const seen = viewing(null, 9)
    expect(reasonsOf([seen])).toEqual([
      {
        kind: 'stars',
        amount: 4.5,
        text: 'Your stars, the one time you saw it',
        sourceId: seen.id,
        on: null,
      },
    ])
  })

  it('is the mean of its stars, the last counting most', () => {
    const [base] = reasonsOf([viewing('2001', 4), viewing('2009', 8)])
    expect(base?.amount).toBeCloseTo((4 + 2 * EARLIER_RATING) / (1 + EARLIER_RATING), 2)
    expect(base).toMatchObject({ text: 'Your stars, twice over, the last counting most', on: '2009' })
  })

  it('is the stars it has, where some viewings have none', () => {
    expect(reasonsOf([viewing(null, 8), viewing(null, null)])[0]).toMatchObject({
      amount: 4,
      text: 'Your stars, given once of the two times you saw it',
    })
  })

  it('is one’s own average without stars', () => {
    expect(reasonsOf([])[0]).toEqual({
      kind: 'prior',
      amount: USUAL_MEAN,
      text: 'Not rated yet, so it starts from your average',
    })
    expect(reasonsOf([viewing(null, null)])[0]?.text).toBe(
      'Seen without stars, so it starts from your average',
    )
  })

  it('rises with a heart, more where there are no stars', () => {
    const hearts = (rating: number | null) =>
      reasonsOf([viewing(null, rating, { liked: true })]).find(({ kind }) => kind === 'liked')
    expect(hearts(8)).toMatchObject({ amount: HEART_BESIDE_STARS, text: 'You gave it a heart' })
    expect(hearts(null)?.amount).toBe(HEART_ALONE)
  })
})

describe('the words for comparisons', () => {
  const said = saidOf('Her', 'viewing', '2026-11-14')
  const review = { source: 'review', said, quote: 'so much deeper' } as const

  it('keep each verdict by itself, with its quote and where it was said', () => {
    const verdicts = [
      comparison('Her', '<', 'it', review),
      comparison('it', '>', 'Solaris', { ...review, quote: null }),
    ]
    const [, ...reasons] = reasonsOf([], verdicts)
    expect(reasons).toHaveLength(2)
    expect(reasons).toContainEqual({
      kind: 'verdict',
      amount: expect.any(Number),
      text: 'You put it above Her',
      titles: ['Her'],
      quote: 'so much deeper',
      sourceId: verdicts[0]?.id,
      said: { viewingId: 'viewing', title: 'Her', on: '2026-11-14' },
    })
    expect(reasons.find(({ text }) => text.endsWith('Solaris'))).not.toHaveProperty('quote')
    for (const { amount } of reasons) expect(amount).toBeGreaterThan(0)
  })

  it.each([
    ['it', '>', 'Her', 'You put it above Her'],
    ['it', '<', 'Her', 'You put it below Her'],
    ['Her', '>', 'it', 'You put it below Her'],
    ['Her', '<', 'it', 'You put it above Her'],
  ] as const)('%s %s %s: %s', (first, outcome, second, text) => {
    expect(textsOf([comparison(first, outcome, second, review)])).toEqual([text])
  })

  it('put a film beside its like', () => {
    const good = comparison('it', '>', 'Moon', review)
    expect(textsOf([good, comparison('it', '=', 'Her', review)])).toContain('You put it beside Her')
  })

  const against = (outcomes: string, more: Partial<ComparisonEvidence> = {}) =>
    [...outcomes].map((outcome, i) => comparison('it', outcome as '>', OTHERS[i] ?? '', more))

  it.each([
    ['>', 'It won a duel with Her'],
    ['<', 'It lost a duel with Her'],
    ['>>><', 'It won three duels of four'],
    ['>><', 'It won two duels of three'],
    ['>>', 'It won both duels'],
    ['<<<', 'It lost all three duels'],
    ['>>=', 'It won two duels of three, with one too close to call'],
    ['<<=', 'It lost two duels of three, with one too close to call'],
  ])('count duels together: %s: %s', (outcomes, text) => {
    expect(textsOf(against(outcomes))).toEqual([text])
  })

  it.each([
    ['>', 'You would rather see it than Her'],
    ['<', 'You would rather see Her'],
    ['>><', 'Asked three times what to see next, you chose it twice'],
    ['>>>', 'Asked three times what to see next, you always chose it'],
    ['<<', 'Asked twice what to see next, you never chose it'],
  ])('tell questions about what to see next apart: %s: %s', (outcomes, text) => {
    expect(textsOf(against(outcomes, { question: 'watch-next' }))).toEqual([text])
  })

  it.each([
    ['>', 'You moved it above Her'],
    ['<', 'You moved it below Her'],
    ['>><', 'You moved it above Her and Solaris, and it below Gravity'],
    ['<<<<<', 'You moved it below Her, Solaris, Gravity and two others'],
  ])('tell of rows moved: %s: %s', (outcomes, text) => {
    expect(textsOf(against(outcomes, { question: 'watch-next', source: 'reorder' }))).toEqual([text])
  })

  it('tell the film that was passed of the one that was moved', () => {
    const move = { question: 'watch-next', source: 'reorder' } as const
    expect(textsOf([comparison('Her', '>', 'it', move)])).toEqual(['You moved Her above it'])
    expect(textsOf([comparison('Her', '<', 'it', move)])).toEqual(['You moved Her below it'])
  })

  it('name the film that all of several were with', () => {
    const duels = (outcomes: string, question: 'better' | 'watch-next') =>
      textsOf([...outcomes].map((outcome) => comparison('it', outcome as '>', 'Her', { question })))
    expect(duels('>>', 'better')).toEqual(['It won both duels with Her'])
    expect(duels('><>', 'better')).toEqual(['It won two duels of three with Her'])
    expect(duels('>>', 'watch-next')).toEqual(['Asked twice about it and Her, you always chose it'])
  })

  it('date a group by its last answer', () => {
    const days = ['2026-11-02', '2026-10-30', '2026-11-01']
    const duels = days.map((day, i) =>
      comparison('it', '>', OTHERS[i] ?? '', { createdAt: `${day}T10:00:00.000Z` }),
    )
    expect(reasonsOf([], duels)[1]).toMatchObject({ on: '2026-11-02', sourceId: duels[0]?.id })
  })

  it('count what would read 0.00 with what the film starts from', () => {
    const seen = viewing('2016-01-01', 9)
    const [base, ...others] = reasonsOf([seen])
    expect(others).toEqual([])
    expect(base?.amount).toBeLessThan(4.5)
    expect(base?.amount).toBeGreaterThan(4.495)
  })
})
