import { type Candidate, judge, type Stretch } from './candidate.ts'
import { choose } from './choose.ts'
import { type Evidence, hasCapital, rarityOf, weigh } from './evidence.ts'
import { checkJoined, joined } from './hashing.ts'
import type { KnownTitle, Mention, ReviewedFilm, Span } from './mention.ts'
import { Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { readRelation } from './read-relation.ts'
import { Reviewed } from './reviewed.ts'
import { BEGINNING_WORDS, FORM, MAX_WORDS } from './title-forms.ts'
import type { TitleIndex } from './title-index.ts'
import { GAP, LOOK } from './words.ts'

/** Mentions less likely than this are kept to ourselves: one in two would be wrong. */
export const MIN_CONFIDENCE = 0.5
/** What is left of the confidence when another film has the same title. */
const AMBIGUOUS = 0.7

/**
 * Finds the films that a review mentions, by the titles known and by what the text itself says; sorted by place. Time grows with
 * the text's length alone. The film under review is never among them.
 */
export function findMentions(text: string, index: TitleIndex, reviewed: ReviewedFilm | null): Mention[] {
  const page = new Page(text)
  const self = new Reviewed(reviewed, index)
  const candidates = new Search(page, index, self).candidates()
  const chosen = choose(page, candidates)
  const spans = chosen.map(({ first, last }) => ({
    start: page.words.start[first] ?? 0,
    end: endOf(page, last),
  }))
  return chosen.map((one, at) => {
    const span = spans[at] ?? { start: 0, end: 0 }
    return { ...toMention(page, one, span), ...readRelation(text, span, spans, reviewed) }
  })
}

function toMention(page: Page, { title, score, isAmbiguous }: Candidate, { start, end }: Span): Mention {
  const confidence = (1 / (1 + Math.exp(-score))) * (isAmbiguous ? AMBIGUOUS : 1)
  return {
    filmId: title.filmId,
    title: title.title,
    year: title.year,
    start,
    end,
    surface: page.text.slice(start, end),
    confidence: Math.round(confidence * 1000) / 1000,
    relation: 'none',
  }
}

/** Where a word ends, without a possessive's apostrophe and s. */
function endOf(page: Page, at: number): number {
  const start = page.words.start[at] ?? 0
  const end = page.words.end[at] ?? 0
  if (!(page.look(at) & LOOK.possessive)) return end
  return start + page.text.slice(start, end).replace(/\P{L}+s$/iu, '').length
}

class Search {
  readonly #page: Page
  readonly #index: TitleIndex
  readonly #self: Reviewed
  readonly #found: Candidate[] = []

  constructor(page: Page, index: TitleIndex, self: Reviewed) {
    this.#page = page
    this.#index = index
    this.#self = self
  }

  candidates(): Candidate[] {
    for (let first = 0; first < this.#page.count; first++) this.#from(first)
    return this.#self.without(this.#found)
  }

  /** Looks for titles that begin at a word. */
  #from(first: number): void {
    const { words } = this.#page
    let hash = 0
    let check = 0
    let size = 0
    for (let last = first; last < Math.min(this.#page.count, first + MAX_WORDS); last++) {
      if (last > first && this.#page.gap(last) & GAP.paragraph) return
      const wordSize = words.size[last] ?? 0
      if (wordSize === 0) return
      const bareSize = words.bareSize[last] ?? 0
      if (bareSize > 0) {
        const isPossessive = (this.#page.look(last) & LOOK.possessive) !== 0
        this.#ask({
          first,
          last,
          hash: joined(hash, words.bare[last] ?? 0, bareSize),
          check: checkJoined(check, words.bareCheck[last] ?? 0, bareSize),
          size: size + bareSize,
          ending: isPossessive ? 'possessive' : 'plural',
        })
      }
      hash = joined(hash, words.hash[last] ?? 0, wordSize)
      check = checkJoined(check, words.check[last] ?? 0, wordSize)
      size += wordSize
      this.#ask({ first, last, hash, check, size, ending: 'whole' })
      if (last - first + 1 === BEGINNING_WORDS && !this.#isBeginning(hash)) return
    }
  }

  #isBeginning(hash: number): boolean {
    return this.#index.has(hash, true) || this.#index.has(hash, false) || this.#self.has(hash)
  }

  #ask(stretch: Stretch): void {
    const { first, last, hash } = stretch
    this.#self.note(stretch)
    const isOwn = this.#index.has(hash, true)
    const interest = this.#interest(first, last)
    if (interest === 0) return
    const isKnown = interest > 1 && this.#index.has(hash, false)
    if (!isOwn && !isKnown) return
    const evidence = weigh(this.#page, first, last)
    const titles = [
      ...(isOwn ? this.#index.find(hash, true) : []),
      ...(isKnown ? this.#index.find(hash, false) : []),
    ]
    this.#take(stretch, titles, evidence)
  }

  /** 0 for words that no title is looked for in, 1 for those where only the person's own may be, 2 for others. */
  #interest(first: number, last: number): number {
    const page = this.#page
    if (page.mark(first) || hasCapital(page, first, last)) return 2
    const rarity = rarityOf(page, first, last)
    const next = page.gap(last + 1)
    const isListed =
      (next & (GAP.comma | GAP.slash | GAP.newline | GAP.paragraph | GAP.open)) !== 0 && page.isCapital(first)
    if (rarity < RARITY.common && last - first < 3 && !isListed) return 0
    return rarity >= RARITY.rare || last - first > 2 || isListed ? 2 : 1
  }

  #take(stretch: Stretch, found: readonly { record: number; form: number }[], evidence: Evidence): void {
    const judged: Candidate[] = []
    for (const { record, form } of found) {
      const title = this.#index.title(record)
      if (!title || this.#self.is(title)) continue
      const candidate = judge(this.#page, stretch, { record, form, title }, evidence)
      if (candidate) judged.push(candidate)
    }
    const best = this.#likeliest(judged)
    if (best) this.#found.push(best)
  }

  /** Of films that go by the same words the likeliest; none when several are meant as well by a mere shortening. */
  #likeliest(judged: readonly Candidate[]): Candidate | null {
    const ranked = [...judged].sort(
      (a, b) => b.score - a.score || this.#closeness(a.title) - this.#closeness(b.title),
    )
    const [first] = ranked
    if (!first) return null
    const rivals = ranked.filter(
      (one) => one !== first && one.score > first.score - 0.5 && !isSameFilm(one.title, first.title),
    )
    if (rivals.length === 0) return first
    if (first.form === FORM.short || first.form === FORM.segment) return null
    first.isAmbiguous = true
    return first
  }

  /** Years between a film and the one under review: films are compared with those of their time. */
  #closeness(title: KnownTitle): number {
    const year = this.#self.film?.year ?? null
    return year === null || title.year === null ? 0 : Math.abs(title.year - year)
  }
}

const isSameFilm = (a: KnownTitle, b: KnownTitle) =>
  (a.filmId !== null && a.filmId === b.filmId) ||
  (a.title === b.title && (a.year === null || b.year === null || Math.abs(a.year - b.year) <= 1))
