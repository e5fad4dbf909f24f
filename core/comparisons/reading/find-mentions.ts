import type { Candidate } from './candidate.ts'
import { choose } from './choose.ts'
import type { KnownTitle, Mention, ReviewedFilm } from './mention.ts'
import { namedFilms } from './named-films.ts'
import { Page } from './page.ts'
import { readRelation } from './read-relation.ts'
import { Reviewed } from './reviewed.ts'
import type { TitleIndex } from './title-index.ts'
import { TitleSearch } from './title-search.ts'
import { unknownTitles } from './unknown-titles.ts'
import { LOOK } from './words.ts'

/** Mentions less likely than this are kept to ourselves: they would be wrong more often than right. */
export const MIN_CONFIDENCE = 0.5
/** What is left of the certainty above even odds when another film has the same title. */
const AMBIGUOUS = 0.5
/** A shortening of a film that the text also names in full. */
const NAMED_IN_FULL = 1.5

/** A mention by its words. */
interface Placed {
  readonly first: number
  readonly last: number
  readonly film: Pick<KnownTitle, 'filmId' | 'title' | 'year'> | { readonly year: number | null }
  readonly confidence: number
}

/**
 * Finds the films that a review mentions, known or not, by the titles in the index and by what the text itself says; sorted by place,
 * none overlapping another, each at least `MIN_CONFIDENCE` likely. The film under review is never among them. Time grows with the
 * text's length. Never throws.
 */
export function findMentions(text: string, index: TitleIndex, reviewed: ReviewedFilm | null): Mention[] {
  const page = new Page(text)
  const self = new Reviewed(reviewed, index)
  const known = knownFilms(page, index, self)
  const named = namedFilms(page, known, index, self)
  const placed: Placed[] = [
    ...known.map((one) => ({
      ...one,
      film: one.title,
      confidence: confidenceOf(one.score, one.isAmbiguous),
    })),
    ...named.map((one) => ({ ...one, film: one.title, confidence: confidenceOf(one.score, false) })),
  ]
  const taken = self.places(page.count)
  for (const { first, last } of placed) taken.fill(1, first, last + 1)
  const unknown = unknownTitles(page, index, taken)
  placed.push(...unknown.map((one) => ({ ...one, film: one, confidence: confidenceOf(one.score, false) })))
  placed.sort((a, b) => a.first - b.first)
  const spans = placed.map(({ first, last }) => ({
    start: page.words.start[first] ?? 0,
    end: endOf(page, last),
  }))
  return placed.map(({ film, confidence }, at) => {
    const { start, end } = spans[at] ?? { start: 0, end: 0 }
    const surface = text.slice(start, end)
    const { filmId, title } = 'title' in film ? film : { filmId: null, title: surface }
    const found = { filmId, title, year: film.year, start, end, surface, confidence }
    return { ...found, ...readRelation(text, { start, end }, spans, reviewed) }
  })
}

function knownFilms(page: Page, index: TitleIndex, self: Reviewed): Candidate[] {
  const search = new TitleSearch(page, index, self)
  const candidates = search.candidates()
  const sure = choose(page, candidates)
  const more = [...search.settledBy(sure), ...search.misspelt(sure)]
  const records = new Set(sure.map(({ record }) => record))
  const again = candidates.filter((one) => one.score < 0 && records.has(one.record) && one.evidence.isCapital)
  for (const one of again) one.score += NAMED_IN_FULL
  return more.length + again.length === 0 ? sure : choose(page, [...candidates, ...more])
}

/** Log odds as a probability, to three places. */
function confidenceOf(score: number, isAmbiguous: boolean): number {
  const likely = 1 / (1 + Math.exp(-score))
  const confidence = isAmbiguous ? MIN_CONFIDENCE + (likely - MIN_CONFIDENCE) * AMBIGUOUS : likely
  return Math.round(confidence * 1000) / 1000
}

/** Where a word ends, without a possessive's apostrophe and s. */
function endOf(page: Page, at: number): number {
  const start = page.words.start[at] ?? 0
  const end = page.words.end[at] ?? 0
  if (!(page.look(at) & LOOK.possessive)) return end
  return start + page.text.slice(start, end).replace(/\P{L}+s$/iu, '').length
}
