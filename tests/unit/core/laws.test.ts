import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RouterInputs } from '../../../core/api.ts'
import { whyNoDate } from '../../../core/fields.ts'
import type { Store } from '../../../core/store/store.ts'
import { ask, film, openHost } from './diary-in-test.ts'

const year = fc.integer({ min: 1888, max: 2100 }).map(String)
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`)
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const someDay = fc.constantFrom('2020-02-01', '2020-02-02', '2020-02', '2020-01', '2020', '2019')
const text = fc
  .array(fc.constantFrom('her', 'Émile', 'winter', 'sun', 'light', '“quoted”', '\n\n', '#'), { maxLength: 8 })
  .map((parts) => parts.join(' '))

describe('partial dates', () => {
  it('are taken exactly when the calendar has them', () => {
    fc.assert(
      fc.property(fc.oneof(year, month, day), (date) => {
        expect(whyNoDate(date)).toBeNull()
      }),
    )
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (y, m, d) => {
        const date = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
        const parsed = new Date(`${date}T00:00:00Z`)
        const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
        expect(whyNoDate(date) === null).toBe(exists)
      }),
    )
  })
})

type Save = Omit<RouterInputs['viewings']['save'], 'filmId' | 'id'>
const save: fc.Arbitrary<Save> = fc.record({
  watchedOn: fc.option(someDay),
  rating: fc.option(fc.integer({ min: 1, max: 10 })),
  liked: fc.boolean(),
  rewatch: fc.boolean(),
  tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'é'), { maxLength: 3 }),
  review: text,
})

type Step =
  | { readonly do: 'save'; readonly film: number; readonly entry: number; readonly with: Save }
  | { readonly do: 'remove' | 'restore'; readonly entry: number }
  | { readonly do: 'rename'; readonly film: number; readonly title: string }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('save' as const), film: fc.nat(3), entry: fc.nat(9), with: save }),
  },
  fc.record({ do: fc.constantFrom('remove' as const, 'restore' as const), entry: fc.nat(9) }),
  fc.record({
    do: fc.constant('rename' as const),
    film: fc.nat(3),
    title: fc.constantFrom('Her', 'Émile', 'Sun light'),
  }),
)

const uuid = (kind: number, n: number) => `01900000-000${kind}-7000-8000-00000000000${n}`

/** Every word an index holds: which word, in which row, which column, at which place. */
function indexedWords(store: Store, index: string): unknown[] {
  store.run(
    `create virtual table if not exists temp.${index}_words_seen using fts5vocab('main', '${index}', 'instance')`,
  )
  return store.all(
    `select term, doc, col, offset from temp.${index}_words_seen order by term, doc, col, offset`,
  )
}

describe('a diary after any number of changes', () => {
  it('has its search index, its counts and its pages in step with its entries', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const host = openHost()
        const { store } = host.diary()
        for (let n = 0; n < 4; n += 1)
          await film(host, `Film ${n}`, { id: uuid(0, n), directors: ['Ana Light'] })
        const saved = new Set<number>()
        for (const one of steps) {
          if (one.do === 'rename') await film(host, one.title, { id: uuid(0, one.film) })
          else if (one.do === 'save') {
            const input = { ...one.with, id: uuid(1, one.entry), filmId: uuid(0, one.film) }
            const given = await ask(host, 'viewings', 'save', input)
            expect(given).toMatchObject(input)
            expect(await ask(host, 'viewings', 'get', { id: input.id })).toMatchObject(given)
            saved.add(one.entry)
          } else if (saved.has(one.entry)) await ask(host, 'viewings', one.do, { id: uuid(1, one.entry) })
        }

        const outline = await ask(host, 'viewings', 'outline', {})
        const inOrder: string[] = []
        for (const { month: name, count, rewatches } of outline.months) {
          const { items } = await ask(host, 'viewings', 'list', { month: name, limit: 200 })
          expect(items).toHaveLength(count)
          expect(items.filter(({ rewatch }) => rewatch)).toHaveLength(rewatches)
          inOrder.push(...items.map(({ id }) => id))
        }
        const { items } = await ask(host, 'viewings', 'list', { limit: 200 })
        expect(items.map(({ id }) => id)).toEqual(inOrder)
        expect(outline.total).toBe(items.length)
        // A filter that everything passes counts the rows themselves.
        const both = await Promise.all(
          [true, false].map((rewatch) => ask(host, 'viewings', 'outline', { rewatch })),
        )
        expect(both.reduce((sum, { total }) => sum + total, 0)).toBe(outline.total)
        for (const hit of await ask(host, 'films', 'search', {})) {
          expect(hit.timesSeen).toBe(items.filter(({ filmId }) => filmId === hit.id).length)
        }

        const before = indexedWords(store, 'viewing_words')
        rebuild(store)
        expect(before).toEqual(indexedWords(store, 'viewing_words'))
        host.close()
      }),
      { numRuns: 25 },
    )
  })
})

/** Writes the index of all entries anew from the rows alone. */
function rebuild(store: Store): void {
  store.run('delete from viewing_words')
  store.run(`
    insert into viewing_words (rowid, title, people, review, tags)
    select number, title, people, review, tags from viewing_text`)
}
