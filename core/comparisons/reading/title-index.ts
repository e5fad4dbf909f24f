import { hashOf } from './hashing.ts'
import type { KnownTitle } from './mention.ts'
import { foldName, nameHash, surnameOf } from './names.ts'
import { figuresFor } from './numerals.ts'
import { readWords } from './read-words.ts'
import { FORM, tellForms } from './title-forms.ts'
import { TitleRecords } from './title-records.ts'
import { TitleTable } from './title-table.ts'
import { Words } from './words.ts'

/** A title found by one of its forms. */
export interface Found {
  readonly record: number
  readonly form: number
}

/** The titles that may be mentioned. */
export interface TitleIndex {
  /** How many titles it holds. */
  readonly size: number
  /** Takes in one more title, or another version of a film already known by its id. */
  add(title: KnownTitle): void
  /** Forgets a film; one that isn't known is passed over. */
  remove(filmId: string): void
  /** Whether some form of a title has this hash, among the person's own or the catalogue's. Read it with `each`. */
  has(hash: number, isOwn: boolean): boolean
  /** Titles with a form of this hash, the one added last first, `limit` at most. */
  find(hash: number, isOwn: boolean, limit?: number): Found[]
  title(record: number): KnownTitle | null
  /** The person's own films with a name in their credits, by the surname or the whole name, folded. */
  ownBy(name: string): number[]
  /** The person's own titles of just so many letters that begin with the one given, without spaces. */
  ownLike(initial: string, size: number): string[]
  /** Whether a whole name stands in the credits of any title: rarely (1 in 50) says so of one that doesn't. */
  isCredited(name: string): boolean
  byId(filmId: string): KnownTitle | null
}

/** How many titles of the same words are looked at: no title is shared by more films worth telling apart. */
const MAX_CHAIN = 64
const FORMS = 8
/** Bits of the filter that knows every credited name: 2 MB, 16 and more to a name at half a million names. */
const NAME_BITS = 1 << 24

/** An index of titles, each entered at once. Some 100 bytes a title, 150 with credits. */
export function createTitleIndex(titles: Iterable<KnownTitle>): TitleIndex {
  const index = new Index()
  for (const title of titles) index.add(title)
  return index
}

class Index implements TitleIndex {
  #records = new TitleRecords()
  #own = new TitleTable()
  #catalogue = new TitleTable()
  #names = new Uint8Array(NAME_BITS / 8)
  /** The person's own titles by first letter and length. */
  #outlines = new Map<string, { readonly record: number; readonly letters: string }[]>()
  readonly #words = new Words()

  get size(): number {
    return this.#records.living
  }

  add(title: KnownTitle): void {
    if (title.filmId !== null) this.remove(title.filmId)
    this.#enter(title)
  }

  remove(filmId: string): void {
    const record = this.#recordOf(filmId)
    if (record < 0) return
    this.#records.strike(record)
    if (this.#records.count > 1000 && this.#records.living * 2 < this.#records.count) this.#rebuild()
  }

  has(hash: number, isOwn: boolean): boolean {
    return (isOwn ? this.#own : this.#catalogue).first(hash) >= 0
  }

  find(hash: number, isOwn: boolean, limit = MAX_CHAIN): Found[] {
    const table = isOwn ? this.#own : this.#catalogue
    const found: Found[] = []
    for (let entry = table.first(hash); entry >= 0 && found.length < limit; entry = table.after(entry)) {
      const value = table.value(entry)
      const record = Math.floor(value / FORMS)
      if (value % FORMS < FORM.person && this.#records.isLiving(record))
        found.push({ record, form: value % FORMS })
    }
    return found
  }

  title(record: number): KnownTitle | null {
    return this.#records.get(record)
  }

  ownBy(name: string): number[] {
    const records = new Set<number>()
    for (let entry = this.#own.first(hashOf(name)); entry >= 0; entry = this.#own.after(entry)) {
      const value = this.#own.value(entry)
      const record = Math.floor(value / FORMS)
      if (value % FORMS === FORM.person && this.#records.isLiving(record)) records.add(record)
      if (records.size > MAX_CHAIN) break
    }
    return [...records]
  }

  ownLike(initial: string, size: number): string[] {
    const titles = this.#outlines.get(`${initial}${size}`) ?? []
    return titles.filter(({ record }) => this.#records.isLiving(record)).map(({ letters }) => letters)
  }

  isCredited(name: string): boolean {
    const hash = nameHash(name)
    return this.#isNoted(firstBit(hash)) && this.#isNoted(secondBit(hash))
  }

  byId(filmId: string): KnownTitle | null {
    const record = this.#recordOf(filmId)
    return record < 0 ? null : this.#records.get(record)
  }

  #recordOf(filmId: string): number {
    const hash = hashOf(filmId)
    for (const table of [this.#own, this.#catalogue]) {
      for (let entry = table.first(hash); entry >= 0; entry = table.after(entry)) {
        const value = table.value(entry)
        const record = Math.floor(value / FORMS)
        if (value % FORMS === FORM.id && this.#records.get(record)?.filmId === filmId) return record
      }
    }
    return -1
  }

  #enter(title: KnownTitle): void {
    const record = this.#records.add(title)
    const table = title.isOwn ? this.#own : this.#catalogue
    const take = (form: number, hash: number) => table.insert(hash, record * FORMS + form)
    tellForms(readWords(title.title, this.#words), FORM.full, title.isOwn, take)
    if (title.originalTitle !== null && title.originalTitle !== title.title) {
      tellForms(readWords(title.originalTitle, this.#words), FORM.original, title.isOwn, take)
    }
    if (title.isOwn) this.#outline(title, record)
    if (title.filmId !== null) take(FORM.id, hashOf(title.filmId))
    for (const person of title.people) {
      const hash = nameHash(person)
      this.#note(firstBit(hash))
      this.#note(secondBit(hash))
      if (!title.isOwn) continue
      const name = foldName(person)
      take(FORM.person, hashOf(name))
      const surname = surnameOf(name)
      if (surname !== name) take(FORM.person, hashOf(surname))
    }
  }

  #outline(title: KnownTitle, record: number): void {
    for (const letters of lettersOf(title)) {
      const key = `${letters[0] ?? ''}${letters.length}`
      const alike = this.#outlines.get(key)
      if (alike) alike.push({ record, letters })
      else this.#outlines.set(key, [{ record, letters }])
    }
  }

  #note(bit: number): void {
    this.#names[bit >>> 3] = (this.#names[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }

  #isNoted(bit: number): boolean {
    return (((this.#names[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1
  }

  /** Writes all anew once more than half is struck out. */
  #rebuild(): void {
    const old = this.#records
    this.#records = new TitleRecords()
    this.#own = new TitleTable()
    this.#catalogue = new TitleTable()
    this.#names = new Uint8Array(NAME_BITS / 8)
    this.#outlines = new Map()
    for (let record = 0; record < old.count; record++) {
      const title = old.get(record)
      if (title) this.#enter(title)
    }
  }
}

/** A title's letters, numbers as figures, with its article and without. */
function lettersOf({ title }: KnownTitle): string[] {
  const words = foldName(title).split(' ').map(figuresFor)
  const whole = words.join('')
  return /^(?:the|an?)$/.test(words[0] ?? '') && words.length > 1 ? [whole, words.slice(1).join('')] : [whole]
}

const firstBit = (hash: number): number => (hash >>> 4) % NAME_BITS
const secondBit = (hash: number): number => (Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 4) % NAME_BITS
