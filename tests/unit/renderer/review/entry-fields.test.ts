import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ViewingDetail } from '../../../../core/api.ts'
import { comparisonSave } from '../../../../core/comparisons/schema.ts'
import { draftSave } from '../../../../core/reviews/schema.ts'
import { viewingSave } from '../../../../core/viewings/schema.ts'
import {
  blankFields,
  draftOf,
  type EntryFields,
  editFields,
  fieldsFromDraft,
  fieldsFromViewing,
  seenBefore,
  undecided,
  viewingOf,
} from '../../../../renderer/review/entry-fields.ts'
import { turned, type Verdict } from '../../../../renderer/review/verdicts.ts'

const id = (place: number) => `0190a0a0-0000-7000-8000-${String(place).padStart(12, '0')}`
const HER = id(1)
const MASTER = id(2)
const SUNSHINE = id(3)

const row = (otherFilmId: string, values: Partial<Verdict> = {}): Verdict => ({
  otherFilmId,
  relation: null,
  comparisonId: id(90 + Number(otherFilmId.at(-1))),
  pull: null,
  pullId: id(80 + Number(otherFilmId.at(-1))),
  quote: null,
  ...values,
})

const fields = (values: Partial<EntryFields> = {}): EntryFields => ({
  ...blankFields(id(7), '2026-11-22'),
  filmId: HER,
  filmTitle: 'Her',
  ...values,
})

describe('viewingOf', () => {
  it('keeps “The Master is better” as “Her is worse than The Master”', () => {
    // What the panel does when Better is pressed in the row of The Master.
    const verdict = row(MASTER, { relation: turned('better'), quote: 'was better in The Master' })
    const viewing = viewingOf(fields({ verdicts: [verdict] }), 'Text.', HER)
    expect(viewing.comparisons).toEqual([
      {
        ...{ id: verdict.comparisonId, otherFilmId: MASTER, relation: 'worse' },
        ...{ quote: 'was better in The Master', quoteStart: null },
      },
    ])
    expect(viewing.pulls).toEqual([])
  })

  it('makes of one row a comparison and a pull, each with the quote', () => {
    const verdict = row(SUNSHINE, { relation: 'worse', pull: 'rewatch', quote: 'again, tonight' })
    const viewing = viewingOf(fields({ verdicts: [verdict], rewatch: true }), '', HER)
    expect(viewing.pulls).toEqual([
      { id: verdict.pullId, filmId: SUNSHINE, kind: 'rewatch', quote: 'again, tonight', quoteStart: null },
    ])
    expect(viewing.comparisons).toHaveLength(1)
    expect(viewing.rewatch).toBe(true)
  })

  it('is what the contract takes, empty words as none', () => {
    const full = fields({
      place: '  ',
      company: ' Ines ',
      tags: ['a'],
      verdicts: [row(MASTER, { pull: 'watch' })],
    })
    const viewing = viewingSave.parse(viewingOf(full, '', HER))
    expect(viewing).toMatchObject({ place: null, company: 'Ines', tags: ['a'], watchedOn: '2026-11-22' })
  })
})

describe('a rewatch', () => {
  it('is left to the diary unless it was decided by hand', () => {
    expect(viewingOf(fields(), '', HER)).not.toHaveProperty('rewatch')
    expect(viewingOf(fields({ rewatch: false }), '', HER)).toMatchObject({ rewatch: false })
  })
})

describe('draftOf', () => {
  it('is what the contract takes, and comes back as it was', () => {
    const written = fields({ watchedOn: '2023-02-30', tags: ['a'], verdicts: [row(MASTER)] })
    const draft = draftSave.parse(draftOf(written, '*Text*'))
    expect(draft.body.review).toBe('*Text*')
    expect(
      fieldsFromDraft({ ...draft, title: 'Her', year: 2013, updatedAt: '2026-11-22T10:00:00.000Z' }),
    ).toEqual(written)
  })
})

describe('fieldsFromViewing', () => {
  const film = { id: HER, title: 'Her', year: 2013, directors: [], runtimeMinutes: null }
  const made = {
    createdAt: '2026-11-22T10:00:00.000Z',
    viewingId: id(7),
    film,
    otherFilm: film,
    quoteStart: null,
  }
  const viewing = {
    ...{ id: id(7), filmId: HER, film, watchedOn: null, dayOrder: 0, rating: 8, liked: false, rewatch: true },
    ...{ finished: true, place: null, company: 'Ines', tags: [], spoilers: false, review: 'Text.' },
    ...{ createdAt: made.createdAt, updatedAt: made.createdAt, trashedAt: null, reviewVersions: 1 },
    comparisons: [
      {
        ...made,
        id: id(91),
        filmId: HER,
        otherFilmId: SUNSHINE,
        relation: 'worse' as const,
        question: 'better' as const,
        source: 'review' as const,
        said: null,
        quote: null,
      },
    ],
    pulls: [
      { ...made, id: id(92), filmId: SUNSHINE, kind: 'rewatch' as const, said: null, quote: 'again' },
      { ...made, id: id(93), filmId: MASTER, kind: 'watch' as const, said: null, quote: null },
    ],
  }

  it('puts what was said of one film into one row, under the ids it has', () => {
    let made = 0
    const read = fieldsFromViewing(viewing, () => id(1000 + made++))
    expect(read.verdicts).toMatchObject([
      {
        otherFilmId: SUNSHINE,
        relation: 'worse',
        comparisonId: id(91),
        pull: 'rewatch',
        pullId: id(92),
        quote: null,
        pullQuote: 'again',
      },
      { otherFilmId: MASTER, relation: null, pull: 'watch', pullId: id(93), quote: null },
    ])
    expect(read).toMatchObject({ place: '', company: 'Ines', watchedOn: null, rewatch: true })
  })

  it('saved again unchanged, says the same', () => {
    const again = viewingOf(
      fieldsFromViewing(viewing, () => id(1000)),
      'Text.',
      HER,
    )
    expect(again.comparisons).toEqual([
      { id: id(91), otherFilmId: SUNSHINE, relation: 'worse', quote: null, quoteStart: null },
    ])
    expect(again.pulls?.map((pull) => pull.quote)).toEqual(['again', null])
    expect(again.pulls?.map((pull) => pull.id)).toEqual([id(92), id(93)])
    expect(comparisonSave.safeParse({ ...again.comparisons?.[0], filmId: HER }).success).toBe(true)
  })
})

describe('an entry opened and saved', () => {
  const film = { id: HER, title: 'Her', year: 2013, directors: [], runtimeMinutes: null }
  const at = '2026-11-22T10:00:00.000Z'
  const words = fc.oneof(
    fc.record({ quote: fc.constantFrom('a', 'b'), quoteStart: fc.option(fc.nat(2)) }),
    fc.constant({ quote: null, quoteStart: null }),
  )
  const relation = fc.constantFrom('better' as const, 'worse' as const, 'similar' as const)
  const others = fc.uniqueArray(fc.integer({ min: 10, max: 19 }), { maxLength: 6 }).map((ids) => ids.map(id))
  const said = others.chain((ids) =>
    fc.tuple(
      ...ids.map((otherId) =>
        fc.record({
          otherId: fc.constant(otherId),
          compared: fc.option(fc.record({ relation, words, isReversed: fc.boolean() })),
          pull: fc.option(fc.record({ kind: fc.constantFrom('rewatch' as const, 'watch' as const), words })),
        }),
      ),
    ),
  )

  const open = (
    comparisons: ViewingDetail['comparisons'],
    pulls: ViewingDetail['pulls'] = [],
  ): EntryFields => {
    let made = 0
    const viewing: ViewingDetail = {
      ...{ id: id(7), filmId: HER, film, watchedOn: null, dayOrder: 0, rating: 8, liked: false },
      ...{ rewatch: true, finished: true, place: null, company: null, tags: [], spoilers: false },
      ...{ review: '', createdAt: at, updatedAt: at, trashedAt: null, reviewVersions: 1 },
      ...{ comparisons, pulls },
    }
    return fieldsFromViewing(viewing, () => id(1000 + made++))
  }
  const row = (index: number, filmId: string, otherFilmId: string): ViewingDetail['comparisons'][number] => ({
    ...{ id: id(100 + index), filmId, otherFilmId, relation: 'better', question: 'better', source: 'review' },
    ...{ viewingId: id(7), quote: null, quoteStart: null, createdAt: at, film, otherFilm: film, said: null },
  })

  it('keeps every comparison and every pull as it was, whichever film it was written from', () => {
    fc.assert(
      fc.property(said, (all) => {
        const comparisons = all.flatMap(({ otherId, compared }, index) => {
          if (!compared) return []
          const [filmId, otherFilmId] = compared.isReversed ? [otherId, HER] : [HER, otherId]
          return [{ ...row(index, filmId, otherFilmId), relation: compared.relation, ...compared.words }]
        })
        const pulls = all.flatMap(({ otherId, pull }, index) =>
          pull
            ? [
                {
                  ...{ id: id(200 + index), filmId: otherId, viewingId: id(7), createdAt: at, film },
                  ...{ said: null, kind: pull.kind, ...pull.words },
                },
              ]
            : [],
        )
        const saved = viewingOf(open(comparisons, pulls), '', HER)
        expect(saved.comparisons).toEqual(
          comparisons.map(({ id: rowId, filmId, otherFilmId, relation: written, quote, quoteStart }) =>
            filmId === HER
              ? { id: rowId, otherFilmId, relation: written, quote, quoteStart }
              : { id: rowId, otherFilmId: filmId, relation: turned(written), quote, quoteStart },
          ),
        )
        expect(new Set(saved.pulls)).toEqual(
          new Set(
            pulls.map(({ id: rowId, filmId, kind, quote, quoteStart }) => ({
              ...{ id: rowId, filmId, kind, quote, quoteStart },
            })),
          ),
        )
      }),
    )
  })

  it('leaves alone what the review does not say of its film', () => {
    const foreign = [
      { ...row(1, HER, MASTER), source: 'duel' as const },
      { ...row(2, HER, MASTER), source: 'reorder' as const },
      { ...row(3, HER, MASTER), question: 'watch-next' as const },
      row(4, MASTER, SUNSHINE),
    ]
    expect(open(foreign).verdicts).toEqual([])
  })
})

describe('editFields', () => {
  it('adds a film once: the second time it only takes the new quote', () => {
    const once = editFields(fields(), { kind: 'compare', verdict: row(MASTER, { quote: 'first' }) })
    const decided = editFields(once, { kind: 'verdict', otherFilmId: MASTER, values: { relation: 'worse' } })
    const twice = editFields(decided, { kind: 'compare', verdict: row(MASTER, { quote: 'second' }) })
    expect(twice.verdicts).toEqual([row(MASTER, { relation: 'worse', quote: 'second' })])
    expect(editFields(twice, { kind: 'compare', verdict: row(MASTER) })).toBe(twice)
  })

  it('takes a film out and puts it back where it stood', () => {
    const both = fields({ verdicts: [row(MASTER), row(SUNSHINE)] })
    const one = editFields(both, { kind: 'uncompare', otherFilmId: MASTER })
    expect(one.verdicts).toEqual([row(SUNSHINE)])
    expect(editFields(one, { kind: 'restore', verdict: row(MASTER), index: 0 })).toEqual(both)
    expect(editFields(both, { kind: 'restore', verdict: row(MASTER), index: 0 })).toBe(both)
  })

  it('keeps the title to be changed when the film is taken back', () => {
    expect(editFields(fields(), { kind: 'film', film: null })).toMatchObject({
      filmId: null,
      filmTitle: 'Her',
    })
  })
})

describe('undecided', () => {
  it('finds the film nothing is said of, which saving would lose', () => {
    const verdicts = [row(SUNSHINE, { pull: 'rewatch' }), row(MASTER, { quote: 'words' })]
    expect(undecided(fields({ verdicts }))?.otherFilmId).toBe(MASTER)
    expect(undecided(fields({ verdicts: verdicts.slice(0, 1) }))).toBeNull()
  })
})

describe('seenBefore', () => {
  const at = (watchedOn: string | null, other = 8) => ({ id: id(other), watchedOn })
  it.each([
    ['an earlier day', '2020-01-01', '2026-11-22', true],
    ['a later day', '2026-11-23', '2026-11-22', false],
    ['the same day', '2026-11-22', '2026-11-22', true],
    ['no date', null, '2026-11-22', true],
    ['a day, while this one has no date', '2026-11-23', null, true],
    ['the same year, while the day is not known', '2026', '2026-11-22', true],
    ['a later year', '2027', '2026-11-22', false],
    ['a later month', '2026-12', '2026-11-22', false],
  ])('with %s', (_, other, watchedOn, expected) => {
    expect(seenBefore([at(other)], { id: id(7), watchedOn })).toBe(expected)
  })

  it('does not count the viewing itself', () => {
    expect(seenBefore([at('2020-01-01', 7)], { id: id(7), watchedOn: '2026-11-22' })).toBe(false)
    expect(seenBefore([], { id: id(7), watchedOn: null })).toBe(false)
  })
})
