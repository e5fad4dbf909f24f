import type { Draft, DraftSave, FilmSummary, Viewing, ViewingDetail, ViewingSave } from '../../core/api.ts'
import { isUndecided, turned, type Verdict } from './verdicts.ts'

/** Everything of an entry but its review, which the page itself holds. */
export interface EntryFields extends Omit<DraftSave['body'], 'review' | 'verdicts' | 'tags'> {
  readonly id: string
  readonly filmId: string | null
  readonly filmTitle: string
  readonly tags: readonly string[]
  readonly verdicts: readonly Verdict[]
}

type Plain = Pick<
  EntryFields,
  'watchedOn' | 'rating' | 'liked' | 'rewatch' | 'finished' | 'place' | 'company' | 'tags'
>

export type EntryEdit =
  | { readonly kind: 'film'; readonly film: Pick<FilmSummary, 'id' | 'title'> | null }
  | { readonly kind: 'film-text'; readonly text: string }
  | { readonly kind: 'set'; readonly values: Partial<Plain> }
  /** A film joins the panel, last; one that is there already takes the new quote. */
  | { readonly kind: 'compare'; readonly verdict: Verdict }
  | {
      readonly kind: 'verdict'
      readonly otherFilmId: string
      readonly values: Partial<Omit<Verdict, 'otherFilmId' | 'comparisonId' | 'pullId'>>
    }
  | { readonly kind: 'uncompare'; readonly otherFilmId: string }
  /** Puts a film back where it stood in the panel. */
  | { readonly kind: 'restore'; readonly verdict: Verdict; readonly index: number }

/** A new entry: seen today, nothing said. */
export function blankFields(id: string, today: string): EntryFields {
  return {
    id,
    filmId: null,
    filmTitle: '',
    watchedOn: today,
    rating: null,
    liked: false,
    rewatch: null,
    finished: true,
    place: '',
    company: '',
    tags: [],
    verdicts: [],
  }
}

/** The entry as its draft was left. */
export function fieldsFromDraft({ id, filmId, filmTitle, body }: Draft): EntryFields {
  const { review: _, ...rest } = body
  return { id, filmId, filmTitle, ...rest }
}

/**
 * The entry as it stands in the diary. A comparison and a pull of one film are one row of the panel. What the review did not
 * say of its own film is not the panel's to show or change: duels, moves by hand, what to watch next, two other films.
 */
export function fieldsFromViewing(viewing: ViewingDetail, newId: () => string): EntryFields {
  const rows = new Map<string, Verdict>()
  for (const { id, filmId, otherFilmId, relation, question, source, ...words } of viewing.comparisons) {
    if (question !== 'better' || source !== 'review') continue
    const { quote, quoteStart } = words
    const row = { comparisonId: id, pull: null, pullId: newId(), quote, quoteStart }
    if (filmId === viewing.filmId) rows.set(otherFilmId, { ...row, otherFilmId, relation })
    else if (otherFilmId === viewing.filmId) {
      rows.set(filmId, { ...row, otherFilmId: filmId, relation: turned(relation) })
    }
  }
  for (const { id, filmId, kind, quote, quoteStart } of viewing.pulls) {
    const row = rows.get(filmId)
    rows.set(
      filmId,
      row
        ? {
            ...row,
            pull: kind,
            pullId: id,
            ...(quote === row.quote && quoteStart === row.quoteStart
              ? {}
              : { pullQuote: quote, pullQuoteStart: quoteStart }),
          }
        : {
            otherFilmId: filmId,
            relation: null,
            comparisonId: newId(),
            pull: kind,
            pullId: id,
            quote,
            quoteStart,
          },
    )
  }
  return {
    id: viewing.id,
    filmId: viewing.filmId,
    filmTitle: viewing.film.title,
    watchedOn: viewing.watchedOn,
    rating: viewing.rating,
    liked: viewing.liked,
    rewatch: viewing.rewatch,
    finished: viewing.finished,
    place: viewing.place ?? '',
    company: viewing.company ?? '',
    tags: viewing.tags,
    verdicts: [...rows.values()],
  }
}

/** The entry after an edit; the same object when the edit changes nothing. */
export function editFields(fields: EntryFields, edit: EntryEdit): EntryFields {
  switch (edit.kind) {
    case 'film':
      return { ...fields, filmId: edit.film?.id ?? null, filmTitle: edit.film?.title ?? fields.filmTitle }
    case 'film-text':
      return edit.text === fields.filmTitle ? fields : { ...fields, filmTitle: edit.text.slice(0, 10_000) }
    case 'set':
      return { ...fields, ...edit.values }
    case 'compare': {
      const known = fields.verdicts.find(({ otherFilmId }) => otherFilmId === edit.verdict.otherFilmId)
      if (!known) return { ...fields, verdicts: [...fields.verdicts, edit.verdict] }
      return edit.verdict.quote
        ? withVerdict(fields, known.otherFilmId, {
            quote: edit.verdict.quote,
            quoteStart: edit.verdict.quoteStart,
          })
        : fields
    }
    case 'verdict':
      return withVerdict(fields, edit.otherFilmId, edit.values)
    case 'uncompare':
      return {
        ...fields,
        verdicts: fields.verdicts.filter(({ otherFilmId }) => otherFilmId !== edit.otherFilmId),
      }
    case 'restore': {
      if (fields.verdicts.some(({ otherFilmId }) => otherFilmId === edit.verdict.otherFilmId)) return fields
      return { ...fields, verdicts: fields.verdicts.toSpliced(edit.index, 0, edit.verdict) }
    }
  }
}

function withVerdict(fields: EntryFields, id: string, values: Partial<Verdict>): EntryFields {
  const verdicts = fields.verdicts.map((row) => (row.otherFilmId === id ? { ...row, ...values } : row))
  return { ...fields, verdicts }
}

/** The entry as a draft: everything, right or wrong. */
export function draftOf(fields: EntryFields, review: string): DraftSave {
  const { id, filmId, filmTitle, tags, verdicts, ...body } = fields
  return { id, filmId, filmTitle, body: { ...body, tags: [...tags], verdicts: [...verdicts], review } }
}

/**
 * The entry as it goes into the diary. The film under review is `relation` (than, to) the other, as the draft has it.
 * `filmId`: the film, which a draft may lack. A rewatch not decided by hand is left to the diary.
 */
export function viewingOf(fields: EntryFields, review: string, filmId: string): ViewingSave {
  const { id, watchedOn, rating, liked, rewatch, finished, place, company, tags, verdicts } = fields
  return {
    ...{ id, filmId, watchedOn, rating, liked, finished, review },
    ...(rewatch === null ? {} : { rewatch }),
    place: place.trim() || null,
    company: company.trim() || null,
    tags: [...tags],
    comparisons: verdicts.flatMap(({ otherFilmId, relation, comparisonId, quote, quoteStart = null }) =>
      relation ? [{ id: comparisonId, otherFilmId, relation, quote, quoteStart }] : [],
    ),
    pulls: verdicts.flatMap((row) =>
      row.pull ? [{ id: row.pullId, filmId: row.otherFilmId, kind: row.pull, ...pullWords(row) }] : [],
    ),
  }
}

/** A pull quotes its own words where it has any, else those of the comparison it came with. */
function pullWords({ quote, quoteStart = null, pullQuote, pullQuoteStart = null }: Verdict) {
  return pullQuote === undefined ? { quote, quoteStart } : { quote: pullQuote, quoteStart: pullQuoteStart }
}

/** The first film of the panel of which nothing is said yet; saving would lose it. */
export function undecided(fields: EntryFields): Verdict | null {
  return fields.verdicts.find(isUndecided) ?? null
}

/**
 * Whether the film was seen before this viewing, by the diary. A viewing that is later beyond doubt does not count; one
 * without a date does, and so does one of the same day, month or year.
 */
export function seenBefore(
  viewings: readonly Pick<Viewing, 'id' | 'watchedOn'>[],
  { id, watchedOn }: Pick<EntryFields, 'id' | 'watchedOn'>,
): boolean {
  return viewings.some((other) => {
    if (other.id === id) return false
    if (!other.watchedOn || !watchedOn) return true
    const known = Math.min(other.watchedOn.length, watchedOn.length)
    return other.watchedOn.slice(0, known) <= watchedOn.slice(0, known)
  })
}
