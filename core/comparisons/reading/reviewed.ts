import type { Candidate, Stretch } from './candidate.ts'
import type { KnownTitle, ReviewedFilm } from './mention.ts'
import { namesOf } from './names.ts'
import type { Page } from './page.ts'
import { readWords } from './read-words.ts'
import { FORM, tellForms } from './title-forms.ts'
import type { TitleIndex } from './title-index.ts'
import { Words } from './words.ts'
import { yearBeside } from './years.ts'

interface Place {
  readonly first: number
  readonly last: number
  readonly form: number
  readonly ending: Stretch['ending']
}

/** The film under review, and where the text speaks of it: it is never its own mention. */
export class Reviewed {
  readonly film: ReviewedFilm | null
  /** For each hash of a form of its title: the form and the check. */
  readonly #forms = new Map<number, { form: number; check: number }>()
  readonly #beginnings = new Set<number>()
  readonly #people: readonly string[] = []
  readonly #places: Place[] = []

  constructor(film: ReviewedFilm | null, index: TitleIndex) {
    this.film = film
    if (!film) return
    const known = film.filmId === null ? null : index.byId(film.filmId)
    this.#people = [...film.people, ...(known?.people ?? [])]
    const words = new Words()
    for (const title of new Set([film.title, known?.title ?? '', known?.originalTitle ?? ''])) {
      tellForms(readWords(title, words), FORM.full, true, (form, hash, check) => {
        if (form === FORM.beginning) this.#beginnings.add(hash)
        else if ((this.#forms.get(hash)?.form ?? FORM.id) > form) this.#forms.set(hash, { form, check })
      })
    }
  }

  /** Whether a longer form may begin with these words. */
  has(hash: number): boolean {
    return this.#beginnings.has(hash)
  }

  /** Whether a known title is this film. */
  is(title: KnownTitle): boolean {
    const film = this.film
    if (!film) return false
    if (title.filmId !== null && title.filmId === film.filmId) return true
    return (
      title.filmId === null && title.title === film.title && (title.year === film.year || film.year === null)
    )
  }

  /** Whether some form of its title has this hash. */
  isNamed(hash: number): boolean {
    return this.#forms.size > 0 && this.#forms.has(hash)
  }

  note(stretch: Stretch): void {
    const found = this.#forms.get(stretch.hash)
    if (found?.check === stretch.check) {
      this.#places.push({
        first: stretch.first,
        last: stretch.last,
        form: found.form,
        ending: stretch.ending,
      })
    }
  }

  get title(): string | null {
    return this.film?.title ?? null
  }

  get people(): readonly string[] {
    return this.#people
  }

  /** Marks the words that name this film, but for those beside which another film's year stands: “Oldboy (2003)” of the one of 2013. */
  places(page: Page): Uint8Array {
    const named = new Uint8Array(page.count)
    for (const { first, last, form } of this.#places) {
      const year = yearBeside(page, first, last)
      const isOther = year !== null && this.film?.year != null && Math.abs(year - this.film.year) > 1
      if (form <= FORM.segment && !isOther) named.fill(1, first, last + 1)
    }
    return named
  }

  /** Leaves out the candidates that are but other readings of the film's own title. */
  without(candidates: readonly Candidate[]): Candidate[] {
    const places = new Map<number, Place[]>()
    for (const place of this.#places) {
      for (let at = place.first; at <= place.last; at++) {
        const here = places.get(at)
        if (here) here.push(place)
        else places.set(at, [place])
      }
    }
    const own = namesOf(this.#people)
    return candidates.filter(
      (one) => !(places.get(one.first) ?? []).some((place) => isOwnTitle(place, one, own)),
    )
  }
}

/** Whether the film under review has more right to the words than the candidate. */
function isOwnTitle(
  place: Place,
  { first, last, form, title, evidence, score }: Candidate,
  own: ReadonlySet<string>,
): boolean {
  if (last > place.last || first < place.first) return false
  if (evidence.year !== null && title.year === evidence.year) return false
  if (evidence.maker !== null && namesOf(title.people).has(evidence.maker) && !own.has(evidence.maker))
    return false
  const isExact = form <= FORM.original && title.isOwn
  const isSamePlace = first === place.first && last === place.last
  // “Aliens” is the sequel rather than many of *Alien*.
  if (isSamePlace && place.ending === 'plural' && isExact) return false
  if (place.form <= FORM.articleless) return true
  // The whole title of another film is more than a few words of this one's.
  if (place.form === FORM.short && isExact && last > first) return false
  // “Alien”, in a review of *Alien: Covenant*, is the first film if it is spoken of as another.
  return !(isSamePlace && isExact && score >= 0 && (evidence.calls >= 1 || evidence.isMarked))
}
