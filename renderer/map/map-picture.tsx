import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { go } from '../app/route.ts'
import { counted } from '../ui/words.ts'
import { type MapFilm, otherEnd } from './graph.ts'
import { MapCaption, type Target } from './map-caption.tsx'
import { MapCard } from './map-card.tsx'
import { type MapKey, mapKeyOf } from './map-keys.ts'
import { MapLegend } from './map-legend.tsx'
import styles from './map-picture.module.css'
import { MapZoom, ZOOM_STEP } from './map-zoom.tsx'
import { mapMemory } from './memory.ts'
import { useArrivalKeys } from './use-arrival-keys.ts'
import { type ShownGraph, useMapPicture } from './use-map-picture.ts'

export interface MapPictureViewProps extends ShownGraph {
  /** What the map is, in words. */
  readonly label: string
  /** A film to be shown, each time by an object of its own. */
  readonly sought: { readonly filmId: string } | null
  /** Goes on from a film in the list. */
  readonly onList: (film: MapFilm) => void
}

/** The map as a picture, to be pointed at, dragged, enlarged, and walked through with the arrow keys. */
export function MapPictureView({ label, sought, onList, ...shown }: MapPictureViewProps) {
  const { graph } = shown
  const { refs, picture, isSettled, zoomBy, showWhole } = useMapPicture(shown)
  const card = useRef<HTMLElement>(null)
  const [pointed, setPointed] = useState<Target | null>(null)
  const [reached, setReached] = useState<Target | null>(null)
  const [pickedId, setPickedId] = useState<string | null>(null)
  const shownOnce = useRef<typeof sought>(null)
  const hint = useId()
  const byId = useMemo(() => new Map(graph.films.map((film) => [film.id, film])), [graph])
  const picked = (pickedId !== null && byId.get(pickedId)) || null
  const lit = inGraph(pointed, byId) ?? inGraph(reached, byId)

  useEffect(() => {
    picture.current?.light(lit ?? (picked && { film: picked, link: null }))
  }, [lit, picked, picture])

  useEffect(() => {
    const film = sought && sought !== shownOnce.current && byId.get(sought.filmId)
    if (!film || !isSettled) return
    shownOnce.current = sought
    mapMemory.film = film.id
    setPickedId(film.id)
    picture.current?.centre(film)
  }, [sought, byId, isSettled, picture])

  const reach = (film: MapFilm, link: Target['link'] = null) => {
    mapMemory.film = film.id
    setPointed(null)
    setReached({ film, link })
    picture.current?.ring(film)
    picture.current?.reveal(film)
  }
  const pick = (film: MapFilm | null) => {
    if (film) mapMemory.film = film.id
    setPickedId(film?.id ?? null)
  }
  const leave = () => {
    pick(null)
    setReached(null)
    picture.current?.ring(null)
  }
  const walk = (here: MapFilm, there: MapFilm | null | undefined) => {
    if (!there) return
    reach(there, here.links.find((one) => there !== here && otherEnd(one, here) === there) ?? null)
  }

  const onFilm = inGraph(reached, byId)?.film
  const here = onFilm ?? firstFilm(byId, picked)
  const act = (key: MapKey) => {
    if (!here) return
    switch (key.kind) {
      case 'walk':
        return walk(here, onFilm ? picture.current?.step(here, key.heading, key.isAnywhere) : here)
      case 'larger':
        return zoomBy(ZOOM_STEP)
      case 'smaller':
        return zoomBy(1 / ZOOM_STEP)
      case 'whole':
        return showWhole()
      case 'card':
        pick(here)
        requestAnimationFrame(() => card.current?.querySelector<HTMLElement>('[data-open]')?.focus())
        return
      case 'page':
        return go({ screen: 'film', id: here.id })
      case 'list':
        return onList(here)
      case 'leave':
        return leave()
    }
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const key = mapKeyOf(event)
    if (!key || (key.kind === 'leave' && !picked && !onFilm)) return
    event.preventDefault()
    act(key)
  }
  useArrivalKeys((key) => {
    if (key.kind === 'walk') refs.window.current?.focus()
    act(key)
  })

  const onPointerMove = (event: React.PointerEvent) => {
    const drawn = picture.current
    if (!drawn || event.buttons !== 0) return
    const { offsetX, offsetY } = event.nativeEvent
    const film = drawn.filmAt(offsetX, offsetY)
    const link = film ? null : drawn.linkAt(offsetX, offsetY)
    const target = film ? { film, link: null } : link && { film: link.to, link }
    if (target?.film !== pointed?.film || target?.link !== pointed?.link) setPointed(target)
  }

  const filmUnder = ({ nativeEvent: { offsetX, offsetY } }: React.MouseEvent) =>
    picture.current?.filmAt(offsetX, offsetY) ?? null

  return (
    <div className={styles.frame}>
      <span ref={refs.probe} className={styles.probe} hidden />
      <div
        ref={refs.window}
        className={styles.window}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the arrow keys itself
        tabIndex={0}
        aria-label={label}
        aria-describedby={hint}
        aria-busy={!isSettled}
        data-ringed={inGraph(reached, byId) !== null}
        data-pointing={pointed !== null && pointed.link === null}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const film = firstFilm(byId, picked)
          if (film && event.currentTarget.matches(':focus-visible')) reach(film)
        }}
        onBlur={() => {
          setReached(null)
          picture.current?.ring(null)
        }}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => pick(filmUnder(event))}
        onDoubleClick={(event) => {
          const film = filmUnder(event)
          if (film) go({ screen: 'film', id: film.id })
        }}
      >
        <div ref={refs.all} className={styles.layer} />
        <div ref={refs.lit} className={styles.layer} />
      </div>
      <p id={hint} className="vh">
        Arrow keys go from film to film along what you said of them, with Shift to any film that way. Enter
        opens a film’s card, F its page. Plus, minus and 0 enlarge. The same in words: press L, or choose
        List.
      </p>
      {picked && (
        <MapCard
          ref={card}
          key={picked.id}
          film={picked}
          onClose={() => {
            pick(null)
            refs.window.current?.focus()
          }}
          onGo={(film) => {
            pick(film)
            picture.current?.reveal(film)
          }}
        />
      )}
      {!isSettled && (
        <p className={`excerpt late ${styles.waiting}`}>Laying out {counted(graph.films.length, 'film')}…</p>
      )}
      <MapCaption target={lit} />
      <footer className={styles.foot}>
        <MapLegend graph={graph} />
        <MapZoom onZoom={zoomBy} onFit={showWhole} />
      </footer>
    </div>
  )
}

/** The target as it is on this graph, where the same film may be another object; null where it is gone. */
function inGraph(target: Target | null, byId: ReadonlyMap<string, MapFilm>): Target | null {
  if (!target) return null
  const isHere = byId.get(target.film.id) === target.film
  return isHere ? target : null
}

/** Where a walk begins: the film that is open, else the one last dealt with, else the one compared most. */
function firstFilm(byId: ReadonlyMap<string, MapFilm>, picked: MapFilm | null): MapFilm | null {
  const last = mapMemory.film === null ? undefined : byId.get(mapMemory.film)
  if (picked ?? last) return picked ?? last ?? null
  let most: MapFilm | null = null
  for (const film of byId.values()) if (!most || film.comparisons > most.comparisons) most = film
  return most
}
