import type { KnownTitle } from './mention.ts'

const CHUNK = 1 << 20
/** Longer texts than these are cut: no title or name is as long. */
const MAX_TITLE = 1000
const MAX_NAME = 200
const MAX_PEOPLE = 100
const MAX_READ = 2000

/** Titles written into big buffers, each read back when it is asked for. */
export class TitleRecords {
  readonly #chunks: Uint8Array[] = []
  #filled = CHUNK
  #offsets = new Float64Array(1024)
  #lengths = new Int32Array(1024)
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()
  #buffer = new Uint8Array(CHUNK)
  /** Titles read last: what a review asks for once it asks for again. */
  readonly #read = new Map<number, KnownTitle>()
  count = 0
  /** How many have not been struck out. */
  living = 0

  /** Enters a title and returns its number. */
  add(title: KnownTitle): number {
    const { year, filmId, isOwn } = title
    let text = `${cut(title.title, MAX_TITLE)}\0${cut(title.originalTitle ?? '', MAX_TITLE)}\0${year ?? ''}\0${filmId ?? ''}\0${isOwn ? '1' : ''}`
    for (const name of title.people.slice(0, MAX_PEOPLE)) text += `\0${cut(name, MAX_NAME)}`
    const at = this.count++
    if (at >= this.#lengths.length) this.#grow()
    if (this.#filled + text.length * 3 > CHUNK) {
      this.#chunks.push(new Uint8Array(CHUNK))
      this.#filled = 0
    }
    const chunk = this.#chunks.at(-1) ?? this.#buffer
    const { written } = this.#encoder.encodeInto(text, chunk.subarray(this.#filled))
    this.#offsets[at] = (this.#chunks.length - 1) * CHUNK + this.#filled
    this.#lengths[at] = written
    this.#filled += written
    this.living++
    return at
  }

  /** Null when it was struck out. */
  get(at: number): KnownTitle | null {
    const length = this.#lengths[at] ?? 0
    if (length <= 0) return null
    const known = this.#read.get(at)
    if (known) return known
    const offset = this.#offsets[at] ?? 0
    const chunk = this.#chunks[Math.floor(offset / CHUNK)]
    if (!chunk) return null
    const from = offset % CHUNK
    const [title = '', original, year, filmId, isOwn, ...people] = this.#decoder
      .decode(chunk.subarray(from, from + length))
      .split('\0')
    const read = {
      filmId: filmId || null,
      title,
      year: year ? Number(year) : null,
      originalTitle: original || null,
      people,
      isOwn: isOwn === '1',
    }
    if (this.#read.size >= MAX_READ) this.#read.clear()
    this.#read.set(at, read)
    return read
  }

  strike(at: number): void {
    if ((this.#lengths[at] ?? 0) > 0) this.living--
    this.#lengths[at] = 0
    this.#read.delete(at)
  }

  isLiving(at: number): boolean {
    return (this.#lengths[at] ?? 0) > 0
  }

  #grow(): void {
    const offsets = new Float64Array(Math.ceil(this.#offsets.length * 1.5))
    offsets.set(this.#offsets)
    this.#offsets = offsets
    const lengths = new Int32Array(offsets.length)
    lengths.set(this.#lengths)
    this.#lengths = lengths
  }
}

const cut = (text: string, length: number) => (text.length > length ? text.slice(0, length) : text)
