import type { Host } from '../../../core/context.ts'
import { ask, film, type OpenOptions, openHost } from './diary-in-test.ts'

const REVIEW =
  'A slow film, and a warm one. It is not as profound as *Eternal Sunshine of the Spotless Mind*, by a mile. ' +
  'Phoenix was better in *The Master*.\n\nWhat I crave now is to rewatch *Eternal Sunshine of the Spotless Mind*.'

/** A diary whose one review speaks of two films that the diary knows. */
export async function diaryThatMentions(options: OpenOptions = {}) {
  const host = openHost(options)
  const her = await film(host, 'Her', { year: 2013 })
  const sunshine = await film(host, 'Eternal Sunshine of the Spotless Mind', { year: 2004 })
  const master = await film(host, 'The Master', { year: 2012 })
  await ask(host, 'watchlist', 'add', { filmId: sunshine.id })
  await ask(host, 'watchlist', 'add', { filmId: master.id })
  const review = await log(host, her.id, REVIEW)
  return { host, her, sunshine, master, review }
}

export function log(host: Host, filmId: string, review: string, more: { readonly watchedOn?: string } = {}) {
  return ask(host, 'viewings', 'save', { filmId, review, watchedOn: '2014-01-05', ...more })
}

export const inboxOf = (host: Host) => ask(host, 'mentions', 'inbox', {})

/** The titles that wait, review by review. */
export async function waiting(host: Host): Promise<readonly string[]> {
  const { items } = await inboxOf(host)
  return items.flatMap(({ mentions }) => mentions.map(({ title }) => title))
}

/** A draft of an entry, with next to nothing in it. */
export function draft(id: string, filmId: string) {
  const none = { place: '', company: '', tags: [], verdicts: [] }
  const body = { watchedOn: null, rating: null, liked: false, rewatch: null, finished: true, review: 'New' }
  return { id, filmId, filmTitle: '', body: { ...body, ...none } }
}
