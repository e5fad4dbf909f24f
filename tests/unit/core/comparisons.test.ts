import { describe, expect, it } from 'vitest'
import type { RouterInputs } from '../../../core/api.ts'
import { newId } from '../../../core/ids.ts'
import { ask, film, openHost, refused } from './diary-in-test.ts'

async function diaryWithReview() {
  const host = openHost()
  const her = await film(host, 'Her')
  const sunshine = await film(host, 'Eternal Sunshine of the Spotless Mind')
  const master = await film(host, 'The Master')
  const review = await ask(host, 'viewings', 'save', { filmId: her.id, watchedOn: '2014-01-05' })
  return { host, her, sunshine, master, review }
}

describe('comparisons.save', () => {
  it('keeps what was said, of which films and where', async () => {
    const { host, her, sunshine, review } = await diaryWithReview()
    const saved = await ask(host, 'comparisons', 'save', {
      filmId: her.id,
      otherFilmId: sunshine.id,
      relation: 'worse',
      viewingId: review.id,
      quote: 'not as profound',
    })
    expect(saved).toMatchObject({
      relation: 'worse',
      question: 'better',
      source: 'review',
      film: { title: 'Her' },
      otherFilm: { title: 'Eternal Sunshine of the Spotless Mind' },
      said: { viewingId: review.id, filmId: her.id, title: 'Her', on: '2014-01-05' },
    })
    expect(await ask(host, 'comparisons', 'list', { filmId: sunshine.id })).toEqual([saved])
    expect(await ask(host, 'comparisons', 'list', { viewingId: review.id })).toEqual([saved])
  })

  it('gives back the same comparison for the same id', async () => {
    const { host, her, sunshine } = await diaryWithReview()
    const input = { id: newId(), filmId: her.id, otherFilmId: sunshine.id, relation: 'worse' as const }
    const first = await ask(host, 'comparisons', 'save', input)
    expect(await ask(host, 'comparisons', 'save', input)).toEqual(first)
    expect(await ask(host, 'comparisons', 'save', { ...input, relation: 'similar' })).toMatchObject({
      relation: 'similar',
    })
    expect(await ask(host, 'comparisons', 'list', {})).toHaveLength(1)
  })

  it('refuses the same comparison twice, either way round, naming both films', async () => {
    const { host, her, sunshine, review } = await diaryWithReview()
    for (const viewingId of [undefined, review.id]) {
      const said = { filmId: her.id, otherFilmId: sunshine.id, relation: 'worse' as const, viewingId }
      await ask(host, 'comparisons', 'save', said)
      const back = { filmId: sunshine.id, otherFilmId: her.id, relation: 'better', viewingId }
      for (const again of [said, back]) {
        const { code, message } = await refused(host, 'comparisons.save', again)
        expect(code).toBe('CONFLICT')
        expect(message).toContain('“Her”')
        expect(message).toContain('“Eternal Sunshine of the Spotless Mind”')
      }
    }
    expect(await ask(host, 'comparisons', 'list', {})).toHaveLength(2)
  })

  it('takes another question, and every answer of a duel', async () => {
    const { host, her, sunshine } = await diaryWithReview()
    const pair = { filmId: her.id, otherFilmId: sunshine.id, relation: 'worse' as const }
    await ask(host, 'comparisons', 'save', pair)
    await ask(host, 'comparisons', 'save', { ...pair, question: 'watch-next' })
    await ask(host, 'comparisons', 'save', { ...pair, source: 'duel' })
    await ask(host, 'comparisons', 'save', { ...pair, source: 'duel' })
    expect(await ask(host, 'comparisons', 'list', {})).toHaveLength(4)
  })

  it.each([
    [
      'itself',
      {},
      'BAD_REQUEST',
      'otherFilmId',
      'A film can not be compared with itself. Choose another film.',
    ],
    ['no film', { otherFilmId: undefined }, 'BAD_REQUEST', 'otherFilmId', '“otherFilmId” is missing.'],
    [
      'an unknown relation',
      { otherFilmId: newId(), relation: 'best' },
      'BAD_REQUEST',
      'relation',
      'A comparison says better, worse or similar.',
    ],
  ])('refuses a film compared with %s', async (_, wrong, code, field, message) => {
    const { host, her } = await diaryWithReview()
    const input = { filmId: her.id, otherFilmId: her.id, relation: 'better', ...wrong }
    expect(await refused(host, 'comparisons.save', input)).toMatchObject({ code, field, message })
  })

  it('says which film or entry is missing', async () => {
    const { host, her, sunshine } = await diaryWithReview()
    const id = newId()
    const input = { filmId: her.id, otherFilmId: sunshine.id, relation: 'better' }
    for (const field of ['filmId', 'otherFilmId', 'viewingId']) {
      const answer = await refused(host, 'comparisons.save', { ...input, [field]: id })
      expect(answer).toMatchObject({ code: 'NOT_FOUND', field })
      expect(answer.message).toContain(id)
    }
    expect(await refused(host, 'comparisons.remove', { id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refused(host, 'pulls.remove', { id })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refused(host, 'pulls.save', { filmId: id, kind: 'watch' })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('comparisons and pulls saved with their review', () => {
  it('are all that the review says', async () => {
    const { host, her, sunshine, master, review } = await diaryWithReview()
    const save = (more: object) => ask(host, 'viewings', 'save', { id: review.id, filmId: her.id, ...more })
    await save({
      comparisons: [{ otherFilmId: sunshine.id, relation: 'worse', quote: 'a genius' }],
      pulls: [{ filmId: sunshine.id, kind: 'rewatch', quote: 'craving' }],
    })
    const [first] = await ask(host, 'comparisons', 'list', { viewingId: review.id })
    await save({
      comparisons: [
        { otherFilmId: master.id, relation: 'similar' },
        { otherFilmId: sunshine.id, relation: 'similar' },
      ],
    })
    const now = await ask(host, 'viewings', 'get', { id: review.id })
    expect(now.comparisons.find(({ otherFilmId }) => otherFilmId === sunshine.id)).toMatchObject({
      id: first?.id,
      relation: 'similar',
      quote: 'a genius',
    })
    expect(now.comparisons).toHaveLength(2)
    expect(now.pulls).toHaveLength(1)
    await save({ comparisons: [], pulls: [] })
    expect(await ask(host, 'viewings', 'get', { id: review.id })).toMatchObject({
      comparisons: [],
      pulls: [],
    })
  })

  it('change places without meeting on the way', async () => {
    const { host, her, sunshine, master, review } = await diaryWithReview()
    const [a, b] = [newId(), newId()]
    const save = (first: string, second: string) =>
      ask(host, 'viewings', 'save', {
        id: review.id,
        filmId: her.id,
        comparisons: [
          { id: a, otherFilmId: first, relation: 'worse' },
          { id: b, otherFilmId: second, relation: 'better' },
        ],
      })
    await save(sunshine.id, master.id)
    await save(master.id, sunshine.id)
    const said = await ask(host, 'comparisons', 'list', { viewingId: review.id })
    expect(said.find(({ id }) => id === a)).toMatchObject({ otherFilmId: master.id, relation: 'worse' })
    expect(said.find(({ id }) => id === b)).toMatchObject({ otherFilmId: sunshine.id, relation: 'better' })
  })

  it('refuse a film twice or itself, and then save nothing', async () => {
    const { host, her, sunshine, review } = await diaryWithReview()
    const save = (otherFilmIds: string[]) => ({
      id: review.id,
      filmId: her.id,
      rating: 2,
      comparisons: otherFilmIds.map((otherFilmId) => ({ otherFilmId, relation: 'worse' })),
    })
    expect(await refused(host, 'viewings.save', save([sunshine.id, sunshine.id]))).toMatchObject({
      code: 'CONFLICT',
      field: 'comparisons.1.otherFilmId',
    })
    expect(await refused(host, 'viewings.save', save([her.id]))).toMatchObject({
      code: 'BAD_REQUEST',
      message: '“Her” can not be compared with itself. Choose another film.',
    })
    const twice = [sunshine.id, sunshine.id].map((filmId) => ({ filmId, kind: 'watch' }))
    expect(await refused(host, 'viewings.save', { ...save([]), pulls: twice })).toMatchObject({
      code: 'CONFLICT',
    })
    expect(await ask(host, 'viewings', 'get', { id: review.id })).toMatchObject({
      rating: null,
      comparisons: [],
    })
  })

  it('follow an entry to another film', async () => {
    const { host, her, sunshine, master, review } = await diaryWithReview()
    const comparisons = [{ otherFilmId: sunshine.id, relation: 'worse' as const }]
    await ask(host, 'viewings', 'save', { id: review.id, filmId: her.id, comparisons })
    await ask(host, 'viewings', 'save', { id: review.id, filmId: master.id })
    expect(await ask(host, 'comparisons', 'list', {})).toMatchObject([
      { filmId: master.id, otherFilmId: sunshine.id },
    ])
    expect(await refused(host, 'viewings.save', { id: review.id, filmId: sunshine.id })).toMatchObject({
      code: 'BAD_REQUEST',
    })
  })
})

describe('pulls.save', () => {
  it('keeps what sends one where', async () => {
    const { host, sunshine, review } = await diaryWithReview()
    const input = { filmId: sunshine.id, kind: 'rewatch' as const, viewingId: review.id, quote: 'craving' }
    const saved = await ask(host, 'pulls', 'save', input)
    expect(saved).toMatchObject({ kind: 'rewatch', film: { title: sunshine.title }, said: { title: 'Her' } })
    expect(await ask(host, 'pulls', 'save', { ...input, id: saved.id })).toEqual(saved)
    expect(await refused(host, 'pulls.save', input)).toMatchObject({ code: 'CONFLICT' })
    expect((await ask(host, 'films', 'get', { id: sunshine.id })).pulls).toEqual([saved])
    await ask(host, 'pulls', 'remove', { id: saved.id })
    expect(await ask(host, 'pulls', 'list', { filmId: sunshine.id })).toEqual([])
  })
})

describe('what an entry holds besides its verdicts', () => {
  async function entryWithMore() {
    const started = await diaryWithReview()
    const { host, her, sunshine, master, review } = started
    const up = await film(host, 'Up')
    const save = (filmId: string, otherFilmId: string, more: object) =>
      ask(host, 'comparisons', 'save', {
        filmId,
        otherFilmId,
        relation: 'better',
        viewingId: review.id,
        ...more,
      })
    const kept = [
      await save(sunshine.id, her.id, { quote: 'the other way round' }),
      await save(sunshine.id, master.id, { quote: 'of other films' }),
      await save(her.id, sunshine.id, { question: 'watch-next' }),
      await save(her.id, up.id, { source: 'duel' }),
    ]
    const verdict = await save(her.id, master.id, { quote: 'a verdict' })
    const saveReview = (comparisons: RouterInputs['viewings']['save']['comparisons']) =>
      ask(host, 'viewings', 'save', { id: review.id, filmId: her.id, comparisons })
    const list = () => ask(host, 'comparisons', 'list', { viewingId: review.id })
    return { ...started, up, kept, verdict, saveReview, list }
  }

  it('stays as it is when the verdicts are replaced', async () => {
    const { kept, saveReview, list } = await entryWithMore()
    await saveReview([])
    expect(await list()).toEqual(kept.toReversed())
  })

  it('is a verdict from when one names it by its id', async () => {
    const { kept, her, sunshine, saveReview, list } = await entryWithMore()
    const id = kept[0]?.id as string
    await saveReview([{ id, otherFilmId: sunshine.id, relation: 'worse' }])
    expect((await list()).find((row) => row.id === id)).toMatchObject({
      filmId: her.id,
      otherFilmId: sunshine.id,
      relation: 'worse',
      quote: 'the other way round',
      source: 'review',
    })
  })

  it('keeps the source of a duel that a verdict names, and refuses the same two films twice', async () => {
    const { kept, up, saveReview, list, host, review, her } = await entryWithMore()
    const id = kept[3]?.id as string
    await saveReview([{ id, otherFilmId: up.id, relation: 'similar' }])
    expect((await list()).find((row) => row.id === id)).toMatchObject({
      relation: 'similar',
      source: 'duel',
    })
    const again = {
      filmId: her.id,
      otherFilmId: up.id,
      relation: 'worse',
      viewingId: review.id,
      source: 'duel',
    }
    const { code, message } = await refused(host, 'comparisons.save', again)
    expect(code).toBe('CONFLICT')
    expect(message).toContain('“Up” are compared already in this review')
    const comparisons = [{ otherFilmId: up.id, relation: 'worse' }]
    const input = { id: review.id, filmId: her.id, comparisons }
    expect(await refused(host, 'viewings.save', input)).toMatchObject({
      code: 'CONFLICT',
      field: 'comparisons.0.otherFilmId',
    })
  })
})

describe('saving what is known', () => {
  it('keeps the fields of a comparison that are left out', async () => {
    const { host, her, sunshine, review } = await diaryWithReview()
    const input = { filmId: her.id, otherFilmId: sunshine.id, relation: 'worse' as const }
    const more = {
      question: 'watch-next' as const,
      source: 'reorder' as const,
      viewingId: review.id,
      quote: 'later',
    }
    const first = await ask(host, 'comparisons', 'save', { ...input, ...more })
    const again = { ...input, id: first.id, relation: 'similar' as const }
    expect(await ask(host, 'comparisons', 'save', again)).toEqual({ ...first, relation: 'similar' })
    expect(await ask(host, 'comparisons', 'save', { ...again, quote: null })).toMatchObject({ quote: null })
  })

  it('keeps the fields of a pull that are left out', async () => {
    const { host, sunshine, review } = await diaryWithReview()
    const input = { filmId: sunshine.id, kind: 'rewatch' as const }
    const first = await ask(host, 'pulls', 'save', { ...input, viewingId: review.id, quote: 'craving' })
    const again = await ask(host, 'pulls', 'save', { ...input, id: first.id, kind: 'watch' })
    expect(again).toEqual({ ...first, kind: 'watch' })
  })
})

describe('a review and a film', () => {
  it('have one pull, of either kind', async () => {
    const { host, her, sunshine, master, review } = await diaryWithReview()
    const pulls = [
      { filmId: sunshine.id, kind: 'rewatch' as const, quote: 'craving' },
      { filmId: master.id, kind: 'watch' as const, quote: 'some day' },
    ]
    const save = (list: typeof pulls | object[]) => ({ id: review.id, filmId: her.id, pulls: list })
    await ask(host, 'viewings', 'save', save(pulls) as RouterInputs['viewings']['save'])
    const other = { filmId: sunshine.id, kind: 'watch', viewingId: review.id }
    const { code, message } = await refused(host, 'pulls.save', other)
    expect(code).toBe('CONFLICT')
    expect(message).toContain('“Eternal Sunshine of the Spotless Mind” already, to rewatch it')
    const twice = [...pulls, { filmId: sunshine.id, kind: 'watch' }]
    expect(await refused(host, 'viewings.save', save(twice))).toMatchObject({ field: 'pulls.2.filmId' })
    const [first] = await ask(host, 'pulls', 'list', { filmId: sunshine.id })
    const changed = pulls.map(({ filmId }) => ({ filmId, kind: 'watch' }))
    await ask(host, 'viewings', 'save', save(changed) as RouterInputs['viewings']['save'])
    expect(await ask(host, 'pulls', 'list', { filmId: sunshine.id })).toMatchObject([
      { id: first?.id, kind: 'watch', quote: 'craving' },
    ])
    expect(await ask(host, 'pulls', 'list', { filmId: master.id })).toMatchObject([{ quote: 'some day' }])
  })
})

describe('the place of a quote', () => {
  it('is kept with a comparison and a pull, and stays while the words do', async () => {
    const { host, her, sunshine, master, review } = await diaryWithReview()
    const said = { quote: 'not as profound', quoteStart: 120 }
    const saved = await ask(host, 'viewings', 'save', {
      ...{ id: review.id, filmId: her.id },
      comparisons: [{ otherFilmId: sunshine.id, relation: 'worse', ...said }],
      pulls: [{ filmId: master.id, kind: 'watch', quote: 'some day', quoteStart: 0 }],
    })
    const { comparisons, pulls } = await ask(host, 'viewings', 'get', { id: saved.id })
    expect(comparisons).toMatchObject([said])
    expect(pulls).toMatchObject([{ quoteStart: 0 }])
    const [{ id } = { id: '' }] = comparisons
    const again = { id, filmId: her.id, otherFilmId: sunshine.id, relation: 'similar' as const }
    expect(await ask(host, 'comparisons', 'save', { ...again, quote: said.quote })).toMatchObject(said)
    expect(await ask(host, 'comparisons', 'save', { ...again, quote: 'other words' })).toMatchObject({
      quoteStart: null,
    })
    expect(await ask(host, 'comparisons', 'save', { ...again, quoteStart: 7 })).toMatchObject({
      quote: 'other words',
      quoteStart: 7,
    })
    expect(await ask(host, 'comparisons', 'save', { ...again, quote: null })).toMatchObject({
      quoteStart: null,
    })
  })

  it('is refused where no review can have one', async () => {
    const { host, her, sunshine } = await diaryWithReview()
    const input = { filmId: her.id, otherFilmId: sunshine.id, relation: 'worse', quote: 'x', quoteStart: -1 }
    expect(await refused(host, 'comparisons.save', input)).toMatchObject({
      code: 'BAD_REQUEST',
      field: 'quoteStart',
    })
  })
})
