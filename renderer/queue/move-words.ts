import type { QueueEntry } from '../../core/api.ts'
import type { Move } from './move-places.ts'

type Titled = Pick<QueueEntry, 'filmId' | 'title'>

const titleOf = (entries: readonly Titled[], { filmId }: Move) =>
  entries.find((entry) => entry.filmId === filmId)?.title ?? ''

/** What is said of a row that keys took up. */
export function takenUpWords(entries: readonly Titled[], move: Move): string {
  return `${titleOf(entries, move)} is number ${move.to + 1}. Arrows move it, Enter puts it down, Escape leaves it.`
}

/** Where a row would be put down: “First, above Her”, “Number 3, below Her”, “Number 2, where it was”. */
export function placeWords(entries: readonly Titled[], { filmId, to }: Move): string {
  if (entries[to]?.filmId === filmId) return `Number ${to + 1}, where it was`
  const others = entries.filter((entry) => entry.filmId !== filmId)
  const above = others[to - 1]
  if (above) return `Number ${to + 1}, below ${above.title}`
  return others[0] ? `First, above ${others[0].title}` : 'First'
}

/** What is said of a row that was not moved after all. */
export function stayWords(entries: readonly Titled[], move: Move): string {
  return `${titleOf(entries, move)} stays where it was.`
}
