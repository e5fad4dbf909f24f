import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSaveScheduler, type SaveState } from '../../../../renderer/review/save-scheduler.ts'

/** A disk that takes a while, and can be full. */
function makeDisk(takesMs = 10) {
  const disk = { text: '', saved: [] as { text: string; at: number }[], isFull: false, isWriting: 0 }
  const states: SaveState[] = []
  const begun = Date.now()
  const scheduler = createSaveScheduler({
    onState: (state) => states.push(state),
    save: async () => {
      const { text } = disk
      disk.isWriting += 1
      expect(disk.isWriting).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, takesMs))
      disk.isWriting -= 1
      if (disk.isFull) throw new Error('The disk is full.')
      disk.saved.push({ text, at: Date.now() - begun })
    },
  })
  const type = (letter: string) => {
    disk.text += letter
    scheduler.touch()
  }
  return { disk, states, scheduler, type, kind: () => states.at(-1)?.kind }
}

describe('createSaveScheduler', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('saves once, half a second after the last key', async () => {
    const { disk, type, kind } = makeDisk()
    type('H')
    await vi.advanceTimersByTimeAsync(300)
    type('e')
    await vi.advanceTimersByTimeAsync(499)
    expect(disk.saved).toEqual([])
    expect(kind()).toBe('waiting')
    await vi.advanceTimersByTimeAsync(11)
    expect(disk.saved).toEqual([{ text: 'He', at: 810 }])
    expect(kind()).toBe('saved')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(disk.saved).toHaveLength(1)
  })

  it('never lets a key wait two seconds while typing goes on', async () => {
    const { disk, type } = makeDisk()
    const typed: number[] = []
    const begun = Date.now()
    for (let count = 0; count < 200; count++) {
      typed.push(Date.now() - begun)
      type('x')
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(3000)
    for (const [index, at] of typed.entries()) {
      const safe = disk.saved.find(({ text }) => text.length > index)
      expect(safe && safe.at - at).toBeLessThan(2000)
    }
    // Nor does it save at every key.
    expect(disk.saved.length).toBeLessThan(15)
  })

  it('saves what was typed while a save was under way', async () => {
    const { disk, type, kind } = makeDisk(1000)
    type('a')
    await vi.advanceTimersByTimeAsync(700)
    type('b')
    await vi.advanceTimersByTimeAsync(900)
    expect(disk.saved.map(({ text }) => text)).toEqual(['a'])
    expect(kind()).toBe('waiting')
    await vi.advanceTimersByTimeAsync(2000)
    expect(disk.saved.map(({ text }) => text)).toEqual(['a', 'ab'])
  })

  it('says that a save failed and tries again with growing pauses until it works', async () => {
    const { disk, states, type, kind } = makeDisk(0)
    disk.isFull = true
    type('a')
    await vi.advanceTimersByTimeAsync(510)
    expect(kind()).toBe('failed')
    await vi.advanceTimersByTimeAsync(1000 + 2000 + 4000)
    expect(states.filter((state) => state.kind === 'failed')).toHaveLength(4)
    type('b')
    expect(kind()).toBe('failed')
    disk.isFull = false
    await vi.advanceTimersByTimeAsync(8000)
    expect(disk.saved.map(({ text }) => text)).toEqual(['ab'])
    expect(kind()).toBe('saved')
    type('c')
    await vi.advanceTimersByTimeAsync(510)
    expect(disk.saved.at(-1)?.text).toBe('abc')
  })

  it('keeps trying every half minute for as long as it takes', async () => {
    const { disk, states, type } = makeDisk(0)
    disk.isFull = true
    type('a')
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    const failures = states.filter((state) => state.kind === 'failed').length
    expect(failures).toBeGreaterThan(20)
    expect(failures).toBeLessThan(30)
  })

  it('flushes at once, waits for it, and saves nothing when nothing changed', async () => {
    const { disk, scheduler, type } = makeDisk()
    await scheduler.flush()
    expect(disk.saved).toEqual([])
    type('a')
    const flushed = scheduler.flush()
    await vi.advanceTimersByTimeAsync(10)
    await flushed
    expect(disk.saved).toEqual([{ text: 'a', at: 10 }])
  })

  it('flushes what came in while a save was under way, for everyone who asks', async () => {
    const { disk, scheduler, type } = makeDisk(100)
    type('a')
    await vi.advanceTimersByTimeAsync(550)
    type('b')
    let done = 0
    void scheduler.flush().then(() => {
      done += 1
    })
    void scheduler.flush().then(() => {
      done += 1
    })
    await vi.advanceTimersByTimeAsync(60)
    expect(done).toBe(0)
    await vi.advanceTimersByTimeAsync(200)
    expect(done).toBe(2)
    expect(disk.saved.map(({ text }) => text)).toEqual(['a', 'ab'])
  })

  it('a flush that fails comes back all the same', async () => {
    const { disk, scheduler, type, kind } = makeDisk(0)
    disk.isFull = true
    type('a')
    const flushed = scheduler.flush()
    await vi.advanceTimersByTimeAsync(1)
    await flushed
    expect(kind()).toBe('failed')
  })

  it('stops: what waits is dropped, what is under way ends first', async () => {
    const { disk, scheduler, type } = makeDisk(100)
    type('a')
    await vi.advanceTimersByTimeAsync(550)
    type('b')
    let isStopped = false
    void scheduler.stop().then(() => {
      isStopped = true
    })
    await vi.advanceTimersByTimeAsync(10)
    expect(isStopped).toBe(false)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(isStopped).toBe(true)
    expect(disk.saved.map(({ text }) => text)).toEqual(['a'])
  })
})
