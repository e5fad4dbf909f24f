import { type Face, textWidth } from './metrics.ts'

/** A title's lines and the size they are set at, in the cover's units (240 by 360). */
export interface Setting {
  readonly lines: readonly string[]
  readonly size: number
}

export interface Room {
  readonly face: Face
  readonly width: number
  readonly height: number
  /** From the largest down. */
  readonly sizes: readonly number[]
  /** Line height as a share of the size. */
  readonly leading: number
  readonly mostLines: number
}

/** A word of a title, or a part of one where no space stands: `glued` to what precedes it. */
interface Piece {
  readonly text: string
  readonly glued: boolean
}

/** Scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LONGEST_PIECE = 24
const BALANCE_STEP = 4
const NARROWEST = 40

/** The title as large as it fits, its lines balanced; cut with “…” only where even the smallest size leaves no room. */
export function fitTitle(title: string, room: Room): Setting {
  const pieces = piecesOf(title)
  for (const size of room.sizes) {
    const lines = breakLines(pieces, room.face, size, room.width)
    const fits =
      lines.length <= room.mostLines &&
      widest(lines, room.face, size) <= room.width &&
      lines.length * size * room.leading <= room.height
    if (fits) return { lines: withoutOrphan(balanced(pieces, room, size, lines.length), room, size), size }
  }
  return squeezed(pieces, room)
}

/** Narrows the measure while the number of lines stays, so that they come out alike. */
function balanced(
  pieces: readonly Piece[],
  { face, width }: Room,
  size: number,
  count: number,
): readonly string[] {
  let measure = width
  while (measure > NARROWEST) {
    const next = measure - BALANCE_STEP
    const lines = breakLines(pieces, face, size, next)
    if (lines.length !== count || widest(lines, face, size) > next) break
    measure = next
  }
  return breakLines(pieces, face, size, measure)
}

/** No short word left alone on the last line, if the line above can spare one. */
function withoutOrphan(lines: readonly string[], { face, width }: Room, size: number): readonly string[] {
  const last = lines.at(-1) ?? ''
  const above = lines.at(-2) ?? ''
  const cut = above.lastIndexOf(' ')
  if (Array.from(last).length > 3 || cut < 0) return lines
  const joined = `${above.slice(cut + 1)} ${last}`
  if (textWidth(joined, face, size) > width) return lines
  return [...lines.slice(0, -2), above.slice(0, cut), joined]
}

/** What no size holds: the smallest, smaller still for a long word, and only the lines there is room for. */
function squeezed(pieces: readonly Piece[], room: Room): Setting {
  const smallest = room.sizes.at(-1) ?? 16
  const longest = Math.max(...pieces.map(({ text }) => textWidth(text, room.face, smallest)))
  const size = smallest * Math.min(1, room.width / longest)
  const lines = breakLines(pieces, room.face, size, room.width)
  const most = Math.max(1, Math.min(room.mostLines, Math.floor(room.height / (size * room.leading))))
  if (lines.length <= most) return { lines, size }
  return {
    lines: [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/[\s,.:;–—-]+$/, '')}…`],
    size,
  }
}

function breakLines(pieces: readonly Piece[], face: Face, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const { text, glued } of pieces) {
    const longer = line === '' ? text : `${line}${glued ? '' : ' '}${text}`
    if (line !== '' && textWidth(longer, face, size) > width) {
      lines.push(line)
      line = text
    } else line = longer
  }
  return [...lines, line]
}

const widest = (lines: readonly string[], face: Face, size: number): number =>
  Math.max(...lines.map((line) => textWidth(line, face, size)))

/** A title's words by the spaces between them. */
export function wordsOf(title: string): readonly string[] {
  const words = title.split(/\s+/u).filter(Boolean)
  return words.length === 0 ? ['–'] : words
}

function piecesOf(title: string): readonly Piece[] {
  return wordsOf(title).flatMap((word) => {
    const parts = UNSPACED.test(word) ? segments(word) : chunks(word)
    return parts.map((text, place) => ({ text, glued: place > 0 }))
  })
}

/** Words of a script without spaces; punctuation stays with what precedes it. */
function segments(word: string): readonly string[] {
  const parts: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(word)) {
    const last = parts.length - 1
    if (!isWordLike && last >= 0) parts[last] += segment
    else parts.push(segment)
  }
  return parts.flatMap(chunks)
}

function chunks(word: string): readonly string[] {
  const letters = Array.from(word)
  if (letters.length <= LONGEST_PIECE) return [word]
  const count = Math.ceil(letters.length / LONGEST_PIECE)
  const length = Math.ceil(letters.length / count)
  return Array.from({ length: count }, (_, part) =>
    letters.slice(part * length, (part + 1) * length).join(''),
  )
}
