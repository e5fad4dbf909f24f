import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftSave } from '../../../../core/api.ts'
import { blankFields } from '../../../../renderer/review/entry-fields.ts'
import { createEntrySession, type EntryStart } from '../../../../renderer/review/entry-session.ts'

function open(start: Partial<EntryStart> = {}) {
  const drafts = new Map<string, DraftSave>()
  const disk = { isFull: false }
  const session = createEntrySession(
    {
      fields: blankFields('entry', '2026-11-22'),
      review: '',
      isSaved: false,
      writtenAt: null,
      isDraft: false,
      ...start,
    },
    {
      saveDraft: async (draft) => {
        if (disk.isFull) throw new Error('The disk is full.')
        drafts.set(draft.id, structuredClone(draft))
      },
      discardDraft: async (id) => drafts.delete(id),
    },
  )
  return { session, drafts, disk, draft: () => drafts.get('entry') }
}

describe('createEntrySession', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('writes no draft of an entry that nobody touched', async () => {
    const { session, drafts } = open()
    await session.flush()
    expect(drafts.size).toBe(0)
    expect(session.snapshot()).toMatchObject({ isChanged: false, save: { kind: 'untouched' } })
  })

  it('drafts every edit, the title still being typed among them', async () => {
    const { session, draft } = open()
    session.edit({ kind: 'film-text', text: 'he' })
    expect(session.snapshot().isChanged).toBe(true)
    await vi.advanceTimersByTimeAsync(500)
    expect(draft()).toMatchObject({
      filmId: null,
      filmTitle: 'he',
      body: { watchedOn: '2026-11-22', review: '' },
    })
    session.edit({ kind: 'film', film: { id: 'her', title: 'Her' } })
    session.edit({ kind: 'set', values: { rating: 8 } })
    await vi.advanceTimersByTimeAsync(500)
    expect(draft()).toMatchObject({ filmId: 'her', filmTitle: 'Her', body: { rating: 8 } })
    expect(session.snapshot().save.kind).toBe('saved')
  })

  it('reads the review from the page that holds it, and keeps it when the page goes', async () => {
    const { session, draft } = open()
    const page = { written: 'Halfway' }
    session.hold({ text: () => page.written })
    page.written = 'Halfway through'
    session.reviewChanged()
    await session.flush()
    expect(draft()?.body.review).toBe('Halfway through')
    session.hold(null)
    page.written = ''
    expect(session.review()).toBe('Halfway through')
  })

  it('leaves no draft when what was typed is taken back', async () => {
    const { session, drafts } = open()
    session.edit({ kind: 'film-text', text: 'h' })
    await session.flush()
    expect(drafts.size).toBe(1)
    session.edit({ kind: 'film-text', text: '' })
    await session.flush()
    expect(drafts.size).toBe(0)
    expect(session.snapshot().isChanged).toBe(false)
  })

  it('keeps a draft it goes on with, even unchanged', async () => {
    const { session, drafts } = open({ isDraft: true, writtenAt: new Date(0) })
    expect(session.snapshot()).toMatchObject({ isChanged: true, save: { kind: 'saved' } })
    session.edit({ kind: 'set', values: { liked: true } })
    session.edit({ kind: 'set', values: { liked: false } })
    await session.flush()
    expect(drafts.size).toBe(1)
  })

  it('says what went wrong, keeps everything, and saves it once it can', async () => {
    const { session, disk, draft } = open()
    disk.isFull = true
    session.edit({ kind: 'set', values: { place: 'Kino' } })
    await session.flush()
    expect(session.snapshot()).toMatchObject({
      isChanged: true,
      save: { kind: 'failed' },
      fields: { place: 'Kino' },
    })
    disk.isFull = false
    await vi.advanceTimersByTimeAsync(1000)
    expect(draft()?.body.place).toBe('Kino')
  })

  it('saves nothing once stopped, and all of it when it resumes', async () => {
    const { session, drafts, draft } = open()
    session.edit({ kind: 'set', values: { company: 'Ines' } })
    await session.stop()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(drafts.size).toBe(0)
    session.resume()
    await vi.advanceTimersByTimeAsync(500)
    expect(draft()?.body.company).toBe('Ines')
  })

  describe('submit', () => {
    it('keeps as a draft what is written while the entry is saved, and nothing else', async () => {
      const { session, drafts, draft } = open()
      const sending = Promise.withResolvers<void>()
      session.edit({ kind: 'set', values: { place: 'Kino' } })
      const done = session.submit(() => sending.promise)
      session.edit({ kind: 'set', values: { place: 'Kino Arsenal' } })
      await vi.advanceTimersByTimeAsync(10_000)
      expect(drafts.size).toBe(0)
      sending.resolve()
      await done
      expect(session.snapshot()).toMatchObject({ isSaved: true, isChanged: true })
      await vi.advanceTimersByTimeAsync(500)
      expect(draft()?.body.place).toBe('Kino Arsenal')
    })

    it('leaves no draft of what it saved', async () => {
      const { session, drafts } = open()
      session.edit({ kind: 'set', values: { place: 'Kino' } })
      await session.submit(async () => undefined)
      await session.flush()
      expect(session.snapshot()).toMatchObject({ isSaved: true, isChanged: false })
      expect(drafts.size).toBe(0)
    })

    it('drafts everything when it is not taken, though the page was left', async () => {
      const { session, draft } = open()
      const sending = Promise.withResolvers<void>()
      session.edit({ kind: 'set', values: { place: 'Kino' } })
      const done = session.submit(() => sending.promise)
      const flushed = session.flush()
      session.close()
      sending.reject(new Error('The disk is full.'))
      await expect(done).rejects.toThrow('The disk is full.')
      await flushed
      expect(draft()?.body.place).toBe('Kino')
    })

    it('drafts what is written between the save and the leaving of the page', async () => {
      const { session, draft } = open()
      await session.submit(async () => undefined)
      session.edit({ kind: 'set', values: { place: 'Kino' } })
      const flushed = session.flush()
      session.close()
      await flushed
      expect(draft()?.body.place).toBe('Kino')
    })
  })

  it('takes no edit once its page was left, until it is opened again', async () => {
    const { session, drafts } = open()
    session.close()
    session.edit({ kind: 'set', values: { place: 'Kino' } })
    session.reviewChanged()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(drafts.size).toBe(0)
    expect(session.snapshot().isChanged).toBe(false)
    session.open()
    session.edit({ kind: 'set', values: { place: 'Kino' } })
    await session.flush()
    expect(drafts.size).toBe(1)
  })
})
