import { describe, expect, it } from 'vitest'
import type { DraftSave } from '../../../core/api.ts'
import { newId } from '../../../core/ids.ts'
import { ask, film, openHost, refused } from './diary-in-test.ts'

function draft(more: Partial<DraftSave> = {}, body: Partial<DraftSave['body']> = {}): DraftSave {
  return {
    id: newId(),
    filmId: null,
    filmTitle: 'He',
    body: {
      watchedOn: '2023-02-30',
      rating: null,
      liked: false,
      rewatch: null,
      finished: true,
      place: '',
      company: '',
      tags: [],
      review: 'Two words — here.',
      verdicts: [],
      ...body,
    },
    ...more,
  }
}

describe('drafts', () => {
  it('are kept as typed, even with an impossible date, and are there when opened again', async () => {
    const host = openHost()
    const { dataDir } = host.status()
    const written = draft()
    const { updatedAt } = await ask(host, 'drafts', 'save', written)
    host.close()
    const again = openHost({ dataDir })
    expect(await ask(again, 'drafts', 'get', { id: written.id })).toEqual({
      ...written,
      title: 'He',
      year: null,
      updatedAt,
    })
    expect(await ask(again, 'drafts', 'list', {})).toMatchObject([
      { id: written.id, title: 'He', words: 3, saved: false },
    ])
  })

  it.each([
    ['— … —\n\n***', 0],
    ['“Her,” — she said', 3],
    ['x—y 2013 é', 3],
  ])('count the words of %j', async (review, words) => {
    const host = openHost()
    await ask(host, 'drafts', 'save', draft({}, { review }))
    expect(await ask(host, 'drafts', 'list', {})).toMatchObject([{ words }])
  })

  it('are kept at once however many dashes they hold', async () => {
    const host = openHost()
    const written = draft({}, { review: '—'.repeat(1_000_000) })
    const started = performance.now()
    await ask(host, 'drafts', 'save', written)
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('are read though another version kept more in them, which none may send', async () => {
    const host = openHost()
    const written = draft()
    await ask(host, 'drafts', 'save', written)
    host.diary().store.run(`update draft set body = json_set(body, '$.mood', 'low')`)
    expect(await ask(host, 'drafts', 'get', { id: written.id })).toMatchObject(written)
    const more = { ...written, body: { ...written.body, mood: 'low' } }
    expect(await refused(host, 'drafts.save', more)).toMatchObject({ field: 'body.mood' })
  })

  it('take the title of the film chosen', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her', { year: 2013 })
    const written = draft({ filmId })
    await ask(host, 'drafts', 'save', written)
    expect(await ask(host, 'drafts', 'get', { id: written.id })).toMatchObject({ title: 'Her', year: 2013 })
    expect(await refused(host, 'drafts.save', draft({ filmId: newId() }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('are gone once their entry is saved', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const written = draft({ filmId })
    await ask(host, 'drafts', 'save', written)
    await ask(host, 'viewings', 'save', { id: written.id, filmId, review: written.body.review })
    expect(await ask(host, 'drafts', 'list', {})).toEqual([])
    await ask(host, 'drafts', 'save', written)
    expect(await ask(host, 'drafts', 'list', {})).toMatchObject([{ saved: true }])
  })

  it('stay when their entry is refused', async () => {
    const host = openHost()
    const { id: filmId } = await film(host, 'Her')
    const written = draft({ filmId })
    await ask(host, 'drafts', 'save', written)
    const comparisons = [{ otherFilmId: newId(), relation: 'worse' }]
    await refused(host, 'viewings.save', { id: written.id, filmId, comparisons })
    expect(await ask(host, 'drafts', 'get', { id: written.id })).not.toBeNull()
  })

  it('can be thrown away', async () => {
    const host = openHost()
    const written = draft()
    await ask(host, 'drafts', 'save', written)
    await ask(host, 'drafts', 'discard', { id: written.id })
    expect(await ask(host, 'drafts', 'get', { id: written.id })).toBeNull()
    expect(await refused(host, 'drafts.discard', { id: written.id })).toMatchObject({ code: 'NOT_FOUND' })
  })
})
