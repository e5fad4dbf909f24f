import { type Candidate, NAMED_IN_FULL } from './candidate.ts'
import { choose } from './choose.ts'
import type { KnownTitle, Mention, ReviewedFilm } from './mention.ts'
import { namedFilms } from './named-films.ts'
import { PeopleOfText } from './not-titles.ts'
import { Page } from './page.ts'
import { readRelation } from './read-relation.ts'
import { Reviewed } from './reviewed.ts'
import type { TitleIndex } from './title-index.ts'
import { TitleSearch } from './title-search.ts'
import { endOfWord, type Offer, unknownTitles } from './unknown-titles.ts'

/** Mentions less likely than this are kept to ourselves: they would be wrong more often than right. */
export const MIN_CONFIDENCE = 0.5
/** What is left of the certainty above even odds when another film has the same title. */
const AMBIGUOUS = 0.5

/** A mention by its words. */
interface Placed {
  readonly first: number
  readonly last: number
  readonly film: Pick<KnownTitle, 'filmId' | 'title' | 'year'>
  readonly confidence: number
  /** Whether it is a mention only where some place of its film says how the films stand. */
  readonly isTentative: boolean
}

/**
 * Finds the films that a review mentions, known or not, by the titles in the index and by what the text itself says; sorted by place,
 * none overlapping another, each at least `MIN_CONFIDENCE` likely. The film under review is never among them. Time grows with the
 * text's length. Never throws.
 */
export function findMentions(text: string, index: TitleIndex, reviewed: ReviewedFilm | null): Mention[] {
  const page = new Page(text)
  const self = new Reviewed(reviewed, index)
  const names = new PeopleOfText(page, index, self.people)
  const known = knownFilms(page, index, self, names)
  const taken = self.places(page)
  for (const { first, last } of known) taken.fill(1, first, last + 1)
  const unknown = unknownTitles(page, names, taken, index.size).map((one) => ({
    ...one,
    title: newFilm(one),
  }))
  const named = namedFilms(page, [...known, ...unknown], index, self)
  const tentative = tentativeTitles(unknown)
  const placed: Placed[] = [...known, ...unknown, ...named].map((one) => ({
    first: one.first,
    last: one.last,
    film: one.title,
    confidence: confidenceOf(one.score, isAmbiguous(one)),
    isTentative: one.title.filmId === null && tentative.has(one.title.title),
  }))
  placed.sort((a, b) => a.first - b.first)
  const read = mentionsAt(page, placed, reviewed)
  if (tentative.size === 0) return read
  const said = new Set(read.filter(({ relation }) => relation !== 'none').map(({ title }) => title))
  const kept = placed.filter(({ film, isTentative }) => !isTentative || said.has(film.title))
  // Words that are no title after all may be cues.
  return kept.length === placed.length ? read : mentionsAt(page, kept, reviewed)
}

const isAmbiguous = (one: object) => 'isAmbiguous' in one && one.isAmbiguous === true

const newFilm = ({ title, year }: Offer): KnownTitle => ({
  filmId: null,
  title,
  year,
  originalTitle: null,
  people: [],
  isOwn: false,
})

/** Titles of which no place is sure. */
function tentativeTitles(unknown: readonly { title: KnownTitle; isSure: boolean }[]): Set<string> {
  const titles = new Set(unknown.map(({ title }) => title.title))
  for (const { title, isSure } of unknown) if (isSure) titles.delete(title.title)
  return titles
}

function mentionsAt(page: Page, placed: readonly Placed[], reviewed: ReviewedFilm | null): Mention[] {
  const spans = placed.map(({ first, last }) => ({
    start: page.words.start[first] ?? 0,
    end: endOfWord(page, last),
  }))
  return placed.map(({ film: { filmId, title, year }, confidence }, at) => {
    const { start, end } = spans[at] ?? { start: 0, end: 0 }
    const surface = page.text.slice(start, end)
    const found = { filmId, title, year, start, end, surface, confidence }
    return { ...found, ...readRelation(page.text, { start, end }, spans, reviewed) }
  })
}

function knownFilms(page: Page, index: TitleIndex, self: Reviewed, names: PeopleOfText): Candidate[] {
  const search = new TitleSearch(page, index, self, names)
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
