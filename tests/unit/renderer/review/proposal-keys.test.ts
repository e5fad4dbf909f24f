import { describe, expect, it } from 'vitest'
import { pressProposalKey } from '../../../../renderer/review/proposal-keys.ts'

const NOTHING = { relation: null, pull: null }
const press = (
  key: string,
  said: Parameters<typeof pressProposalKey>[1] = NOTHING,
  isOnRow = true,
  repeat = false,
) =>
  pressProposalKey(
    { key, repeat, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
    said,
    'watch',
    isOnRow,
  )

describe('pressProposalKey', () => {
  it('takes with Enter, waves away with Esc and walks with the arrows', () => {
    expect(press('Enter')).toEqual({ kind: 'take' })
    expect(press('Escape')).toEqual({ kind: 'wave' })
    expect(press('ArrowDown')).toEqual({ kind: 'move', by: 1 })
    expect(press('ArrowUp')).toEqual({ kind: 'move', by: -1 })
  })

  it('says better, similar and worse of the other film from left to right, and nothing past the ends', () => {
    // The row speaks of the other film; what is kept is how the film under review stands to it.
    const steps = ['worse', 'similar', 'better', null] as const
    let relation: (typeof steps)[number] = null
    for (const expected of steps) {
      const answer = press('ArrowRight', { relation, pull: null })
      expect(answer).toEqual({ kind: 'say', said: { relation: expected } })
      relation = expected
    }
    expect(press('ArrowLeft')).toEqual({ kind: 'say', said: { relation: 'better' } })
    expect(press('ArrowLeft', { relation: 'worse', pull: null })).toEqual({
      kind: 'say',
      said: { relation: null },
    })
  })

  it('turns the wish on and off with R', () => {
    expect(press('r')).toEqual({ kind: 'say', said: { pull: 'watch' } })
    expect(press('r', { relation: null, pull: 'rewatch' })).toEqual({ kind: 'say', said: { pull: null } })
  })

  it('leaves a control in the row its own keys, all but Esc, and shortcuts to the app', () => {
    expect(press('ArrowRight', NOTHING, false)).toBeNull()
    expect(press('Enter', NOTHING, false)).toBeNull()
    expect(press('Escape', NOTHING, false)).toEqual({ kind: 'wave' })
    const save = {
      key: 'Enter',
      repeat: false,
      ctrlKey: true,
      metaKey: false,
      altKey: false,
      shiftKey: false,
    }
    expect(pressProposalKey(save, NOTHING, 'watch', true)).toBeNull()
  })

  it('answers one film with a key held down, and walks on', () => {
    for (const key of ['Enter', 'Escape', 'ArrowLeft', 'ArrowRight', 'r']) {
      expect(press(key, NOTHING, true, true), key).toBeNull()
    }
    expect(press('ArrowDown', NOTHING, true, true)).toEqual({ kind: 'move', by: 1 })
  })
})
