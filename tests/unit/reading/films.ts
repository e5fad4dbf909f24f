import { findMentions } from '../../../core/comparisons/reading/find-mentions.ts'
import type { KnownTitle, Mention, ReviewedFilm } from '../../../core/comparisons/reading/mention.ts'
import { createTitleIndex } from '../../../core/comparisons/reading/title-index.ts'

/** A film of the person's own, its id made from title and year; the catalogue's have none. */
export const film = (
  title: string,
  year: number | null = 2000,
  change: Partial<KnownTitle> = {},
): KnownTitle => ({
  filmId: change.isOwn === false ? null : `${title} ${year}`,
  title,
  year,
  originalTitle: null,
  people: [],
  isOwn: true,
  ...change,
})

export const reviewedAs = ({ filmId, title, year, people }: KnownTitle): ReviewedFilm => ({
  filmId,
  title,
  year,
  people,
})

export const find = (
  text: string,
  known: readonly KnownTitle[],
  reviewed: KnownTitle | null = null,
): Mention[] => findMentions(text, createTitleIndex(known), reviewed && reviewedAs(reviewed))

/** What was found, short enough to read: “surface → title”, with a question mark for films nobody knows. */
export const told = (
  text: string,
  known: readonly KnownTitle[],
  reviewed: KnownTitle | null = null,
): string[] =>
  find(text, known, reviewed).map(
    ({ surface, title, filmId }) => `${surface} → ${title}${filmId === null ? '?' : ''}`,
  )
