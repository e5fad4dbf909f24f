import { expect, it } from 'vitest'
import { seenBefore } from '../../../../renderer/review/entry-fields.ts'
import { newId } from '../../../../renderer/review/new-id.ts'
import { ask, openHost } from '../../core/diary-in-test.ts'

const DATES = [null, '2025', '2026', '2027', '2026-10', '2026-11', '2026-12', '2026-11-21', '2026-11-22']

it('shows what the diary will answer, for any two dates', async () => {
  const host = openHost()
  for (const earlier of DATES) {
    const film = await ask(host, 'films', 'save', { title: `Seen ${earlier}`, year: 2013 })
    await ask(host, 'viewings', 'save', { filmId: film.id, watchedOn: earlier })
    const { viewings } = await ask(host, 'films', 'get', { id: film.id })
    for (const watchedOn of DATES) {
      const entry = { id: newId(), watchedOn }
      const saved = await ask(host, 'viewings', 'save', { ...entry, filmId: film.id })
      await ask(host, 'viewings', 'remove', { id: entry.id })
      expect([earlier, watchedOn, seenBefore(viewings, entry)]).toEqual([earlier, watchedOn, saved.rewatch])
    }
  }
})
