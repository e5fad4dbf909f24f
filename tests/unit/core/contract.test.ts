import { describe, expect, it } from 'vitest'
import { appRouter, type ChangeEvent } from '../../../core/api.ts'
import { call, procedureType } from '../../../core/call.ts'
import { describeError } from '../../../core/errors.ts'
import { ask, askPlainly, film, openHost, refused } from './diary-in-test.ts'

type Host = ReturnType<typeof openHost>

async function listen(host: Host, signal: AbortSignal) {
  const events = await call(host, { path: 'changes', type: 'subscription', input: {}, signal })
  return (events as AsyncIterable<ChangeEvent>)[Symbol.asyncIterator]()
}

describe('the contract', () => {
  it('checks the input and the output of every procedure', () => {
    const procedures = Object.entries(
      appRouter._def.procedures as unknown as Record<string, { _def: { inputs: unknown[] } }>,
    )
    expect(procedures.length).toBeGreaterThan(30)
    for (const [path, procedure] of procedures) {
      expect(procedure._def.inputs, path).not.toHaveLength(0)
      expect(procedure._def, path).toHaveProperty('output')
    }
  })

  it('knows queries, mutations and subscriptions apart', async () => {
    expect(procedureType('films.search')).toBe('query')
    expect(procedureType('films.save')).toBe('mutation')
    expect(procedureType('changes')).toBe('subscription')
    for (const path of ['films', 'nothing', 'toString', '__proto__', ''])
      expect(procedureType(path)).toBeNull()
    expect(await refused(openHost(), 'films.burn')).toMatchObject({ code: 'NOT_FOUND' })
    const host = openHost()
    const asQuery = call(host, { path: 'films.save', type: 'query', input: { title: 'Her' } })
    await expect(asQuery).rejects.toMatchObject({ code: 'METHOD_NOT_SUPPORTED' })
  })

  it.each([
    ['films.save', 'text', undefined, 'The input should be an object with named fields, not text.'],
    ['films.save', null, undefined, 'The input should be an object with named fields, not null.'],
    ['films.get', {}, 'id', '“id” is missing.'],
    ['films.get', { id: 'seven' }, 'id', 'That is not an id this diary could have given out.'],
    ['films.search', { query: 5 }, 'query', '“query” should be text, not a number.'],
    ['viewings.list', { limit: 1000 }, 'limit', '“limit” is too high: 200 at most.'],
    ['viewings.list', { liked: 'yes' }, 'liked', '“liked” should be true or false, not text.'],
    ['films.search', { text: 'her' }, 'text', 'The input has a field nobody knows: “text”.'],
    ['viewings.list', { rated: 5 }, 'rated', 'The input has a field nobody knows: “rated”.'],
    ['diary.status', { now: true }, 'now', 'The input has a field nobody knows: “now”.'],
    [
      'films.save',
      { title: 'Her', externalIds: { netflix: '1' } },
      'externalIds.netflix',
      '“externalIds” has a field nobody knows: “netflix”.',
    ],
    ['films.save', { title: '\u200b\u2060 \u00ad\u3164' }, 'title', 'A film needs a title.'],
    ['films.save', { title: 'Her', directors: ['\ufeff\u200d'] }, 'directors.0', 'A name can not be empty.'],
    ['settings.set', { theme: 'dim' }, 'theme', '“theme” should be one of “system”, “light”, “dark”.'],
  ])('says in words what is wrong with %s %j', async (path, input, field, message) => {
    const { detail: _, ...answer } = await refused(openHost(), path, input)
    expect(answer).toEqual({ code: 'BAD_REQUEST', message, ...(field ? { field } : {}) })
  })

  it('keeps settings by their port', async () => {
    const host = openHost()
    expect(await ask(host, 'settings', 'set', { theme: 'dark' })).toEqual({ theme: 'dark' })
    expect(await ask(host, 'settings', 'get', {})).toEqual({ theme: 'dark' })
  })
})

describe('changes', () => {
  it('tells of each transaction once it is saved, in order', async () => {
    const host = openHost()
    const stop = new AbortController()
    const events = await listen(host, stop.signal)
    const her = await film(host, 'Her')
    const other = await film(host, 'Stalker')
    await ask(host, 'watchlist', 'add', { filmId: her.id })
    const viewing = await ask(host, 'viewings', 'save', {
      filmId: her.id,
      comparisons: [{ otherFilmId: other.id, relation: 'worse' }],
    })
    await ask(host, 'settings', 'set', { theme: 'light' })
    const heard: ChangeEvent[] = []
    for (let n = 0; n < 5; n += 1) heard.push((await events.next()).value)
    expect(heard.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(heard[0]?.changes).toEqual([{ kind: 'film', id: her.id, action: 'saved' }])
    expect(heard[3]?.changes).toMatchObject([
      { kind: 'viewing', id: viewing.id, action: 'saved' },
      { kind: 'watchlist', id: her.id, action: 'removed' },
      { kind: 'comparison', action: 'saved' },
    ])
    expect(heard[4]?.changes).toEqual([{ kind: 'settings', id: 'settings', action: 'saved' }])
    stop.abort()
    expect(await events.next()).toMatchObject({ done: true })
  })

  it('says nothing of what was refused or changed nothing', async () => {
    const host = openHost()
    const her = await film(host, 'Her')
    const events = await listen(host, new AbortController().signal)
    await refused(host, 'viewings.save', { filmId: her.id, rating: 11 })
    await film(host, 'Her', { id: her.id })
    const last = await film(host, 'Stalker')
    expect((await events.next()).value.changes).toEqual([{ kind: 'film', id: last.id, action: 'saved' }])
  })

  it('forgets who stops listening before the first event was asked for', async () => {
    const host = openHost()
    const events = await listen(host, new AbortController().signal)
    const stop = new AbortController()
    await listen(host, stop.signal)
    expect(host.feed.listening).toBe(2)
    await events.return?.()
    stop.abort()
    expect(host.feed.listening).toBe(0)
    expect(await events.next()).toMatchObject({ done: true })
  })

  it('ends when the host closes', async () => {
    const host = openHost()
    const events = await listen(host, new AbortController().signal)
    host.close()
    expect(await events.next()).toMatchObject({ done: true })
  })
})

describe('describeError', () => {
  it('never throws and always has a sentence', () => {
    for (const thrown of [undefined, null, 5, 'text', new Error('secret path'), { message: 1 }]) {
      const { code, message } = describeError(thrown)
      expect(code).toBe('INTERNAL_SERVER_ERROR')
      expect(message).toMatch(/^Something went wrong/)
    }
  })

  it('does not say that nothing changed when an answer can not be shown', async () => {
    const host = openHost()
    const { id } = await film(host, 'Her')
    host.diary().store.run('update film set year = 9999')
    const { message } = await refused(host, 'films.save', { id, title: 'Her again' })
    expect(message).toBe(
      'The diary holds something this version can not show. What was saved before is safe.',
    )
    host.diary().store.run('update film set year = null')
    expect(await ask(host, 'films', 'get', { id })).toMatchObject({ film: { title: 'Her again' } })
  })

  it('does not call a wrong path an error of the app', async () => {
    await expect(askPlainly(openHost(), 'nope')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
