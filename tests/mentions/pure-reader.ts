import { findMentions } from '../../core/comparisons/reading/find-mentions.ts'
import type { KnownTitle } from '../../core/comparisons/reading/mention.ts'
import { createTitleIndex } from '../../core/comparisons/reading/title-index.ts'
import { filmKey, type Reader } from './score-reader.ts'

/** The reader itself, without a diary around it. */
export function createPureReader(titles: readonly KnownTitle[]): Reader {
  const index = createTitleIndex(titles)
  const people = new Map(titles.map((title) => [title.filmId, title.people]))
  return (text, reviewed) => {
    const filmId = filmKey(reviewed)
    return findMentions(text, index, { ...reviewed, filmId, people: people.get(filmId) ?? [] })
  }
}
