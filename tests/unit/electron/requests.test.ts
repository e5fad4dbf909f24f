import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../electron/requests.ts'

const id = '0198c7a2-0000-7000-8000-000000000001'

describe('readMessage', () => {
  it.each([
    { kind: 'call', path: 'films.get', type: 'query', input: { id } },
    { kind: 'call', path: 'films.save', type: 'mutation', input: undefined },
    { kind: 'subscribe', id, path: 'changes', input: {} },
    { kind: 'unsubscribe', id },
    { kind: 'flushed' },
    { kind: 'violated', directive: 'connect-src', target: 'https://example.com' },
  ])('takes $kind', (message) => {
    expect(readMessage(message)).toEqual(message)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'films.get'],
    ['an unknown kind', { kind: 'eval', code: '1' }],
    ['a subscription as a call', { kind: 'call', path: 'changes', type: 'subscription', input: {} }],
    ['a path that is no text', { kind: 'call', path: ['films', 'get'], type: 'query', input: {} }],
    ['a path without end', { kind: 'call', path: 'x'.repeat(101), type: 'query', input: {} }],
    ['an id of the page’s own fancy', { kind: 'subscribe', id: '__proto__', path: 'changes', input: {} }],
  ])('refuses %s', (_what, message) => {
    expect(readMessage(message)).toBeNull()
  })

  it('drops what it didn’t ask for', () => {
    expect(readMessage({ kind: 'flushed', path: 'films.get' })).toEqual({ kind: 'flushed' })
  })
})
