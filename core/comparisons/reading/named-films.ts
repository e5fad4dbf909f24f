import type { KnownTitle } from './mention.ts'
import { namesOf } from './names.ts'
import type { Page } from './page.ts'
import type { TitleIndex } from './title-index.ts'
import { GAP, LOOK } from './words.ts'

/** A film called by who made it: “Kaufman's film”. */
export interface NamedFilm {
  readonly first: number
  readonly last: number
  readonly title: KnownTitle
  readonly score: number
}

/** What the reader has found already. */
export interface Placed {
  readonly first: number
  readonly last: number
  readonly title: KnownTitle
}

/** What must be known of the film under review. */
export interface ReviewedPeople {
  readonly title: string | null
  readonly people: readonly string[]
  is(title: KnownTitle): boolean
}

const FILMS = new Set('film movie masterpiece picture classic feature opus pelicula'.split(' '))
/** “Kaufman's last film”, “Kaufman's far stranger movie”. */
const MAX_BETWEEN = 2
/** How far from a title a name may stand to be beside it, in words. */
const BESIDE = 12
const BY_CREDITS = 3
const BY_TEXT = 2
const BY_DIARY = 1

/**
 * Finds films called by a name, and which ones: a film of that person mentioned in the text, the nearest before first; else the one
 * beside whose title the name stands; else the person's only film in the diary. Nothing for who made the film under review.
 */
export function namedFilms(
  page: Page,
  placed: readonly Placed[],
  index: TitleIndex,
  reviewed: ReviewedPeople,
): NamedFilm[] {
  const own = namesOf(reviewed.people)
  const found: NamedFilm[] = []
  const isTaken = new Uint8Array(page.count)
  for (const { first, last } of placed) isTaken.fill(1, first, last + 1)
  for (let at = 0; at < page.count; at++) {
    const last = filmAfter(page, at)
    if (last < 0 || isTaken[at] || isTaken[last]) continue
    const { first, names } = namesUpTo(page, at)
    if (names.some((name) => own.has(name))) continue
    const film = filmOf(page, first, names, placed, index, reviewed)
    if (film) found.push({ first, last, ...film })
  }
  return found
}

/** The place of the word “film” that a name's possessive belongs to; -1 when there is none. */
function filmAfter(page: Page, at: number): number {
  const possessive = LOOK.possessive | LOOK.capital
  if ((page.look(at) & possessive) !== possessive) return -1
  for (let next = at + 1; next <= Math.min(page.count - 1, at + 1 + MAX_BETWEEN); next++) {
    if (page.gap(next) & ~GAP.tight || page.isCapital(next)) return -1
    if (FILMS.has(page.word(next))) return next
  }
  return -1
}

/** The names that a possessive ends: “Kaufman/Gondry's”, “Charlie Kaufman's”. */
function namesUpTo(page: Page, at: number): { first: number; names: string[] } {
  const names = [page.word(at).replace(/s$/, '')]
  let first = at
  while (first > 0 && page.isCapital(first - 1) && (page.gap(first) & ~(GAP.tight | GAP.slash)) === 0) {
    first--
    if (page.gap(first + 1) & GAP.slash) names.push(page.word(first))
    else if (!page.isName(first) && page.rarity(first) < 4) {
      first++
      break
    }
  }
  return { first, names }
}

function filmOf(
  page: Page,
  first: number,
  names: readonly string[],
  placed: readonly Placed[],
  index: TitleIndex,
  reviewed: ReviewedPeople,
): { title: KnownTitle; score: number } | null {
  const nearest = [...placed].sort((a, b) => distance(a, first) - distance(b, first))
  const credited = nearest.find(({ title }) => names.some((name) => namesOf(title.people).has(name)))
  if (credited) return { title: credited.title, score: BY_CREDITS }
  const beside = nearest.find(
    (one) => one.title.people.length === 0 && names.some((name) => standsBeside(page, name, one)),
  )
  if (beside) return { title: beside.title, score: BY_TEXT }
  const films = names
    .flatMap((name) => index.ownBy(name))
    .map((record) => index.title(record))
    .filter((title) => title !== null && !reviewed.is(title))
  // “Argento's film”, in a review of the other *Suspiria*.
  const namesake = films.find((title) => title?.title === reviewed.title)
  if (namesake) return { title: namesake, score: BY_TEXT }
  const [only] = films
  return only && new Set(films.map((title) => title?.filmId)).size === 1
    ? { title: only, score: BY_DIARY }
    : null
}

/** Words between a mention and a place; one that comes only after counts as far. */
const distance = (one: Placed, at: number) => (one.first < at ? at - one.last : 1e6 + one.first - at)

/** Whether a name stands in the sentence that holds a title, near it. */
function standsBeside(page: Page, name: string, { first, last }: Placed): boolean {
  const isName = (at: number) =>
    page.isCapital(at) && page.word(at).replace(/s$/, '') === name.replace(/s$/, '')
  for (let at = first - 1; at >= Math.max(0, first - BESIDE); at--) {
    if (page.gap(at + 1) & (GAP.sentence | GAP.paragraph)) break
    if (isName(at)) return true
  }
  for (let at = last + 1; at < Math.min(page.count, last + 1 + BESIDE); at++) {
    if (page.gap(at) & (GAP.sentence | GAP.paragraph)) break
    if (isName(at)) return true
  }
  return false
}
