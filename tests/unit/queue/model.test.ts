import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QueueReason } from '../../../core/queue/entry.ts'
import type { ComparisonEvidence, FilmEvidence, PullEvidence } from '../../../core/queue/evidence.ts'
import { createQueueModel, type QueueModel } from '../../../core/queue/model.ts'
import { queueEntry } from '../../../core/watch-next/schema.ts'
import { comparison, film, pull, saidOf, TODAY, viewing } from './evidence.ts'

const ask = { today: TODAY, limit: 50 }

function titles(model: QueueModel): string[] {
  return model.entries(ask).map((entry) => entry.title)
}

const SUNSHINE = 'Eternal Sunshine of the Spotless Mind'

function reviewOfHer() {
  const seen = viewing(TODAY, 8)
  const said = saidOf('Her', seen.id, TODAY)
  const review = { source: 'review', said } as const
  return {
    films: [film('Her', { viewings: [seen] }), film(SUNSHINE), film('The Master'), film('I’m Here')],
    comparisons: [
      comparison('Her', '<', SUNSHINE, { ...review, quote: 'less deep' }),
      comparison('Her', '=', SUNSHINE, { ...review, quote: 'the same spark' }),
      comparison('The Master', '>', 'Her', { ...review, quote: 'a better performance' }),
    ],
    pulls: [
      pull(SUNSHINE, 'rewatch', { said, quote: 'I wanted to go straight back to it' }),
      pull('I’m Here', 'watch', { said, quote: 'for more of this' }),
    ],
  }
}

describe('the reference review', () => {
  const model = createQueueModel(reviewOfHer())
  const [head, second, ...others] = model.entries(ask)

  it('sends one back to Eternal Sunshine, though no viewing of it is logged', () => {
    expect(head).toMatchObject({ title: SUNSHINE, kind: 'rewatch', timesSeen: 0 })
    expect(head?.reasons).toContainEqual(
      expect.objectContaining({
        kind: 'pull',
        text: 'You asked to see it again',
        quote: 'I wanted to go straight back to it',
      }),
    )
    expect(head?.reasons).toContainEqual(
      expect.objectContaining({
        kind: 'verdict',
        text: 'You put it above Her',
        titles: ['Her'],
        quote: 'less deep',
      }),
    )
    expect(head?.reasons.find((reason) => reason.kind === 'pull')?.said).toMatchObject({
      title: 'Her',
      on: TODAY,
    })
  })

  it('then on to I’m Here, unseen', () => {
    expect(second).toMatchObject({ title: 'I’m Here', kind: 'watch', timesSeen: 0, aboveNext: null })
    expect(head?.aboveNext).toBeGreaterThan(0.6)
  })

  it('puts neither The Master, only compared, nor Her, just seen, in the queue', () => {
    expect(others).toEqual([])
    expect(model.counts(ask)).toEqual({ waiting: 2, snoozed: 0, dismissed: 0 })
  })

  it('knows The Master as better than Her', () => {
    expect(model.standing('The Master')?.rank).toBeLessThan(model.standing('Her')?.rank ?? 0)
    expect(model.standing('Her')).toMatchObject({ rank: 3, of: 3 })
    expect(model.standing('I’m Here')).toBeNull()
    expect(model.standing('nobody')).toBeNull()
  })

  it('still holds a year on, and no more once the films were seen', () => {
    expect(model.entries({ today: '2027-11-22', limit: 2 }).map((entry) => entry.title)).toEqual([
      SUNSHINE,
      'I’m Here',
    ])
    const later = createQueueModel(reviewOfHer())
    later.setFilm(film(SUNSHINE, { viewings: [viewing('2026-11-23', 10)] }))
    expect(later.entries({ today: '2026-11-24', limit: 9 }).map((entry) => entry.title)).toEqual(['I’m Here'])
  })
})

/** A little diary and what may happen to it, by index so that it shrinks. */
const FILMS = 6
const ids = Array.from({ length: FILMS }, (_, index) => `film ${index}`)

const someFilm: fc.Arbitrary<FilmEvidence> = fc
  .record({
    id: fc.constantFrom(...ids),
    ratings: fc.array(fc.option(fc.integer({ min: 1, max: 10 })), { maxLength: 3 }),
    days: fc.array(
      fc.constantFrom(null, '2009', '2026', '2025-03', '2026-11', '2019-05-04', '2026-11-20', '2027-01-01'),
      {
        minLength: 3,
        maxLength: 3,
      },
    ),
    liked: fc.boolean(),
    onWatchlistSince: fc.constantFrom(null, '2026-11-01T10:00:00.000Z', '2015-01-01T10:00:00.000Z'),
    pinned: fc.boolean(),
    snoozedUntil: fc.constantFrom(null, '2026-11-22', '2026-12-24', '2027'),
    dismissed: fc.constantFrom(false, false, false, true),
  })
  .map(({ id, ratings, days, liked, ...marks }) =>
    film(id, { viewings: ratings.map((rating, i) => viewing(days[i] ?? null, rating, { liked })), ...marks }),
  )

const someDuel: fc.Arbitrary<ComparisonEvidence> = fc
  .record({
    id: fc.nat(9),
    first: fc.nat(FILMS - 1),
    gap: fc.integer({ min: 1, max: FILMS - 1 }),
    outcome: fc.constantFrom('>' as const, '<' as const, '=' as const),
    question: fc.constantFrom('better' as const, 'watch-next' as const),
    source: fc.constantFrom('duel' as const, 'review' as const, 'reorder' as const),
    day: fc.integer({ min: 10, max: 28 }),
  })
  .map(({ id, first, gap, outcome, day, ...more }) =>
    comparison(ids[first] ?? '', outcome, ids[(first + gap) % FILMS] ?? '', {
      id: `comparison ${id}`,
      createdAt: `2026-11-${day}T10:00:00.000Z`,
      ...more,
    }),
  )

const somePull: fc.Arbitrary<PullEvidence> = fc
  .record({
    id: fc.nat(9),
    filmId: fc.constantFrom(...ids),
    kind: fc.constantFrom('rewatch' as const, 'watch' as const),
  })
  .map(({ id, filmId, kind }) => pull(filmId, kind, { id: `pull ${id}` }))

type Change = (
  | { readonly set: 'film'; readonly value: FilmEvidence }
  | { readonly set: 'comparison'; readonly value: ComparisonEvidence }
  | { readonly set: 'pull'; readonly value: PullEvidence }
) & { readonly remove: boolean }

const someChange: fc.Arbitrary<Change> = fc
  .tuple(
    fc.oneof(
      someFilm.map((value) => ({ set: 'film' as const, value })),
      someDuel.map((value) => ({ set: 'comparison' as const, value })),
      somePull.map((value) => ({ set: 'pull' as const, value })),
    ),
    fc.constantFrom(false, false, true),
  )
  .map(([change, remove]) => ({ ...change, remove }))

/** The evidence as it stands, and the model that followed it there. */
class Followed {
  readonly films = new Map<string, FilmEvidence>()
  readonly comparisons = new Map<string, ComparisonEvidence>()
  readonly pulls = new Map<string, PullEvidence>()
  readonly model = createQueueModel({ films: [], comparisons: [], pulls: [] })

  apply({ set, value, remove }: Change): void {
    const { model } = this
    if (set === 'film') {
      remove ? this.films.delete(value.id) : this.films.set(value.id, value)
      remove ? model.removeFilm(value.id) : model.setFilm(value)
    } else if (set === 'comparison') {
      remove ? this.comparisons.delete(value.id) : this.comparisons.set(value.id, value)
      remove ? model.removeComparison(value.id) : model.setComparison(value)
    } else {
      remove ? this.pulls.delete(value.id) : this.pulls.set(value.id, value)
      remove ? model.removePull(value.id) : model.setPull(value)
    }
  }

  fresh(): QueueModel {
    const backwards = <T>(map: Map<string, T>) => [...map.values()].reverse()
    return createQueueModel({
      films: backwards(this.films),
      comparisons: backwards(this.comparisons),
      pulls: backwards(this.pulls),
    })
  }
}

/**
 * The same but for numbers, which may lie as far apart as two fits of one evidence may; sds a little further.
 */
function expectSame(a: unknown, b: unknown, path = 'answers'): void {
  if (typeof a === 'number' && typeof b === 'number') {
    expect(Math.abs(a - b), path).toBeLessThan(path.endsWith('.sd') ? 1e-5 : 1e-9)
  } else if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    expect(Object.keys(a), path).toEqual(Object.keys(b))
    for (const [key, value] of Object.entries(a))
      expectSame(value, b[key as keyof typeof b], `${path}.${key}`)
  } else {
    expect(a, path).toBe(b)
  }
}

function answers(model: QueueModel) {
  // Scores equal but for the last digits may stand in either order, and so may reasons.
  const places = (a: { filmId: string }, b: { filmId: string }) => (a.filmId < b.filmId ? -1 : 1)
  const sources = (a: QueueReason, b: QueueReason) => (a.text + a.sourceId < b.text + b.sourceId ? -1 : 1)
  return {
    entries: model
      .entries(ask)
      .map(({ aboveNext: _, certainty: __, ...entry }) => ({
        ...entry,
        reasons: entry.reasons.sort(sources),
      }))
      .sort(places),
    counts: model.counts(ask),
    standings: ids.map((id) => model.standing(id)),
  }
}

describe('createQueueModel', () => {
  it('answers after any changes what a model made anew answers', () => {
    fc.assert(
      fc.property(fc.array(someChange, { maxLength: 40 }), fc.nat(5), (changes, pause) => {
        const followed = new Followed()
        for (const [index, change] of changes.entries()) {
          followed.apply(change)
          if (index % (pause + 1) === 0) followed.model.entries(ask)
        }
        expectSame(answers(followed.model), answers(followed.fresh()))
      }),
      { numRuns: 300 },
    )
  })

  it('answers on any day what a model made that day answers, without having been asked before', () => {
    const days = fc.array(fc.constantFrom('2026-11-22', '2026-11-23', '2027-06-01', '2020-02-29'), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.array(someChange, { maxLength: 40 }), days, (changes, asked) => {
        const followed = new Followed()
        for (const change of changes) followed.apply(change)
        for (const today of asked) followed.model.entries({ today, limit: 3 })
        expectSame(answers(followed.model), answers(followed.fresh()))
      }),
    )
  })

  it('is as before when an answer is taken back', () => {
    fc.assert(
      fc.property(fc.array(someChange, { maxLength: 40 }), someDuel, (changes, duel) => {
        const followed = new Followed()
        for (const change of changes) followed.apply(change)
        const before = answers(followed.model)
        const one = { ...duel, id: 'one more' }
        followed.model.setComparison(one)
        followed.model.entries(ask)
        followed.model.removeComparison(one.id)
        expectSame(answers(followed.model), before)
      }),
    )
  })

  it('gives amounts that add up to the score, in the shape of the contract', () => {
    fc.assert(
      fc.property(fc.array(someChange, { maxLength: 60 }), (changes) => {
        const followed = new Followed()
        for (const change of changes) followed.apply(change)
        for (const entry of followed.model.entries(ask)) {
          const sum = entry.reasons.reduce((total, reason) => total + reason.amount, 0)
          expect(Math.abs(sum - entry.score)).toBeLessThan(1e-9)
          const { filmId: _, ...shape } = queueEntry.shape
          expect(() => shape.reasons.element.omit({ said: true }).array().parse(entry.reasons)).not.toThrow()
          for (const { text, titles = [] } of entry.reasons)
            for (const title of titles) expect(text).toContain(title)
        }
      }),
    )
  })

  it('explains every film by pieces that add up to the score it has, or would have, none left out', () => {
    fc.assert(
      fc.property(fc.array(someChange, { maxLength: 60 }), (changes) => {
        const { model, films, comparisons } = changes.reduce((followed, change) => {
          followed.apply(change)
          return followed
        }, new Followed())
        const queue = model.entries(ask)
        for (const filmId of films.keys()) {
          const explained = model.explain({ filmId, today: ask.today })
          const amounts = explained?.reasons.map(({ amount }) => amount) ?? []
          const [place] = model.duels.places({
            question: 'watch-next',
            today: ask.today,
            limit: 0,
            filmIds: [filmId],
          })
          const sum = amounts.reduce((total, amount) => total + amount, 0)
          // The score of the fit itself, which no reason was asked for.
          expect(Math.abs(sum - (place?.score ?? Number.NaN))).toBeLessThan(1e-8)
          expect(explained?.score).toBeCloseTo(sum, 9)
          const at = queue.findIndex((entry) => entry.filmId === filmId)
          expect(explained?.rank).toBe(at < 0 ? null : at + 1)
          const own = [...comparisons.values()].filter(
            ({ first, second }) =>
              (first === filmId && films.has(second)) || (second === filmId && films.has(first)),
          )
          const sources = explained?.reasons.map(({ sourceId }) => sourceId) ?? []
          for (const { id } of own) expect(sources.filter((source) => source === id)).toHaveLength(1)
        }
      }),
    )
  })

  it('gives scores that are the fit’s, not only sums of their reasons', () => {
    // One film, two questions: its score moves by what the fit moves.
    const evidence = {
      films: [film('a', { pinned: true }), film('b', { pinned: true })],
      comparisons: [comparison('a', '>', 'b'), comparison('a', '<', 'b', { question: 'watch-next' })],
      pulls: [],
    }
    const [first, second] = createQueueModel(evidence).entries(ask)
    expect(first?.title).toBe('b')
    expect((first?.score ?? 0) + (second?.score ?? 0)).toBeCloseTo(7, 9)
    const amounts = Object.fromEntries(first?.reasons.map(({ text, amount }) => [text, amount]) ?? [])
    expect(amounts['It lost a duel with a']).toBeLessThan(-0.3)
    expect(amounts['You would rather see it than a']).toBeGreaterThan(0.1)
  })

  it('orders by score, pinned films first among themselves', () => {
    fc.assert(
      fc.property(
        fc.array(someChange, { maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        (changes, limit) => {
          const followed = new Followed()
          for (const change of changes) followed.apply(change)
          const all = followed.model.entries(ask)
          for (const [index, entry] of all.entries()) {
            const next = all[index + 1]
            if (!next) continue
            expect(entry.pinned || !next.pinned).toBe(true)
            if (entry.pinned === next.pinned) expect(entry.score).toBeGreaterThanOrEqual(next.score)
          }
          expect(followed.model.entries({ today: TODAY, limit })).toEqual(all.slice(0, limit))
          expect(followed.model.counts(ask).waiting).toBe(all.length)
        },
      ),
    )
  })

  it('waits for a film it does not know yet', () => {
    const model = createQueueModel({
      films: [],
      comparisons: [comparison('a', '>', 'b')],
      pulls: [pull('a', 'watch')],
    })
    expect(model.entries(ask)).toEqual([])
    model.setFilm(film('a'))
    expect(model.entries(ask)[0]?.score).toBeCloseTo(4.3, 9)
    model.setFilm(film('b'))
    expect(model.entries(ask)[0]?.score).toBeGreaterThan(4.4)
  })

  it('takes the last of several comparisons with one id, whatever films they compare', () => {
    const films = ['a', 'b', 'c'].map((id) => film(id, { pinned: true }))
    const twice = [comparison('a', '>', 'b', { id: 'one' }), comparison('c', '>', 'b', { id: 'one' })]
    const model = createQueueModel({ films, comparisons: twice, pulls: [] })
    const once = createQueueModel({ films, comparisons: twice.slice(1), pulls: [] })
    expectSame(model.entries(ask), once.entries(ask))
    model.removeComparison('one')
    expectSame(model.entries(ask), createQueueModel({ films, comparisons: [], pulls: [] }).entries(ask))
  })

  it('refuses a film compared with itself', () => {
    const model = createQueueModel({ films: [], comparisons: [], pulls: [] })
    expect(() => model.setComparison(comparison('a', '>', 'a'))).toThrow(RangeError)
  })

  it('breaks ties by title', () => {
    const films = ['Solaris', 'Alien', 'Gravity'].map((title) =>
      film(title, { onWatchlistSince: '2026-11-01T10:00:00.000Z' }),
    )
    expect(titles(createQueueModel({ films, comparisons: [], pulls: [] }))).toEqual([
      'Alien',
      'Gravity',
      'Solaris',
    ])
  })
})
