import { knownFilms, type Label, type LabelledText } from './labelled-texts.ts'
import { createPureReader } from './pure-reader.ts'
import { filmKey, lieOn, type Reading } from './score-reader.ts'

/** How films that the diary does not know are offered, as shares from 0 to 1. */
export interface UnknownScore {
  /** Offers on the words of a label, of all offers, each film of a text once. */
  readonly precision: number
  /** Labelled films offered, of all labelled with words of their own that say how the films stand. */
  readonly recall: number
}

/** One text's outcome. */
export interface UnknownOutcome {
  readonly text: LabelledText
  /** Labels that count, and all that were found, merely named ones among them. */
  readonly found: readonly Label[]
  readonly named: readonly Label[]
  readonly missed: readonly Label[]
  readonly wrong: readonly Reading[]
}

/** What is offered to somebody new: the diary knows the film under review and no other. */
function readUnknown(texts: readonly LabelledText[]): UnknownOutcome[] {
  const people = new Map(knownFilms().map((film) => [filmKey(film), film.people]))
  return texts.map((text) => {
    const filmId = filmKey(text.reviewed)
    const film = { ...text.reviewed, filmId, people: people.get(filmId) ?? [] }
    const reader = createPureReader([{ ...film, originalTitle: null, isOwn: true }])
    const offers = reader(text.text, text.reviewed).filter((offer) => offer.filmId === null)
    const isOn = ({ surface }: Label) => offers.some((offer) => lieOn(offer, text.text, surface))
    const labels = text.mentions.filter(
      ({ optional, surface, relation }) => !optional && surface !== null && relation !== 'none',
    )
    return {
      text,
      found: labels.filter(isOn),
      named: text.mentions.filter(isOn),
      missed: labels.filter((label) => !isOn(label)),
      wrong: offers.filter((offer) => !text.mentions.some(({ surface }) => lieOn(offer, text.text, surface))),
    }
  })
}

export function scoreUnknown(texts: readonly LabelledText[]): UnknownScore {
  const outcomes = readUnknown(texts)
  const found = outcomes.reduce((sum, one) => sum + one.found.length, 0)
  const named = outcomes.reduce((sum, one) => sum + one.named.length, 0)
  const missed = outcomes.reduce((sum, one) => sum + one.missed.length, 0)
  const wrong = outcomes.reduce(
    (sum, { text, wrong }) =>
      sum + new Set(wrong.map(({ start, end }) => text.text.slice(start, end).toLowerCase())).size,
    0,
  )
  return {
    precision: named + wrong === 0 ? 1 : named / (named + wrong),
    recall: found + missed === 0 ? 1 : found / (found + missed),
  }
}
