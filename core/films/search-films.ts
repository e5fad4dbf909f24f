import type { z } from 'zod'
import type { Diary } from '../store/diary.ts'
import type { Store } from '../store/store.ts'
import { likeness, trigramsOf } from './likeness.ts'
import type { filmHit, filmSearch } from './schema.ts'
import { FILMS_BY_WORDS, FILMS_LIKE, FILMS_TITLED, HITS_OF, RECENT_FILMS } from './search-films.sql.ts'
import { fold, sortTitleOf, wordsOf } from './title.ts'

type FilmHit = z.output<typeof filmHit>

/** Fewer hits than this, and titles spelt a little differently are offered too. */
const FEW_HITS = 3
/** Share of trigrams (Dice) that a misspelt title must have in common with what was typed; a guess, tried on real titles. */
const ALIKE = 0.3
const CANDIDATES = 60

/**
 * Films whose title has words that begin with the words typed, in any order and with accents forgiven; the exact title
 * first, then films in the diary, on the watchlist, and others. Then, where few match, people and misspelt titles.
 */
export function searchFilms({ store }: Diary, { query, limit }: z.output<typeof filmSearch>): FilmHit[] {
  const words = wordsOf(query)
  if (words.length === 0) {
    // A title without a word, such as “$”, is found when it is typed whole.
    const films = query.trim()
      ? store.all<Numbered>(FILMS_TITLED, sortTitleOf(query), limit)
      : store.all<Numbered>(RECENT_FILMS, limit, limit)
    return hitsOf(store, films)
  }
  const prefixes = words.map((word) => `"${word}" *`).join(' ')
  const typed = sortTitleOf(query)
  const found = store.all<Numbered>(
    FILMS_BY_WORDS,
    `{title original_title year} : (${prefixes})`,
    typed,
    typed,
    limit,
  )
  if (found.length < limit) {
    add(found, store.all<Numbered>(FILMS_BY_WORDS, prefixes, typed, typed, limit))
  }
  if (found.length < FEW_HITS) add(found, alike(store, query))
  return hitsOf(store, found.slice(0, limit))
}

interface Numbered {
  number: number
}

function add(found: Numbered[], more: readonly Numbered[]): void {
  const known = new Set(found.map(({ number }) => number))
  found.push(...more.filter(({ number }) => !known.has(number)))
}

function alike(store: Store, query: string): Numbered[] {
  const trigrams = trigramsOf(fold(query))
  if (trigrams.length === 0) return []
  const match = trigrams.map((trigram) => `"${trigram.replaceAll('"', '""')}"`).join(' OR ')
  return store
    .all<Numbered & { title: string; originalTitle: string | null }>(FILMS_LIKE, match, CANDIDATES)
    .map(({ number, title, originalTitle }) => ({
      number,
      score: Math.max(likeness(query, title), originalTitle === null ? 0 : likeness(query, originalTitle)),
    }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
}

interface HitRow {
  id: string
  title: string
  originalTitle: string | null
  year: number | null
  directors: string
  timesSeen: number
  lastWatchedOn: string | null
  rating: number | null
  onWatchlist: number
}

function hitsOf(store: Store, found: readonly Numbered[]): FilmHit[] {
  const numbers = JSON.stringify(found.map(({ number }) => number))
  return store.all<HitRow>(HITS_OF, numbers).map((row) => ({
    ...row,
    directors: JSON.parse(row.directors),
    onWatchlist: row.onWatchlist !== 0,
  }))
}
