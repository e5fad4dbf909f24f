/** A place on the map's own plane: y grows downwards, a film at the zoom 1 is `nodeWidth` wide. */
export interface Spot {
  readonly x: number
  readonly y: number
}
