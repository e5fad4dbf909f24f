import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../../store/store.ts'
import { titleKey } from '../mention-key.ts'
import type { Relation } from '../reading/mention.ts'
import type { Answered, Proposal } from './proposal.ts'

/** A mention that waits for its answer, as its row keeps it. */
export interface MentionRow {
  viewingId: string
  key: string
  filmId: string | null
  title: string
  year: number | null
  start: number
  end: number
  surface: string
  confidence: number
  relation: Relation
  quote: string
  quoteStart: number
  pull: 'rewatch' | 'watch' | null
  pullQuote: string | null
  pullQuoteStart: number | null
  /** 0 or 1: plain enough to be taken without a look. */
  isCertain: number
}

/** From here on a known film with a plain word on it can be taken without a look; a guess, to be held against the reader's errors. */
const CERTAIN = 0.9

export const MENTION_COLUMNS = `
  mention.viewing_id as viewingId, mention.key, mention.film_id as filmId, mention.title, mention.year, mention.start,
  mention."end", mention.surface, mention.confidence, mention.relation, mention.quote, mention.quote_start as quoteStart,
  mention.pull, mention.pull_quote as pullQuote, mention.pull_quote_start as pullQuoteStart,
  mention.is_certain as isCertain`
const OF_VIEWING = `select ${MENTION_COLUMNS} from mention where viewing_id = ? order by start, key`
const ONE = `select ${MENTION_COLUMNS} from mention where viewing_id = ? and key = ?`
const INSERT = `
  insert into mention (viewing_id, key, film_id, title, year, start, "end", surface, confidence, relation, quote, quote_start,
    pull, pull_quote, pull_quote_start, is_certain)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const DELETE = 'delete from mention where viewing_id = ? and key = ?'
const DELETE_ALL = 'delete from mention where viewing_id = ?'

/** Found under its key; or, when its film became known since somebody saw it, under the title it had as an unknown one. */
export function findMention(store: Store, viewingId: string, key: string): MentionRow | null {
  const known = store.get<MentionRow>(ONE, viewingId, key)
  if (known) return known
  const isSame = ({ title, surface }: MentionRow) => titleKey(title) === key || titleKey(surface) === key
  return store.all<MentionRow>(OF_VIEWING, viewingId).find(isSame) ?? null
}

/** Returns whether it was there. */
export function deleteMention(store: Store, viewingId: string, key: string): boolean {
  return store.run(DELETE, viewingId, key) > 0
}

/** Makes the proposals all that waits in an entry; returns whether that changed anything. */
export function replaceMentions(store: Store, viewingId: string, proposals: readonly Proposal[]): boolean {
  const rows = proposals.map((proposal) => rowOf(viewingId, proposal))
  const before = store.all<MentionRow>(OF_VIEWING, viewingId)
  const inOrder = rows.toSorted((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1))
  if (isDeepStrictEqual(before, inOrder)) return false
  store.run(DELETE_ALL, viewingId)
  for (const row of rows) {
    const { key, filmId, title, year, start, end, surface, confidence, relation, quote, quoteStart } = row
    const { pull, pullQuote, pullQuoteStart, isCertain } = row
    store.run(
      INSERT,
      ...[viewingId, key, filmId, title, year, start, end, surface, confidence, relation],
      ...[quote, quoteStart, pull, pullQuote, pullQuoteStart, isCertain],
    )
  }
  return true
}

function rowOf(viewingId: string, { said, pull, ...mention }: Proposal): MentionRow {
  const { key, filmId, title, year, start, end, surface, confidence, relation } = mention
  return {
    ...{ viewingId, key, filmId, title, year, start, end, surface, confidence, relation },
    ...said,
    pull: pull?.kind ?? null,
    pullQuote: pull?.said.quote ?? null,
    pullQuoteStart: pull?.said.quoteStart ?? null,
    isCertain: Number(filmId !== null && confidence >= CERTAIN && relation !== 'none'),
  }
}

const SPOKEN_OF = `
  select film_id as id from comparison where viewing_id = ?1
  union select other_film_id from comparison where viewing_id = ?1
  union select film_id from pull where viewing_id = ?1`
const WAVED = 'select key from mention_waved where entry_id = ? order by key'

/** What was said or waved away in an entry. */
export function answeredIn(store: Store, entryId: string): Answered {
  return {
    films: new Set(store.all<{ id: string }>(SPOKEN_OF, entryId).map(({ id }) => id)),
    waved: new Set(wavedIn(store, entryId)),
  }
}

/** Keys of the mentions waved away in an entry or a draft. */
export function wavedIn(store: Store, entryId: string): string[] {
  return store.all<{ key: string }>(WAVED, entryId).map(({ key }) => key)
}

/** As long as this a draft that was thrown away can be taken up again, with what was waved away in it. */
const STRAY_MS = 24 * 60 * 60 * 1000
const STRAYS = `
  delete from mention_waved
  where waved_at < ? and entry_id not in (select id from viewing) and entry_id not in (select id from draft)`

/** Forgets what was waved away in drafts that are there no more, the day after. */
export function dropStrayWaves(store: Store, now: Date): void {
  store.run(STRAYS, new Date(now.getTime() - STRAY_MS).toISOString())
}
