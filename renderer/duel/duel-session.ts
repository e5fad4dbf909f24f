import { useSyncExternalStore } from 'react'
import type { Change } from '../../core/api.ts'
import { client } from '../app/api.ts'
import { onChanges } from '../app/refresh.ts'
import type { DuelSession } from './session-state.ts'
import { createSessionStore } from './session-store.ts'

/** The window's session: the same pair, filter and count when one comes back to the screen. */
export const duelSession = createSessionStore({
  answer: ({ id, pair, question, outcome }) =>
    client.duels.answer.mutate({ id, a: pair.a.id, b: pair.b.id, question, outcome }),
  takeBack: () => client.duels.undo.mutate({}),
  next: (question, filter) => client.duels.next.query({ question, filter }),
  settled: async (question) => (await client.duels.standing.query({ question })).settled,
})

onChanges(async (changes) => {
  const pair = duelSession.get().showing?.pair
  if (!pair) return
  const films: readonly string[] = [pair.a.id, pair.b.id]
  if (changes === null || (await concerns(changes, films))) duelSession.tell({ kind: 'outdated' })
})

/** So many entries changed at once, as by an import, may well be about any film: none is looked up. */
const MANY = 20

/** Whether what changed is about one of the films; the answers themselves are not. */
async function concerns(changes: readonly Change[], films: readonly string[]): Promise<boolean> {
  const isTheirs = ({ kind, id }: Change) =>
    (kind === 'film' || kind === 'mark' || kind === 'watchlist') && films.includes(id)
  if (changes.some(isTheirs)) return true
  const viewings = changes.filter(({ kind }) => kind === 'viewing')
  if (viewings.length > MANY) return true
  const seen = await Promise.all(viewings.map(({ id }) => filmOf(id)))
  return seen.some((filmId) => filmId === null || films.includes(filmId))
}

/** The film of an entry; null where that can not be told. */
async function filmOf(viewingId: string): Promise<string | null> {
  try {
    return (await client.viewings.get.query({ id: viewingId })).filmId
  } catch {
    return null
  }
}

export function useDuelSession(): DuelSession {
  return useSyncExternalStore(duelSession.subscribe, duelSession.get)
}
