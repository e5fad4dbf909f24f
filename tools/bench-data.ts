import { join } from 'node:path'
import { sortTitleOf } from '../core/films/title.ts'
import { createDiaryFile } from '../core/store/create-diary-file.ts'
import { openStore } from '../core/store/open.ts'
import type { Store } from '../core/store/store.ts'
import { excerptOf } from '../core/viewings/excerpt.ts'

export interface BenchDiary {
  readonly films: number
  readonly viewings: number
  /** The same seed makes the same diary. */
  readonly seed?: number
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The id of the n-th film (`f`) or viewing (`e`) of a diary made here: a UUID of version 7. */
export function benchId(kind: 'f' | 'e', n: number): string {
  return `0190${kind}000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
}

const SYLLABLES =
  'an ar ba be bo cha da de el fa ga har in ja ka la le lo ma mi na no or pa ra re ri sa se shi ta to ul va ve wi za'.split(
    ' ',
  )
const SMALL_WORDS = ['the', 'of', 'and', 'a', 'in', 'to', 'is', 'it', 'was', 'that']

/** Makes a diary of a long life in `dataDir`: films seen more and less often, six reviews to ten viewings. */
export function makeBenchDiary(dataDir: string, { films, viewings, seed = 1684 }: BenchDiary): void {
  const file = join(dataDir, 'diary.db')
  createDiaryFile(file)
  const store = openStore(file, { readOnly: false })
  const random = seededRandom(seed)
  const words = vocabulary(random)
  try {
    store.transaction(() => {
      addFilms(store, films, random, words)
      inBulk(store, () => addViewings(store, films, viewings, random, words))
    })
  } finally {
    store.close()
  }
}

/** Indexes the words of all entries at once: row by row, the index is written out after each. */
function inBulk(store: Store, add: () => void): void {
  const trigger = store.get<{ sql: string }>("select sql from sqlite_schema where name = 'viewing_indexed'")
  store.run('drop trigger viewing_indexed')
  add()
  store.run(`insert into viewing_words (rowid, title, people, review, tags)
    select number, title, people, review, tags from viewing_text`)
  if (trigger) store.run(trigger.sql)
}

const AT = '2026-01-01T00:00:00.000Z'
const pick = <T>(random: () => number, from: readonly T[]) => from[Math.floor(random() * from.length)] as T

/** Words of two to four syllables, of which the first are met most often, as in a language. */
function vocabulary(random: () => number): () => string {
  const words = Array.from({ length: 3_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, SYLLABLES)).join(''),
  )
  return () =>
    random() < 0.3 ? pick(random, SMALL_WORDS) : (words[Math.floor(random() ** 3 * words.length)] as string)
}

function text(words: () => string, count: number): string {
  return Array.from({ length: count }, words).join(' ')
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const INSERT_FILM = `
  insert into film (id, title, sort_title, year, directors, writers, runtime_minutes, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)`

function addFilms(store: Store, films: number, random: () => number, words: () => string): void {
  const people = Array.from({ length: Math.ceil(films / 5) }, () => `${capital(words())} ${capital(words())}`)
  for (let n = 0; n < films; n += 1) {
    const title = text(words, 1 + Math.floor(random() * 4))
      .split(' ')
      .map(capital)
      .join(' ')
    const directors = JSON.stringify([pick(random, people)])
    const writers = JSON.stringify([pick(random, people), pick(random, people)])
    const year = 1920 + Math.floor(random() * 106)
    const minutes = 70 + Math.floor(random() * 100)
    store.run(
      INSERT_FILM,
      benchId('f', n),
      title,
      sortTitleOf(title),
      year,
      directors,
      writers,
      minutes,
      AT,
      AT,
    )
  }
}

const INSERT_VIEWING = `
  insert into viewing (id, film_id, watched_on, day_order, rating, liked, rewatch, tags, excerpt, review,
    created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const INSERT_VERSION =
  'insert into review_version (viewing_id, version, saved_at, review) values (?, 1, ?, ?)'

function addViewings(
  store: Store,
  films: number,
  viewings: number,
  random: () => number,
  words: () => string,
): void {
  const tags = Array.from({ length: 200 }, () => words())
  const first = Date.UTC(1976, 0, 1)
  const span = Date.UTC(2026, 0, 1) - first
  for (let n = 0; n < viewings; n += 1) {
    const id = benchId('e', n)
    const film = Math.floor(random() ** 2 * films)
    const day = new Date(first + Math.floor(random() * span)).toISOString().slice(0, 10)
    const watchedOn = random() < 0.02 ? '' : random() < 0.05 ? day.slice(0, random() < 0.5 ? 4 : 7) : day
    const rating = random() < 0.8 ? 1 + Math.floor(random() * 10) : null
    const review = random() < 0.6 ? text(words, 10 + Math.floor(random() ** 2 * 120)) : ''
    store.run(
      INSERT_VIEWING,
      id,
      benchId('f', film),
      watchedOn,
      n % 3,
      rating,
      Number(random() < 0.2),
      Number(random() < 0.2),
      JSON.stringify(random() < 0.3 ? [pick(random, tags)] : []),
      excerptOf(review),
      review,
      AT,
      AT,
    )
    if (review) store.run(INSERT_VERSION, id, AT, review)
  }
}
