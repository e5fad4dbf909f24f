/** A row being moved: the film, and the place it would be put down at, from 0 for the head of the queue. */
export interface Move {
  readonly filmId: string
  readonly to: number
}

/** The films right above and right below a place, once the moved film is out of the way; none at the ends. */
export function neighboursAt(
  order: readonly string[],
  { filmId, to }: Move,
): { readonly above?: string; readonly below?: string } {
  const others = order.filter((id) => id !== filmId)
  const above = others[to - 1]
  const below = others[to]
  return { ...(above === undefined ? {} : { above }), ...(below === undefined ? {} : { below }) }
}

/** The move after a key: arrows by one, Home and End to the ends. Null for a key that moves nothing. */
export function moveBy(move: Move, key: string, count: number): Move | null {
  const last = count - 1
  const to =
    key === 'ArrowUp'
      ? move.to - 1
      : key === 'ArrowDown'
        ? move.to + 1
        : key === 'Home'
          ? 0
          : key === 'End'
            ? last
            : null
  return to === null ? null : { ...move, to: Math.min(last, Math.max(0, to)) }
}

/**
 * The place a pointer points at. `middles`: the heights of the other rows' middles, from the top of the list, which begins with the
 * second of the queue; `y` in the same measure. Well above the list is the head's place.
 */
export function placeAt(middles: readonly number[], y: number, headRoom: number): number {
  if (y < -headRoom) return 0
  return 1 + middles.filter((middle) => middle < y).length
}
