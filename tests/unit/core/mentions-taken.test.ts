import { describe, expect, it } from 'vitest'
import type { Host } from '../../../core/context.ts'
import { ask, film, refused } from './diary-in-test.ts'
import { diaryThatMentions, inboxOf, log, waiting } from './mentions-in-test.ts'

const SUNSHINE = 'Eternal Sunshine of the Spotless Mind'

async function diaryWithInbox() {
  const diary = await diaryThatMentions()
  await inboxOf(diary.host)
  return diary
}

describe('mentions.take', () => {
  it('makes the comparison and the pull, each with its own sentence, and takes the film out of the inbox', async () => {
    const { host, her, sunshine, review } = await diaryWithInbox()
    const takes = [{ key: sunshine.id, relation: 'worse' as const, pull: 'rewatch' as const }]
    const taken = await ask(host, 'mentions', 'take', { viewingId: review.id, takes })
    expect(taken.comparisons).toMatchObject([
      {
        ...{
          filmId: her.id,
          otherFilmId: sunshine.id,
          relation: 'worse',
          question: 'better',
          source: 'review',
        },
        ...{ viewingId: review.id, quoteStart: review.review.indexOf('It is not') },
        quote: `It is not as profound as ${SUNSHINE}, by a mile.`,
      },
    ])
    expect(taken.pulls).toMatchObject([
      {
        ...{ filmId: sunshine.id, kind: 'rewatch', viewingId: review.id },
        quote: `What I crave now is to rewatch ${SUNSHINE}.`,
        quoteStart: review.review.indexOf('What I crave'),
      },
    ])
    expect(await waiting(host)).toEqual(['The Master'])
    const { comparisons, pulls } = await ask(host, 'viewings', 'get', { id: review.id })
    expect({ comparisons, pulls }).toEqual(taken)
  })

  it('leaves alone what the review says of other films', async () => {
    const { host, her, sunshine, master, review } = await diaryWithInbox()
    const said = {
      filmId: her.id,
      otherFilmId: sunshine.id,
      relation: 'similar' as const,
      viewingId: review.id,
    }
    const first = await ask(host, 'comparisons', 'save', said)
    const takes = [{ key: master.id, relation: 'worse' as const, pull: null }]
    const { comparisons } = await ask(host, 'mentions', 'take', { viewingId: review.id, takes })
    expect(await ask(host, 'comparisons', 'list', { viewingId: review.id })).toEqual([...comparisons, first])
  })

  it('makes a film the diary does not know, under the name given, once for all reviews', async () => {
    const { host, her, review } = await diaryThatMentions()
    const text = 'Worse than *Kaagaz Ke Phool*.'
    const first = await log(host, her.id, text)
    const second = await log(host, her.id, text)
    expect((await inboxOf(host)).films).toBe(3)
    const take = { key: 'kaagaz ke phool', relation: 'worse' as const, pull: 'watch' as const, year: 1959 }
    const taken = await ask(host, 'mentions', 'take', { viewingId: first.id, takes: [take] })
    expect(taken.comparisons[0]?.otherFilm).toMatchObject({ title: 'Kaagaz Ke Phool', year: 1959 })
    const filmId = taken.comparisons[0]?.otherFilmId
    expect((await inboxOf(host)).items.map(({ viewingId }) => viewingId)).toEqual([second.id, review.id])
    const known = [{ key: filmId ?? '', relation: 'similar' as const, pull: null }]
    await ask(host, 'mentions', 'take', { viewingId: second.id, takes: known })
    expect(await ask(host, 'films', 'search', { query: 'Kaagaz' })).toHaveLength(1)
  })

  it('takes an unknown film for the one made meanwhile under its name', async () => {
    const { host, her } = await diaryThatMentions()
    const { id: viewingId } = await log(host, her.id, 'Worse than *Kaagaz Ke Phool*.')
    await inboxOf(host)
    // Both at once: the film is there, and its reviews are not read anew yet.
    const [flowers, taken] = await Promise.all([
      film(host, 'Kaagaz ke phool', { year: 1959 }),
      ask(host, 'mentions', 'take', {
        viewingId,
        takes: [{ key: 'kaagaz ke phool', relation: 'worse', pull: null }],
      }),
    ])
    expect(taken.comparisons[0]?.otherFilmId).toBe(flowers.id)
  })

  it('finds a film by the title it was shown under, though the diary knows it by now', async () => {
    const { host, her } = await diaryThatMentions()
    const { id: viewingId } = await log(host, her.id, 'Worse than *Kaagaz Ke Phool*.')
    await inboxOf(host)
    const flowers = await film(host, 'Kaagaz Ke Phool', { year: 1959 })
    await inboxOf(host)
    const take = { key: 'kaagaz ke phool', filmId: flowers.id, relation: 'worse' as const, pull: null }
    const taken = await ask(host, 'mentions', 'take', { viewingId, takes: [take] })
    expect(taken.comparisons[0]?.otherFilmId).toBe(flowers.id)
    expect((await inboxOf(host)).items.map((item) => item.viewingId)).not.toContain(viewingId)
  })

  it('is not asked again where it was another film', async () => {
    const { host, her, master, review } = await diaryWithInbox()
    const other = await film(host, 'The Master', { year: 1992 })
    const takes = [{ key: master.id, filmId: other.id, relation: 'worse' as const, pull: null }]
    const taken = await ask(host, 'mentions', 'take', { viewingId: review.id, takes })
    expect(taken.comparisons[0]?.otherFilm).toMatchObject({ year: 1992 })
    expect(await waiting(host)).toEqual([SUNSHINE])
    await ask(host, 'viewings', 'save', {
      id: review.id,
      filmId: her.id,
      review: `${review.review} And so on.`,
    })
    expect(await waiting(host)).toEqual([SUNSHINE])
    await ask(host, 'mentions', 'untake', {
      ...{ comparisons: taken.comparisons.map(({ id }) => id), pulls: [] },
      taken: [{ viewingId: review.id, keys: [master.id] }],
    })
    expect(await waiting(host)).toContain('The Master')
  })

  it('waves away what was left out of it, for the place where the review is written on, until it is taken back', async () => {
    const { host, sunshine, review } = await diaryWithInbox()
    const waved = () => ask(host, 'mentions', 'waved', { entryId: review.id })
    const takes = [{ key: sunshine.id, relation: 'worse' as const, pull: null }]
    const { comparisons } = await ask(host, 'mentions', 'take', { viewingId: review.id, takes })
    expect(await waved()).toEqual({ keys: [`${sunshine.id} pull`] })
    await ask(host, 'mentions', 'untake', { comparisons: comparisons.map(({ id }) => id), pulls: [] })
    expect(await waved()).toEqual({ keys: [] })
    const wish = [{ key: sunshine.id, relation: null, pull: 'rewatch' as const }]
    await ask(host, 'mentions', 'take', { viewingId: review.id, takes: wish })
    expect(await waved()).toEqual({ keys: [`${sunshine.id} relation`] })
  })

  it('does all or nothing, and says which was wrong', async () => {
    const { host, her, sunshine, master, review } = await diaryWithInbox()
    const fine = { key: sunshine.id, relation: 'worse', pull: null }
    const take = (...takes: object[]) =>
      refused(host, 'mentions.take', { viewingId: review.id, takes: [fine, ...takes] })
    const silent = { key: master.id, relation: null, pull: null }
    expect(await take(silent)).toMatchObject({ code: 'BAD_REQUEST', field: 'takes.1.relation' })
    expect(await take({ ...fine, key: her.id })).toMatchObject({ code: 'NOT_FOUND', field: 'takes.1.key' })
    const itself = { ...fine, key: master.id, filmId: her.id }
    expect(await take(itself)).toMatchObject({ code: 'BAD_REQUEST', field: 'takes.1.filmId' })
    const twice = { ...fine, key: master.id, filmId: sunshine.id }
    expect(await take(twice)).toMatchObject({ code: 'CONFLICT' })
    expect(await ask(host, 'comparisons', 'list', {})).toEqual([])
    expect(await waiting(host)).toHaveLength(2)
  })

  it('reads the review first where nobody did', async () => {
    const { host, master, review } = await diaryThatMentions()
    const takes = [{ key: master.id, relation: 'worse' as const, pull: null }]
    await ask(host, 'mentions', 'take', { viewingId: review.id, takes })
    expect(await ask(host, 'comparisons', 'list', {})).toHaveLength(1)
  })
})

describe('mentions.untake', () => {
  it('makes mentions of what was taken, at once', async () => {
    const { host, sunshine, review } = await diaryWithInbox()
    const takes = [{ key: sunshine.id, relation: 'worse' as const, pull: 'rewatch' as const }]
    const { comparisons, pulls } = await ask(host, 'mentions', 'take', { viewingId: review.id, takes })
    const ids = { comparisons: comparisons.map(({ id }) => id), pulls: pulls.map(({ id }) => id) }
    expect(await ask(host, 'mentions', 'untake', ids)).toEqual({ viewingIds: [review.id] })
    expect(await waiting(host)).toEqual([SUNSHINE, 'The Master'])
    expect(await ask(host, 'comparisons', 'list', {})).toEqual([])
    expect(await ask(host, 'pulls', 'list', {})).toEqual([])
    expect(await ask(host, 'mentions', 'untake', ids)).toEqual({ viewingIds: [] })
  })
})

describe('a film made by taking a mention', () => {
  const KEY = 'kaagaz ke phool'
  const films = (host: Host) => ask(host, 'films', 'search', { query: 'Kaagaz' })

  async function diaryThatMadeOne() {
    const { host, her } = await diaryThatMentions()
    const entry = await log(host, her.id, 'Worse than *Kaagaz Ke Phool*.')
    const take = async (pull: 'watch' | null = null) => {
      const takes = [{ key: KEY, relation: 'worse' as const, pull }]
      const made = await ask(host, 'mentions', 'take', { viewingId: entry.id, takes })
      const said = {
        comparisons: made.comparisons.map(({ id }) => id),
        pulls: made.pulls.map(({ id }) => id),
      }
      return { filmId: made.comparisons[0]?.otherFilmId ?? '', said }
    }
    const untake = (said: { comparisons: string[]; pulls: string[] }) =>
      ask(host, 'mentions', 'untake', { ...said, taken: [{ viewingId: entry.id, keys: [KEY] }] })
    return { host, her, take, untake }
  }

  it('goes away when that is taken back, and is a mention of an unknown film again', async () => {
    const { host, her, take, untake } = await diaryThatMadeOne()
    await log(host, her.id, 'Better than *Kaagaz Ke Phool*.')
    const before = await inboxOf(host)
    const { filmId, said } = await take('watch')
    const queued = await ask(host, 'queue', 'list', {})
    expect(queued.map((entry) => entry.filmId)).toContain(filmId)
    // The other review is read as one of a film the diary knows.
    expect((await inboxOf(host)).items[0]?.mentions[0]?.filmId).toBe(filmId)
    await untake(said)
    expect(await films(host)).toEqual([])
    expect(await inboxOf(host)).toEqual(before)
    const after = await ask(host, 'queue', 'list', {})
    expect(after.map((entry) => entry.filmId)).not.toContain(filmId)
    expect((await take()).filmId).not.toBe(filmId)
  })

  it.each<[string, (host: Host, filmId: string, her: string) => Promise<unknown>]>([
    ['seen', (host, filmId) => log(host, filmId, '')],
    ['wanted', (host, filmId) => ask(host, 'watchlist', 'add', { filmId })],
    ['changed', (host, id) => ask(host, 'films', 'save', { id, title: 'Kaagaz ke Phool', year: 1959 })],
    ['compared', (host, filmId, her) => compare(host, filmId, her)],
  ])('stays where it is %s meanwhile', async (_, use) => {
    const { host, her, take, untake } = await diaryThatMadeOne()
    const { filmId, said } = await take()
    await new Promise((resolve) => setTimeout(resolve, 2))
    await use(host, filmId, her.id)
    await untake(said)
    expect((await films(host)).map(({ id }) => id)).toEqual([filmId])
  })

  const compare = (host: Host, filmId: string, otherFilmId: string) =>
    ask(host, 'comparisons', 'save', { filmId, otherFilmId, relation: 'better' })
})

describe('mentions.takeCertain', () => {
  it('leaves alone what is only named, however surely', async () => {
    const { host, her, master } = await diaryThatMentions()
    await log(
      host,
      her.id,
      'The boy photographs the backs of heads. *The Master* (2012) came out a year before.',
    )
    const named = async () => {
      const { items } = await inboxOf(host)
      const all = items.flatMap(({ mentions }) => mentions)
      return all.filter(({ relation, filmId }) => relation === 'none' && filmId === master.id)
    }
    const before = await named()
    expect(before).toMatchObject([{ isCertain: false }])
    expect(before[0]?.confidence).toBeGreaterThan(0.9)
    await ask(host, 'mentions', 'takeCertain', {})
    expect(await named()).toEqual(before)
  })

  it('takes what is plain as it was read, in all reviews, and can be taken back', async () => {
    const { host, her, sunshine } = await diaryThatMentions()
    await log(host, her.id, `Better than *${SUNSHINE}*, a film I know well.`)
    await log(host, her.id, 'Worse than *Kaagaz Ke Phool*.')
    const before = await inboxOf(host)
    const certain = before.items.flatMap(({ mentions }) => mentions.filter(({ isCertain }) => isCertain))
    expect(certain.map(({ filmId }) => filmId)).toContain(sunshine.id)
    expect(certain.map(({ filmId }) => filmId)).not.toContain(null)
    expect(before.certain).toBe(certain.length)
    const taken = await ask(host, 'mentions', 'takeCertain', {})
    expect(taken.left).toBe(0)
    const relations = (await ask(host, 'comparisons', 'list', {})).map(({ relation }) => relation)
    expect(relations.sort()).toEqual(certain.map(({ relation }) => relation).sort())
    expect((await inboxOf(host)).certain).toBe(0)
    await ask(host, 'mentions', 'untake', { comparisons: taken.comparisons, pulls: taken.pulls })
    expect(await inboxOf(host)).toEqual(before)
  })

  it('takes nothing that a review says no longer', async () => {
    const { host, her, review } = await diaryWithInbox()
    expect((await inboxOf(host)).certain).toBe(2)
    const text = 'Phoenix was better in The Master.'
    await ask(host, 'viewings', 'save', { id: review.id, filmId: her.id, review: text })
    const taken = await ask(host, 'mentions', 'takeCertain', {})
    expect(taken).toMatchObject({ pulls: [], left: 0 })
    const said = await ask(host, 'comparisons', 'list', {})
    expect(said).toMatchObject([{ otherFilm: { title: 'The Master' }, quote: text, quoteStart: 0 }])
  })
})
