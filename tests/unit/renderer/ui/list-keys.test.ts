import type { KeyboardEvent } from 'react'
import { expect, it, vi } from 'vitest'
import { onListKey } from '../../../../renderer/diary/list-keys.ts'

it('trashes and opens once a press, and moves on while an arrow is held', () => {
  const keys = { rowCount: 9, row: 2, pageRows: 4, moveTo: vi.fn(), openFilm: vi.fn(), trash: vi.fn() }
  for (const key of ['Delete', 'f', 'ArrowDown']) {
    for (const repeat of [false, true, true]) {
      onListKey({ key, repeat, preventDefault: () => undefined } as KeyboardEvent, keys)
    }
  }
  expect(keys.trash.mock.calls).toEqual([[2]])
  expect(keys.openFilm.mock.calls).toEqual([[2]])
  expect(keys.moveTo).toHaveBeenCalledTimes(3)
})
