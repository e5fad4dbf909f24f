/** A title that wants to stand at its film; pixels. */
export interface LabelWish<Of> {
  readonly of: Of
  /** The middle of the film. */
  readonly x: number
  readonly y: number
  /** From the film's middle to where the title may begin, across and down. */
  readonly clearX: number
  readonly clearY: number
  readonly width: number
  readonly height: number
  /** Where to try first; `SIDES` when left out. */
  readonly sides?: readonly Side[]
  /** It may cover what is taken, though not another title. */
  readonly insists?: boolean
}

export type Side = 'below' | 'above' | 'right' | 'left'
export const SIDES: readonly Side[] = ['below', 'above', 'right', 'left']

export interface PlacedLabel<Of> {
  readonly of: Of
  /** The label's upper left corner, pixels. */
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Side of the squares boxes are found by, pixels: about a title's width. */
const CELL = 96

/**
 * Places titles so that none covers another, nor a box of `taken`: the first of the list first, on the first side of its film
 * where there is room, or not at all.
 */
export function placeLabels<Of>(
  wishes: readonly LabelWish<Of>[],
  taken: readonly Box[] = [],
): PlacedLabel<Of>[] {
  const [films, titles] = [new BoxIndex(), new BoxIndex()]
  for (const box of taken) films.add(box)
  const placed: PlacedLabel<Of>[] = []
  for (const wish of wishes) {
    const options = cornersOf(wish)
      .map(({ x, y }) => ({ left: x, top: y, right: x + wish.width, bottom: y + wish.height }))
      .filter((box) => !titles.meets(box))
    const box = options.find((one) => !films.meets(one)) ?? (wish.insists ? options[0] : undefined)
    if (!box) continue
    titles.add(box)
    placed.push({ of: wish.of, x: box.left, y: box.top })
  }
  return placed
}

function cornersOf({ x, y, clearX, clearY, width, height, sides = SIDES }: LabelWish<unknown>) {
  const corners = {
    below: { x: x - width / 2, y: y + clearY },
    above: { x: x - width / 2, y: y - clearY - height },
    right: { x: x + clearX, y: y - height / 2 },
    left: { x: x - clearX - width, y: y - height / 2 },
  }
  return sides.map((side) => corners[side])
}

class BoxIndex {
  readonly #cells = new Map<string, Box[]>()

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  meets(box: Box): boolean {
    return cellsOf(box).some((key) => this.#cells.get(key)?.some((other) => overlaps(box, other)))
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const keys: string[] = []
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      keys.push(`${column} ${row}`)
  }
  return keys
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
