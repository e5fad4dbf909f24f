import { type MapFilm, type MapLink, neighboursOf } from './graph.ts'

/** What stands out, while something does: all else is dimmed. */
export interface Lit {
  readonly films: ReadonlySet<MapFilm>
  readonly links: ReadonlySet<MapLink>
}

/** A film stands out with all it was compared with, a link with its two films. */
export function litBy(target: { readonly film: MapFilm; readonly link: MapLink | null }): Lit {
  const { film, link } = target
  if (link) return { films: new Set([link.from, link.to]), links: new Set([link]) }
  return { films: new Set([film, ...neighboursOf(film)]), links: new Set(film.links) }
}
