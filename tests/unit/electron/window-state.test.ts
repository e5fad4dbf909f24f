import { describe, expect, it } from 'vitest'
import { placeWindow, type WindowState, windowState } from '../../../electron/window-state.ts'

const laptop = { x: 0, y: 24, width: 1440, height: 876 }
const monitor = { x: 1440, y: 0, width: 2560, height: 1440 }
const saved: WindowState = { x: 100, y: 100, width: 1000, height: 700, isMaximized: false }

describe('placeWindow', () => {
  it('opens where the window was', () => {
    expect(placeWindow(saved, [laptop])).toEqual({
      bounds: { x: 100, y: 100, width: 1000, height: 700 },
      isMaximized: false,
    })
  })

  it('opens on a second display where the window was', () => {
    const there = { ...saved, x: 2000, isMaximized: true }
    expect(placeWindow(there, [laptop, monitor])).toEqual({
      bounds: { x: 2000, y: 100, width: 1000, height: 700 },
      isMaximized: true,
    })
  })

  it('keeps the size but not the place when that display is gone', () => {
    expect(placeWindow({ ...saved, x: 2000 }, [laptop])).toEqual({
      bounds: { width: 1000, height: 700 },
      isMaximized: false,
    })
  })

  it.each([
    ['above the screen', { y: -400 }],
    ['under the menu bar', { y: 10 }],
    ['below the screen', { y: 880 }],
    ['left of the screen but for a sliver', { x: -950 }],
    ['right of the screen but for a sliver', { x: 1400 }],
  ])('does not open %s', (_where, place) => {
    expect(placeWindow({ ...saved, ...place }, [laptop]).bounds).not.toHaveProperty('x')
  })

  it('shrinks to the display it opens on', () => {
    expect(placeWindow({ ...saved, width: 5000, height: 5000 }, [laptop]).bounds).toEqual({
      x: 100,
      y: 100,
      width: 1440,
      height: 876,
    })
  })

  it('is never too small to use', () => {
    expect(placeWindow({ ...saved, width: 1, height: 1 }, [laptop]).bounds).toMatchObject({
      width: 720,
      height: 560,
    })
  })

  it('opens at its first size, fitted to the display, when nothing was saved', () => {
    expect(placeWindow(null, [monitor])).toEqual({ bounds: { width: 1400, height: 900 }, isMaximized: false })
    expect(placeWindow(null, [laptop]).bounds).toEqual({ width: 1400, height: 876 })
  })

  it('needs no display to answer', () => {
    expect(placeWindow(null, [])).toEqual({ bounds: { width: 1400, height: 900 }, isMaximized: false })
  })
})

describe('windowState', () => {
  it.each([
    ['a missing field', { x: 0, y: 0, width: 100, height: 100 }],
    ['a fraction', { ...saved, x: 0.5 }],
    ['a size of nothing', { ...saved, width: 0 }],
    ['a number beyond any display', { ...saved, x: 1e12 }],
    ['text', { ...saved, width: '1000' }],
    ['no object', 'large'],
  ])('refuses %s', (_what, value) => {
    expect(windowState.safeParse(value).success).toBe(false)
  })

  it('takes what it saved', () => {
    expect(windowState.parse(saved)).toEqual(saved)
  })
})
