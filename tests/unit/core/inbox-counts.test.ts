import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../../core/context.ts'
import { ask, film, openHost } from './diary-in-test.ts'
import { draft, inboxOf, log } from './mentions-in-test.ts'

const REVIEWS = [
  '',
  'He was better in *The Master*.',
  'Worse than *The Master*, and not unlike *Eternal Sunshine of the Spotless Mind*. *Burning* came out years after.',
  'It is better than *Kaagaz Ke Phool*.',
  'The boy photographs the backs of heads. *Burning* came out years after.',
]

const RECOUNT = `
  with waiting as (select * from mention where viewing_id not in (select id from draft))
  select count(distinct key) as films, count(distinct viewing_id) as reviews,
    count(*) filter (where film_id is not null and confidence >= 0.9 and relation <> 'none') as certain,
    count(distinct viewing_id) filter (where relation = 'none') as named
  from waiting`

async function diary() {
  const host = openHost()
  const films = [
    await film(host, 'Her', { year: 2013 }),
    await film(host, 'The Master', { year: 2012 }),
    await film(host, 'Eternal Sunshine of the Spotless Mind', { year: 2004 }),
    await film(host, 'Burning', { year: 2018 }),
  ]
  const entries: string[] = []
  for (const [at, review] of REVIEWS.entries()) {
    const { id } = await log(host, films[at % 2]?.id ?? '', review, { watchedOn: `201${at}-05` })
    entries.push(id)
  }
  return { host, filmIds: films.map(({ id }) => id), entries }
}

/** Each thing a person may do that changes what waits; `n` chooses to what. */
const DEEDS: readonly ((to: Awaited<ReturnType<typeof diary>>, n: number) => Promise<unknown>)[] = [
  ({ host, filmIds, entries }, n) =>
    ask(host, 'viewings', 'save', {
      ...{ id: entries[n % entries.length] ?? '', filmId: filmIds[n % 3] ?? '' },
      ...{ review: REVIEWS[n % REVIEWS.length] ?? '', watchedOn: `20${10 + (n % 9)}-0${1 + (n % 9)}` },
    }),
  // Only the day: the review is not read again for it.
  async ({ host, entries }, n) => {
    const id = entries[n % entries.length] ?? ''
    const { film } = await ask(host, 'viewings', 'get', { id })
    return ask(host, 'viewings', 'save', { id, filmId: film.id, watchedOn: `20${30 - (n % 19)}` })
  },
  ({ host, entries }, n) => ask(host, 'viewings', 'remove', { id: entries[n % entries.length] ?? '' }),
  ({ host, entries }, n) => ask(host, 'viewings', 'restore', { id: entries[n % entries.length] ?? '' }),
  ({ host, filmIds, entries }, n) =>
    ask(host, 'drafts', 'save', draft(entries[n % entries.length] ?? '', filmIds[0] ?? '')),
  ({ host, entries }, n) => ask(host, 'drafts', 'discard', { id: entries[n % entries.length] ?? '' }),
  ({ host }) => ask(host, 'mentions', 'takeCertain', {}),
  ({ host }) => ask(host, 'mentions', 'waveNamed', {}),
  async ({ host }, n) => {
    const { items } = await inboxOf(host)
    const item = items[n % items.length]
    const key = item?.mentions[0]?.key
    if (!item || !key) return
    if (n % 2) await ask(host, 'mentions', 'wave', { entryId: item.viewingId, keys: [key], waved: true })
    else await take(host, item.viewingId, key)
  },
]

const take = (host: Host, viewingId: string, key: string) =>
  ask(host, 'mentions', 'take', { viewingId, takes: [{ key, relation: 'worse', pull: null }] })

/** All pages, two groups at a time. */
async function allPages(host: Host) {
  const groups: { says: boolean; watchedOn: string; viewingId: string; keys: string[] }[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await ask(host, 'mentions', 'inbox', { limit: 2, ...(cursor ? { cursor } : {}) })
    for (const { says, watchedOn, viewingId, mentions } of page.items) {
      groups.push({ says, watchedOn: watchedOn ?? '', viewingId, keys: mentions.map(({ key }) => key) })
      for (const { relation } of mentions) expect(relation !== 'none').toBe(says)
    }
    cursor = page.nextCursor
  }
  return groups
}

describe('the inbox’s counts and pages', () => {
  it('are those of what waits, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(DEEDS.length - 1), fc.nat(29)), { minLength: 4, maxLength: 12 }),
        async (deeds) => {
          const all = await diary()
          const { host } = all
          const { store, reader } = host.diary()
          await reader.readFor(10_000)
          for (const [deed, n] of deeds) {
            // What cannot be done, such as restoring what is not in the trash, is refused and changes nothing.
            await DEEDS[deed]?.(all, n).catch(() => undefined)
            if (n % 3 > 0) await reader.readFor(10_000)
          }
          await reader.readFor(10_000)
          const { films, reviews, certain, named } = await inboxOf(host)
          expect({ films, reviews, certain, named }).toEqual(store.get(RECOUNT))
          const groups = await allPages(host)
          expect(new Set(groups.flatMap(({ keys }) => keys)).size).toBe(films)
          expect(new Set(groups.map(({ viewingId }) => viewingId)).size).toBe(reviews)
          expect(groups.filter(({ says }) => !says)).toHaveLength(named)
          const order = groups.map(({ says, watchedOn }) => `${says ? 1 : 0} ${watchedOn}`)
          expect(order).toEqual(order.toSorted().reverse())
          for (const { viewingId, watchedOn } of groups) {
            expect(store.get('select watched_on as day from viewing where id = ?', viewingId)).toEqual({
              day: watchedOn,
            })
          }
          expect(
            store.all(
              'select * from mention m join viewing v on v.id = m.viewing_id where v.trashed_at is not null',
            ),
          ).toEqual([])
          host.close()
        },
      ),
      { numRuns: 12 },
    )
  }, 120_000)

  it('set what is only named behind all that is said, of each review by itself', async () => {
    const { host, entries } = await diary()
    const groups = await allPages(host)
    expect(groups.map(({ says }) => says)).toEqual([true, true, false, false])
    expect(groups.filter(({ viewingId }) => viewingId === entries[2]).map(({ says }) => says)).toEqual([
      true,
      false,
    ])
  })
})

describe('mentions.waveNamed', () => {
  it('waves away what is only named, and nothing else, and is taken back by untake', async () => {
    const { host } = await diary()
    const before = await allPages(host)
    const { waved, left } = await ask(host, 'mentions', 'waveNamed', {})
    expect(left).toBe(0)
    expect(await allPages(host)).toEqual(before.filter(({ says }) => says))
    await ask(host, 'mentions', 'untake', { comparisons: [], pulls: [], taken: waved })
    expect(await allPages(host)).toEqual(before)
  })
})
