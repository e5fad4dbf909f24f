import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { go } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { FitIcon, MinusIcon, PlusIcon } from '../ui/icons.tsx'
import { counted } from '../ui/words.ts'
import type { Camera } from './camera.ts'
import { type MapFilm, type MapGraph, otherEnd } from './graph.ts'
import { MapCaption, type Target } from './map-caption.tsx'
import { MapCard } from './map-card.tsx'
import { MapLegend } from './map-legend.tsx'
import styles from './map-picture.module.css'
import { mapMemory } from './memory.ts'
import { MapPicture } from './picture.ts'
import type { Heading } from './walk.ts'
import { type Zooming, zoomable } from './zooming.ts'

/** One press of + or −. */
const STEP = 1.5
/** Pixels a unit of the plane may be enlarged to; and how much smaller than whole the map may be made. */
const MOST = 6
const LEAST_OF_FIT = 0.5

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

export interface MapPictureViewProps {
  readonly graph: MapGraph
  /** What the map is, in words. */
  readonly label: string
  /** Films stay where they are: the graph is part of one that was laid out. */
  readonly holds: boolean
  /** Names the graph when it is whole: laid out once, it is not laid out again. */
  readonly signature: string
}

/** The map as a picture, to be pointed at, dragged, enlarged, and walked through with the arrow keys. */
export function MapPictureView({ graph, label, holds, signature }: MapPictureViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const card = useRef<HTMLElement>(null)
  const picture = useRef<MapPicture | null>(null)
  const zooming = useRef<Zooming | null>(null)
  const range = useRef<readonly [number, number]>([0.05, MOST])
  const [isSettled, setSettled] = useState(false)
  const [pointed, setPointed] = useState<Target | null>(null)
  const [reached, setReached] = useState<Target | null>(null)
  const [pickedId, setPickedId] = useState<string | null>(null)
  const hint = useId()
  const byId = useMemo(() => new Map(graph.films.map((film) => [film.id, film])), [graph])
  const picked = (pickedId !== null && byId.get(pickedId)) || null

  useEffect(() => {
    const [element, colours] = [canvas.current, probe.current]
    if (!element || !colours) return
    const follow = (camera: Camera) => zooming.current?.follow(camera)
    const drawn = new MapPicture(element, colours, {
      onCamera: follow,
      onSettled(spots) {
        mapMemory.spots = new Map([...mapMemory.spots, ...spots])
        setSettled(true)
      },
    })
    zooming.current = zoomable(element, (camera) => {
      drawn.isFitted = false
      drawn.look(camera)
    })
    if (mapMemory.camera) {
      drawn.isFitted = false
      drawn.look(mapMemory.camera)
      follow(mapMemory.camera)
    }
    picture.current = drawn
    return () => {
      mapMemory.camera = drawn.isFitted ? null : drawn.camera
      drawn.destroy()
      zooming.current?.stop()
      picture.current = null
    }
  }, [])

  useEffect(() => {
    const drawn = picture.current
    if (!drawn) return
    const isLaidOut = mapMemory.laidOut === signature
    setSettled(false)
    drawn.show(graph, mapMemory.spots, holds || isLaidOut)
    if (!holds) mapMemory.laidOut = signature
    const fit = drawn.wholeZoom()
    range.current = [Math.min(fit * LEAST_OF_FIT, 1), MOST]
    zooming.current?.limit(range.current)
    // Films of another graph are other objects, though they be the same films.
    setPointed(null)
    setReached(null)
  }, [graph, holds, signature])

  const lit = pointed ?? reached
  useEffect(() => {
    if (lit) picture.current?.light(lit.link ? { link: lit.link } : { film: lit.film })
    else picture.current?.light(picked && { film: picked })
  }, [lit, picked])

  const reach = useCallback((film: MapFilm, link: Target['link'] = null) => {
    mapMemory.film = film.id
    setPointed(null)
    setReached({ film, link })
    picture.current?.ring(film)
    picture.current?.reveal(film)
  }, [])

  const pick = useCallback((film: MapFilm | null) => {
    if (film) mapMemory.film = film.id
    setPickedId(film?.id ?? null)
  }, [])

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const drawn = picture.current
    const here = reached?.film ?? firstFilm(byId, picked)
    if (!drawn || !here) return
    const heading = HEADINGS[event.key]
    if (heading) {
      const there = reached ? drawn.step(here, heading, event.shiftKey) : here
      const link = here.links.find((one) => there && there !== here && otherEnd(one, here) === there) ?? null
      if (there) reach(there, link)
    } else if (event.key === '+' || event.key === '=') drawn.zoomBy(STEP, range.current)
    else if (event.key === '-' || event.key === '_') drawn.zoomBy(1 / STEP, range.current)
    else if (event.key === '0') drawn.fit()
    else if (event.key === 'Enter') {
      pick(here)
      requestAnimationFrame(() => card.current?.querySelector<HTMLElement>('[data-open]')?.focus())
    } else if (event.key === 'f' || event.key === 'F') go({ screen: 'film', id: here.id })
    else if (event.key === 'Escape' && (picked || reached)) {
      pick(null)
      setReached(null)
    } else return
    event.preventDefault()
  }

  const onPointerMove = (event: React.PointerEvent<HTMLCanvasElement>) => {
    const drawn = picture.current
    if (!drawn || event.buttons !== 0) return
    const { offsetX, offsetY } = event.nativeEvent
    const film = drawn.filmAt(offsetX, offsetY)
    const link = film ? null : drawn.linkAt(offsetX, offsetY)
    if (film === (pointed?.film ?? null) && !pointed?.link) return
    if (link && link === pointed?.link) return
    setPointed(film ? { film, link: null } : link && { film: link.to, link })
  }

  const filmUnder = ({ nativeEvent: { offsetX, offsetY } }: React.MouseEvent) =>
    picture.current?.filmAt(offsetX, offsetY) ?? null

  return (
    <div className={styles.frame}>
      <span ref={probe} hidden />
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an application takes the arrow keys itself */}
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="application"
        tabIndex={0}
        aria-label={label}
        aria-describedby={hint}
        aria-busy={!isSettled}
        data-ringed={reached !== null}
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
      />
      <p id={hint} className="vh">
        Arrow keys go from film to film along what you said of them, with Shift to any film that way. Enter
        opens a film’s card, F its page. Plus, minus and 0 enlarge. The same in words: choose List.
      </p>
      {picked && (
        <MapCard
          ref={card}
          key={picked.id}
          film={picked}
          onClose={() => {
            pick(null)
            canvas.current?.focus()
          }}
          onGo={(film) => {
            pick(film)
            picture.current?.reveal(film)
          }}
        />
      )}
      {!isSettled && (
        <p className={`excerpt ${styles.waiting}`}>Laying out {counted(graph.films.length, 'film')}…</p>
      )}
      <MapCaption target={lit} />
      <footer className={styles.foot}>
        <MapLegend graph={graph} />
        <fieldset className={styles.zoom}>
          <legend className="vh">Enlarge</legend>
          <Button
            variant="quiet"
            icon={MinusIcon}
            isIconOnly
            aria-label="Smaller"
            onPress={() => picture.current?.zoomBy(1 / STEP, range.current)}
          />
          <Button
            variant="quiet"
            icon={PlusIcon}
            isIconOnly
            aria-label="Larger"
            onPress={() => picture.current?.zoomBy(STEP, range.current)}
          />
          <Button
            variant="quiet"
            icon={FitIcon}
            isIconOnly
            aria-label="Show the whole map"
            onPress={() => picture.current?.fit()}
          />
        </fieldset>
      </footer>
    </div>
  )
}

/** Where a walk begins: the film that is open, else the one last dealt with, else the one compared most. */
function firstFilm(byId: ReadonlyMap<string, MapFilm>, picked: MapFilm | null): MapFilm | null {
  const last = mapMemory.film === null ? undefined : byId.get(mapMemory.film)
  if (picked ?? last) return picked ?? last ?? null
  let most: MapFilm | null = null
  for (const film of byId.values()) if (!most || film.comparisons > most.comparisons) most = film
  return most
}
