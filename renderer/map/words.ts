import { counted, listOf, sentenceCase, timesWord } from '../ui/words.ts'
import { type MapFilm, type MapLink, otherEnd } from './graph.ts'

/** Where a film stands to others, in the order it is said. */
const SIDES = ['better', 'worse', 'similar', 'sooner', 'later', 'whenever'] as const
export type MapSide = (typeof SIDES)[number]

const THAN: Readonly<Record<MapSide, string>> = {
  better: 'better than',
  worse: 'worse than',
  similar: 'as good as',
  sooner: 'sooner than',
  later: 'later than',
  whenever: 'as soon as',
}

/** How `film`, at one end of a link, stands to the film at the other. */
export function sideOf(link: MapLink, film: MapFilm): MapSide {
  const isNext = link.question === 'watch-next'
  if (link.isTie) return isNext ? 'whenever' : 'similar'
  if (link.to === film) return isNext ? 'sooner' : 'better'
  return isNext ? 'later' : 'worse'
}

/** What a film is better than, worse than, as good as and so on; in that order, the films said most often first. */
export function relationsOf(
  film: MapFilm,
): readonly { readonly side: MapSide; readonly than: string; readonly links: readonly MapLink[] }[] {
  const bySide = Map.groupBy(film.links, (link) => sideOf(link, film))
  return SIDES.flatMap((side) => {
    const links = bySide.get(side)
    if (!links) return []
    const sorted = links.toSorted(
      (a, b) => b.count - a.count || otherEnd(b, film).worth - otherEnd(a, film).worth,
    )
    return [{ side, than: THAN[side], links: sorted }]
  })
}

/** A sentence and the titles that stand in it. */
export interface Sentence {
  readonly text: string
  readonly titles: readonly string[]
}

/** “In the Mood for Love, 2000: better than 3 films, worse than 2.” */
export function filmSentence(film: MapFilm): Sentence {
  const counts = relationsOf(film).map(({ than, links }, place) =>
    place === 0 ? `${than} ${counted(links.length, 'film')}` : `${than} ${links.length}`,
  )
  return { text: `${named(film)}: ${listOf(counts)}.`, titles: [film.title] }
}

/** “Brief Encounter, 1945, is better than In the Mood for Love (said twice).”, as seen from `film`. */
export function linkSentence(link: MapLink, film: MapFilm): Sentence {
  const other = otherEnd(link, film)
  const side = sideOf(link, film)
  const verb = link.question === 'better' ? 'is' : 'should come'
  const often = link.count === 1 ? '' : ` (said ${timesWord(link.count)})`
  const circle = link.isCircular ? ' Elsewhere you say the opposite, or it follows from what you say.' : ''
  return {
    text: `${named(film)}${film.year === null ? '' : ','} ${verb} ${THAN[side]} ${other.title}${often}.${circle}`,
    titles: [film.title, other.title],
  }
}

const named = ({ title, year }: MapFilm) => (year === null ? title : `${title}, ${year}`)

/** “18 films, 12 comparisons”; where the map can not hold them all, how many were left out. */
export function countWords(films: number, total: number, comparisons: number): string {
  const said = counted(comparisons, 'comparison')
  if (films < total)
    return `The ${counted(films, 'film')} compared most, of ${total.toLocaleString('en-GB')}: ${said}`
  return `${counted(films, 'film')}, ${said}`
}

/** Share of a cluster's films that must have a director or a decade in common for it to be named so. */
const MOSTLY = 0.6

/**
 * What a cluster is: “Mostly by Wong Kar-wai” or “Mostly 1990s, around Heat” where that is true of it, else its film compared with most
 * others: “Around In the Mood for Love”. Of two films, both.
 */
export function clusterName(cluster: readonly MapFilm[]): Sentence {
  const [first, ...rest] = cluster
  if (!first) return { text: '', titles: [] }
  const hub = rest.reduce((most, film) => (film.links.length > most.links.length ? film : most), first)
  const [only] = rest
  if (only && cluster.length === 2) {
    return { text: `${first.title} and ${only.title}`, titles: [first.title, only.title] }
  }
  const director = commonest(cluster, ({ directors }) => directors)
  if (director) return { text: `Mostly by ${director}`, titles: [] }
  const decade = commonest(cluster, ({ year }) => (year === null ? [] : [`${Math.floor(year / 10)}0s`]))
  if (decade) return { text: `Mostly ${decade}, around ${hub.title}`, titles: [hub.title] }
  return { text: `Around ${hub.title}`, titles: [hub.title] }
}

/** What most of at least five films have; null where there is no such thing. */
function commonest(cluster: readonly MapFilm[], of: (film: MapFilm) => readonly string[]): string | null {
  if (cluster.length < 5) return null
  const counts = new Map<string, number>()
  for (const film of cluster) for (const one of new Set(of(film))) counts.set(one, (counts.get(one) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most && most[1] >= MOSTLY * cluster.length ? most[0] : null
}

/** “Better than”, to stand before a title. */
export function sideWords(side: MapSide): string {
  return sentenceCase(THAN[side])
}
