import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { queryClient, trpc } from '../../../../renderer/app/api.ts'
import { refreshEachDay } from '../../../../renderer/app/refresh.ts'

describe('refreshEachDay', () => {
  const query = trpc.queue.list.queryKey({ limit: 50 })
  const isOld = () => queryClient.getQueryState(query)?.isInvalidated
  let stop: () => void

  beforeEach(() => {
    vi.stubGlobal('window', new EventTarget())
    vi.stubGlobal('document', new EventTarget())
    vi.useFakeTimers({ now: new Date(2026, 10, 21, 23, 0) })
    queryClient.setQueryData(query, [])
    stop = refreshEachDay()
  })
  afterEach(() => {
    stop()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('asks for the queue anew at midnight, and only then', () => {
    vi.advanceTimersByTime(59 * 60_000)
    window.dispatchEvent(new Event('focus'))
    expect(isOld()).toBe(false)
    vi.advanceTimersByTime(60_000)
    expect(isOld()).toBe(true)
    queryClient.setQueryData(query, [])
    vi.advanceTimersByTime(24 * 3_600_000)
    expect(isOld()).toBe(true)
  })

  it.each([
    ['the window has the focus again', () => window.dispatchEvent(new Event('focus'))],
    ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('asks when %s on another day, though no timer ran meanwhile', (_, comeBack) => {
    vi.setSystemTime(new Date(2026, 10, 22, 9, 0))
    comeBack()
    expect(isOld()).toBe(true)
  })

  it('stops when asked to', () => {
    stop()
    vi.advanceTimersByTime(48 * 3_600_000)
    window.dispatchEvent(new Event('focus'))
    expect(isOld()).toBe(false)
  })
})
