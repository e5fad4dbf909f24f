import type { KnownTitle } from './mention.ts'
import { RecentTitles } from './recent-titles.ts'

const CHUNK = 1 << 20
/** Longer texts than these are cut: no title or name is as long. */
const MAX_TITLE = 1000
const MAX_NAME = 200
const MAX_PEOPLE = 100
/** Bytes that one UTF-16 unit takes at the most. */
const UTF8_BYTES = 3
const NO_YEAR = -32_768

/** Titles written into big buffers, each read back when it is asked for. */
export class TitleRecords {
  readonly #chunks: Uint8Array[] = []
  #chunk = new Uint8Array(0)
  #filled = 0
  #offsets = new Float64Array(1024)
  /** Bytes of each; 0 for one struck out. */
  #lengths = new Int32Array(1024)
  #years = new Int16Array(1024)
  #owns = new Uint8Array(1024)
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()
  readonly #recent = new RecentTitles()
  count = 0
  /** How many have not been struck out. */
  living = 0

  /** Enters a title and returns its number. */
  add({ title, originalTitle, year, filmId, isOwn, people }: KnownTitle): number {
    const at = this.count++
    if (at >= this.#lengths.length) this.#grow()
    this.#makeRoom(title, originalTitle, filmId, people)
    const from = this.#filled
    this.#write(cut(title, MAX_TITLE))
    this.#chunk[this.#filled++] = 0
    if (originalTitle !== null) this.#write(cut(originalTitle, MAX_TITLE))
    this.#chunk[this.#filled++] = 0
    if (filmId !== null) this.#write(filmId)
    for (let name = 0; name < Math.min(people.length, MAX_PEOPLE); name++) {
      this.#chunk[this.#filled++] = 0
      this.#write(cut(people[name] ?? '', MAX_NAME))
    }
    this.#offsets[at] = (this.#chunks.length - 1) * CHUNK + from
    this.#lengths[at] = this.#filled - from
    this.#years[at] = year ?? NO_YEAR
    this.#owns[at] = isOwn ? 1 : 0
    this.living++
    return at
  }

  /** Null when it was struck out. */
  get(at: number): KnownTitle | null {
    const length = this.#lengths[at] ?? 0
    if (length <= 0) return null
    const known = this.#recent.get(at)
    if (known) return known
    const offset = this.#offsets[at] ?? 0
    const chunk = this.#chunks[Math.floor(offset / CHUNK)]
    if (!chunk) return null
    const from = offset % CHUNK
    const [title = '', original, filmId, ...people] = this.#decoder
      .decode(chunk.subarray(from, from + length))
      .split('\0')
    const year = this.#years[at] ?? NO_YEAR
    const read = {
      filmId: filmId || null,
      title,
      year: year === NO_YEAR ? null : year,
      originalTitle: original || null,
      people,
      isOwn: this.#owns[at] === 1,
    }
    this.#recent.set(at, read)
    return read
  }

  strike(at: number): void {
    if ((this.#lengths[at] ?? 0) > 0) this.living--
    this.#lengths[at] = 0
    this.#recent.delete(at)
  }

  isLiving(at: number): boolean {
    return (this.#lengths[at] ?? 0) > 0
  }

  /** Sees to it that the chunk being filled holds one more title, however it is written. */
  #makeRoom(
    title: string,
    originalTitle: string | null,
    filmId: string | null,
    people: readonly string[],
  ): void {
    let units = title.length + (originalTitle?.length ?? 0) + (filmId?.length ?? 0) + 3
    for (const name of people) units += name.length + 1
    if (this.#filled + units * UTF8_BYTES <= this.#chunk.length) return
    this.#chunk = new Uint8Array(CHUNK)
    this.#chunks.push(this.#chunk)
    this.#filled = 0
  }

  /** Nearly all are ASCII, which is written by hand in a fifth of the time the encoder takes to be called. */
  #write(text: string): void {
    const chunk = this.#chunk
    const from = this.#filled
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code > 127) {
        this.#filled = from + this.#encoder.encodeInto(text, chunk.subarray(from)).written
        return
      }
      chunk[from + at] = code
    }
    this.#filled = from + text.length
  }

  #grow(): void {
    const length = Math.ceil(this.#lengths.length * 1.5)
    this.#offsets = copied(this.#offsets, new Float64Array(length))
    this.#lengths = copied(this.#lengths, new Int32Array(length))
    this.#years = copied(this.#years, new Int16Array(length))
    this.#owns = copied(this.#owns, new Uint8Array(length))
  }
}

function copied<T extends Float64Array | Int32Array | Int16Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

const cut = (text: string, length: number) => (text.length > length ? text.slice(0, length) : text)
