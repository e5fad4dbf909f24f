import { afterEach, describe, expect, it, vi } from 'vitest'
import { trashEntry } from '../../../../renderer/app/trash-entry.ts'
import { blankFields, draftOf } from '../../../../renderer/review/entry-fields.ts'
import { undoNewest } from '../../../../renderer/ui/toast.tsx'
import { bridgeInTest } from '../bridge-in-test.ts'

const draft = draftOf(blankFields('entry', '2026-11-22'), 'Unsaved.')
const entry = { id: 'entry', title: 'Her' }
const refuse = () => {
  throw new Error('The disk is full.')
}
const fine = () => ({ id: 'entry' })

describe('trashEntry', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('takes the unsaved changes along, and Undo brings both back', async () => {
    const asked = bridgeInTest({
      'viewings.remove': fine,
      'viewings.restore': fine,
      'drafts.discard': fine,
      'drafts.save': fine,
    })
    expect(await trashEntry(entry, draft)).toBe(true)
    expect(undoNewest()).toBe(true)
    await vi.waitFor(() =>
      expect(asked).toEqual(['viewings.remove', 'drafts.discard', 'viewings.restore', 'drafts.save']),
    )
  })

  it('is done, and can be undone, even where the draft stays', async () => {
    const asked = bridgeInTest({
      'viewings.remove': fine,
      'viewings.restore': fine,
      'drafts.discard': refuse,
      'drafts.save': fine,
    })
    expect(await trashEntry(entry, draft)).toBe(true)
    expect(undoNewest()).toBe(true)
    await vi.waitFor(() => expect(asked.slice(2)).toEqual(['viewings.restore', 'drafts.save']))
  })

  it('says when the entry stays, and discards nothing', async () => {
    const asked = bridgeInTest({ 'viewings.remove': refuse })
    expect(await trashEntry(entry, draft)).toBe(false)
    expect(asked).toEqual(['viewings.remove'])
    expect(undoNewest()).toBe(false)
  })

  it('trashes a row once however often it is asked to, and one Undo brings back all that it says', async () => {
    const asked = bridgeInTest({ 'viewings.remove': fine, 'viewings.restore': fine })
    await Promise.all(['a', 'b', 'b', 'c', 'd'].map((id) => trashEntry({ id, title: id })))
    expect(asked).toEqual(Array(4).fill('viewings.remove'))
    expect(undoNewest()).toBe(true)
    expect(undoNewest()).toBe(false)
    await vi.waitFor(() => expect(asked.slice(4)).toEqual(Array(4).fill('viewings.restore')))
    await vi.waitFor(async () => expect(await trashEntry({ id: 'a', title: 'a' })).toBe(true))
  })
})
