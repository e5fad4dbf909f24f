import { PHRASE_CUE } from './bare-title.ts'
import {
  type Candidate,
  judge,
  mostLikely,
  mostOfPeople,
  type NearName,
  namesNear,
  PEOPLE_BESIDE,
  type Stretch,
} from './candidate.ts'
import { isWrittenAsTitle } from './catalogue-needs.ts'
import { HOPE } from './choose.ts'
import { type Evidence, weigh } from './evidence.ts'
import { checkJoined, joined } from './hashing.ts'
import type { KnownTitle } from './mention.ts'
import { misspeltFrom } from './misspelt.ts'
import { foldName, namesOf } from './names.ts'
import type { PeopleOfText } from './not-titles.ts'
import type { Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import type { Reviewed } from './reviewed.ts'
import { cueBefore } from './title-cues.ts'
import { BEGINNING_WORDS, FORM, MAX_WORDS } from './title-forms.ts'
import type { Found, TitleIndex } from './title-index.ts'
import { GAP, LOOK } from './words.ts'

/** How strongly words must call for a title before a misspelt one is looked for. */
const MISSPELT_CUE = 2

/** Log odds within which two films mean the same words as well. */
const RIVAL = 0.5
/** Years within which films are of one time. */
const SAME_TIME = 4
/** Of so many films of the same title one is looked for, where no year tells which. */
const MAX_NAMESAKES = 6
/** A shortening of more films than this is none's. */
const MAX_SHORT = 6

/** A shortening that several films go by. */
interface Doubtful {
  readonly stretch: Stretch
  readonly films: readonly Found[]
  readonly evidence: Evidence
  readonly near: readonly NearName[]
}

/** Looks a review's words up among the titles known. */
export class TitleSearch {
  readonly #page: Page
  readonly #index: TitleIndex
  readonly #self: Reviewed
  readonly #found: Candidate[] = []
  /** Who made the film under review. */
  readonly #makers: ReadonlySet<string>
  /** Shortenings that several films go by. */
  readonly #doubtful: Doubtful[] = []

  readonly #names: PeopleOfText

  constructor(page: Page, index: TitleIndex, self: Reviewed, names: PeopleOfText) {
    this.#names = names
    this.#page = page
    this.#index = index
    this.#self = self
    this.#makers = namesOf(self.people)
  }

  /** Every stretch that may be a title, overlapping ones among them. */
  candidates(): Candidate[] {
    for (let first = 0; first < this.#page.count; first++) this.#from(first)
    return this.#self.without(this.#found)
  }

  /** Shortenings that several films go by, of which the text has named one in full. */
  settledBy(chosen: readonly Candidate[]): Candidate[] {
    const named = new Set(chosen.filter(({ form }) => form <= FORM.original).map(({ record }) => record))
    const settled = this.#doubtful.flatMap(({ stretch, films, evidence, near }) => {
      const known = films.filter(({ record }) => named.has(record))
      return known.length === 1 ? this.#judge(stretch, known, evidence, near) : []
    })
    return this.#self.without(settled)
  }

  /** Misspelt titles where words call for one and none is found. */
  misspelt(chosen: readonly Candidate[]): Candidate[] {
    const taken = new Set<number>()
    for (const { first, last } of chosen) for (let at = first; at <= last; at++) taken.add(at)
    const before = this.#found.length
    for (let first = 0; first < this.#page.count; first++) {
      if (taken.has(first) || !this.#isCalledFor(first)) continue
      for (const isOwn of [true, false]) {
        if (!isOwn && !this.#isCertainlyCalledFor(first)) continue
        for (const stretch of misspeltFrom(this.#page, first, this.#index, isOwn, taken)) {
          const evidence = weigh(this.#page, first, stretch.last)
          if (!isOwn && (this.#names.isOther(first, stretch.last) || !this.#isCatalogued(stretch, evidence)))
            continue
          const near = namesNear(this.#page, first, stretch.last)
          this.#take(stretch, this.#index.find(stretch.hash, isOwn), evidence, near)
        }
      }
    }
    return this.#self.without(this.#found.slice(before))
  }

  /** Among all titles of the catalogue nearly every name is a letter away from one. */
  #isCertainlyCalledFor(first: number): boolean {
    const page = this.#page
    return page.isCapital(first) && (page.mark(first)?.first === first || cueBefore(page.words, first) >= 3)
  }

  #isCalledFor(first: number): boolean {
    const page = this.#page
    if (page.rarity(first) < RARITY.rare && page.rarity(first + 1) < RARITY.rare) return false
    if (page.mark(first)?.first === first) return true
    const cue = cueBefore(page.words, first)
    return cue >= MISSPELT_CUE || (cue > 0 && page.isCapital(first) && !page.isInitial(first))
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
        const bareHash = joined(hash, words.bare[last] ?? 0, bareSize)
        if (this.#isAsked(first, last, bareHash)) {
          const isPossessive = (this.#page.look(last) & LOOK.possessive) !== 0
          this.#ask({
            first,
            last,
            hash: bareHash,
            check: checkJoined(check, words.bareCheck[last] ?? 0, bareSize),
            size: size + bareSize,
            ending: isPossessive ? 'possessive' : 'plural',
          })
        }
      }
      hash = joined(hash, words.hash[last] ?? 0, wordSize)
      check = checkJoined(check, words.check[last] ?? 0, wordSize)
      size += wordSize
      if (this.#isAsked(first, last, hash)) this.#ask({ first, last, hash, check, size, ending: 'whole' })
      if (last - first + 1 === BEGINNING_WORDS && !this.#isBeginning(hash)) return
    }
  }

  #isBeginning(hash: number): boolean {
    return this.#index.has(hash, true) || this.#index.has(hash, false) || this.#self.has(hash)
  }

  /** Whether a stretch may be a title at all, which next to none is. */
  #isAsked(first: number, last: number, hash: number): boolean {
    if (this.#self.isNamed(hash)) return true
    const interest = this.#interest(first, last)
    if (interest === 0) return last > first && this.#isPlainPhrase(first, hash)
    return this.#index.has(hash, true) || (interest > 1 && this.#index.has(hash, false))
  }

  /** Whether the plainest words are a title of the person's own that words call for: “seen get out”. */
  #isPlainPhrase(first: number, hash: number): boolean {
    return this.#index.has(hash, true) && cueBefore(this.#page.words, first, 0) >= PHRASE_CUE
  }

  #ask(stretch: Stretch): void {
    const { first, last, hash } = stretch
    this.#self.note(stretch)
    const interest = this.#interest(first, last)
    if (interest === 0 && (first === last || !this.#isPlainPhrase(first, hash))) return
    const isOwn = this.#index.has(hash, true)
    const isKnown = interest > 1 && this.#index.has(hash, false)
    if (!isOwn && !isKnown) return
    const evidence = weigh(this.#page, first, last)
    // Names are looked for only where they may decide.
    let near: readonly NearName[] | null = null
    const titles: Found[] = []
    for (const isAsked of [true, false]) {
      if (!(isAsked ? isOwn : isKnown)) continue
      const likely = mostLikely(this.#page, stretch, evidence, isAsked)
      if (likely + PEOPLE_BESIDE < HOPE) continue
      near ??= namesNear(this.#page, first, last)
      if (likely + mostOfPeople(near) < HOPE) continue
      if (!isAsked && !this.#isCatalogued(stretch, evidence)) continue
      const isSettled =
        titles.some(({ form }) => form === FORM.full) && evidence.year === null && near.length === 0
      if (!isSettled)
        titles.push(...this.#index.find(hash, isAsked, evidence.year === null ? MAX_NAMESAKES : undefined))
    }
    if (near && titles.length > 0) this.#take(stretch, titles, evidence, near)
  }

  /** 0 for words that no title is looked for in, 1 for those where only the person's own may be, 2 for others. */
  #interest(first: number, last: number): number {
    const page = this.#page
    if (page.mark(first) || page.hasCapital(first, last)) return 2
    const rarity = page.rarityOf(first, last)
    const next = page.gap(last + 1)
    const isListed =
      (next & (GAP.comma | GAP.slash | GAP.newline | GAP.paragraph | GAP.open)) !== 0 && page.isCapital(first)
    if (rarity < RARITY.common && last - first < 3 && !isListed) return 0
    return rarity >= RARITY.rare || last - first > 2 || isListed ? 2 : 1
  }

  #take(stretch: Stretch, found: readonly Found[], evidence: Evidence, near: readonly NearName[]): void {
    const whole = found.filter(({ form }) => form <= FORM.articleless)
    const part = found.filter(({ form }) => form > FORM.articleless)
    const judged = this.#judge(stretch, whole, evidence, near)
    if (part.length > MAX_SHORT) this.#doubtful.push({ stretch, films: part, evidence, near })
    else {
      const shortened = this.#judge(stretch, part, evidence, near)
      if (this.#areOne(shortened)) judged.push(...shortened)
      else this.#doubtful.push({ stretch, films: part, evidence, near })
    }
    const best = this.#likeliest(judged)
    if (best) this.#found.push(best)
  }

  /** Whether a shortening is one film's, as far as its year or people tell. */
  #areOne(films: readonly Candidate[]): boolean {
    const best = Math.max(...films.map(({ score }) => score))
    const likely = films.filter(({ score }) => score > best - RIVAL)
    const [first] = likely
    return first !== undefined && likely.every(({ title }) => isSameFilm(title, first.title))
  }

  #judge(
    stretch: Stretch,
    found: readonly Found[],
    evidence: Evidence,
    near: readonly NearName[],
  ): Candidate[] {
    const judged: Candidate[] = []
    for (const { record, form } of found) {
      const title = this.#index.title(record)
      if (!title || this.#self.is(title)) continue
      const candidate = judge(this.#page, stretch, { record, form, title }, evidence, near)
      if (candidate) judged.push(candidate)
    }
    return judged
  }

  /** Whether a title of the catalogue may be meant: the words are written as one, and are not the name of someone who made a film. */
  #isCatalogued({ first, last }: Stretch, evidence: Evidence): boolean {
    if (!isWrittenAsTitle(this.#page, first, last, evidence, this.#names)) return false
    if (first === last || last - first > 3 || evidence.year !== null || evidence.isMarked) return true
    const { start, end } = this.#page.words
    const name = this.#page.text.slice(start[first], end[last]).replace(/['’]s?$/, '')
    return !this.#index.isCredited(this.#page.folded(name))
  }

  /** Of films that go by the same words the likeliest. */
  #likeliest(judged: readonly Candidate[]): Candidate | null {
    // “Se7en” is rather the film that is spelt so.
    const isExact = ({ first, title: { title } }: Candidate) =>
      /\d/.test(title) && this.#page.text.startsWith(title, this.#page.words.start[first])
    const likely = (one: Candidate) => one.score + (isExact(one) ? RIVAL : 0)
    const ranked = [...judged].sort(
      (a, b) =>
        likely(b) - likely(a) || this.#closeness(a.title, a.first) - this.#closeness(b.title, b.first),
    )
    const [first] = ranked
    if (!first) return null
    first.isAmbiguous = ranked.some(
      (one) => one !== first && one.score > first.score - RIVAL && !isSameFilm(one.title, first.title),
    )
    return first
  }

  /**
   * How far a film is from the one under review: fewer than none where the same people made both, years between films of one time;
   * of others the oldest is nearest, for a remake is seldom meant by the name alone.
   */
  #closeness(title: KnownTitle, first: number): number {
    if (first > 0 && EARLIEST.has(this.#page.word(first - 1))) return title.year ?? 0
    if (this.#makers.size > 0 && title.people.some((name) => this.#makers.has(foldName(name)))) return -1
    const year = this.#self.film?.year ?? null
    if (title.year === null) return 0
    const apart = year === null ? title.year : Math.abs(title.year - year)
    return apart <= SAME_TIME ? apart : title.year
  }
}

const EARLIEST = new Set(['original', 'old'])

const isSameFilm = (a: KnownTitle, b: KnownTitle) =>
  (a.filmId !== null && a.filmId === b.filmId) ||
  (a.title === b.title && (a.year === null || b.year === null || Math.abs(a.year - b.year) <= 1))
