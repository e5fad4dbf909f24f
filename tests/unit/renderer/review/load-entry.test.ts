import { afterEach, expect, it, vi } from 'vitest'
import { blankFields, draftOf } from '../../../../renderer/review/entry-fields.ts'
import { loadEntry } from '../../../../renderer/review/load-entry.ts'
import { bridgeInTest } from '../bridge-in-test.ts'

afterEach(() => vi.unstubAllGlobals())

const entry = { ...blankFields('entry', '2026-11-22'), filmId: 'her', filmTitle: 'Her' }

it('goes on with a draft, whatever the clock said when it was written', async () => {
  const viewing = { id: 'entry', filmId: 'her', review: 'Old.', updatedAt: '2026-11-22T10:00:00.000Z' }
  const draft = { ...draftOf(entry, 'New.'), title: 'Her', year: 2013, updatedAt: '2020-01-01T00:00:00.000Z' }
  bridgeInTest({ 'drafts.get': () => draft, 'viewings.get': () => viewing })
  expect(await loadEntry('entry', false)).toMatchObject({ review: 'New.', isSaved: true, isDraft: true })
})
