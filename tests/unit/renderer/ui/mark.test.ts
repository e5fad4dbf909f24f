import { afterEach, expect, it, vi } from 'vitest'
import { dismiss, togglePin } from '../../../../renderer/queue/mark.ts'
import { undoNewest } from '../../../../renderer/ui/toast.tsx'
import { bridgeInTest } from '../bridge-in-test.ts'

const film = { filmId: 'her', title: 'Her', pinned: false }

afterEach(() => vi.unstubAllGlobals())

it('takes back only what that mark changed', async () => {
  const sent: unknown[] = []
  let now: object = { filmId: 'her', pinned: false, snoozedUntil: null, dismissed: false }
  bridgeInTest({
    'queue.mark': (input) => {
      sent.push(input)
      const before = now
      now = { ...now, ...(input as object) }
      return { before, now }
    },
  })
  await togglePin(film)
  await dismiss(film)
  expect(undoNewest()).toBe(true)
  expect(undoNewest()).toBe(true)
  await vi.waitFor(() =>
    expect(sent.slice(2)).toEqual([
      { filmId: 'her', dismissed: false },
      { filmId: 'her', pinned: false },
    ]),
  )
})
