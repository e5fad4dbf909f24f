import { boundsOf, type Camera, widened } from './camera.ts'
import { type MapColours, readColours, watchTheme } from './colours.ts'
import { TITLE_FONT } from './draw-titles.ts'
import { filmAt, linkAt } from './find-at.ts'
import type { MapFilm, MapGraph, MapLink } from './graph.ts'
import { Layer, type View } from './layer.ts'
import { layOut, type MapLayout, type PlacedFilm } from './layout.ts'
import { type Lit, litBy } from './lit.ts'
import { MovingCamera } from './moving-camera.ts'
import { NAME_FONT } from './regions.ts'
import { Scenery } from './scenery.ts'
import type { Spot } from './spots.ts'
import { type Heading, stepFrom } from './walk.ts'

/** Milliseconds of a frame spent on the layout or on drawing: the rest of sixteen is for the person. */
const WORK_MS = 7
/** Milliseconds between two pictures drawn anew with the covers made so far. */
const COVERED_EACH_MS = 400
/** Units of the plane beyond the films that titles, names and grounds may take. */
const AROUND = 320
/** Pixels of the screen drawn beyond the window: what stands out is little and drawn soon. */
const MARGIN = { all: 320, lit: 64 } as const

/** Where a map is drawn: an element that is looked at, and in it one for all films and one for those that stand out. */
export interface MapStage {
  readonly window: HTMLElement
  readonly all: HTMLElement
  readonly lit: HTMLElement
  /** Works colours out; see `readColours`. */
  readonly probe: HTMLElement
}

export interface PictureEvents {
  /** The picture moved by itself: whoever drives the camera should know. */
  onCamera(camera: Camera): void
  onSettled(spots: ReadonlyMap<string, Spot>): void
}

/** The picture of the map: keeps it drawn, and sleeps whenever nothing changes. Lengths are CSS pixels. */
export class MapPicture {
  readonly camera: MovingCamera
  #ratio = 1
  #graph: MapGraph = { films: [], links: [], clusters: [] }
  #layout: MapLayout = layOut(this.#graph, new Map(), false)
  #lit: Lit | null = null
  #ringed: MapFilm | null = null
  #colours: MapColours
  #frame = 0
  #coveredAt = 0
  #content = boundsOf([])
  readonly #stage: MapStage
  readonly #events: PictureEvents
  readonly #scenery = new Scenery()
  readonly #all: Layer
  readonly #above: Layer
  readonly #stops: (() => void)[] = []

  constructor(stage: MapStage, events: PictureEvents) {
    this.#stage = stage
    this.#events = events
    this.camera = new MovingCamera({ onChange: () => this.#redraw(), onGlide: events.onCamera })
    this.#all = new Layer(stage.all, { isOpaque: true, margin: MARGIN.all })
    this.#above = new Layer(stage.lit, { isOpaque: false, margin: MARGIN.lit })
    this.#colours = readColours(stage.probe)
    this.#stops.push(
      watchTheme(() => {
        this.#colours = readColours(stage.probe)
        this.#change()
      }),
    )
    this.#watchSize()
    this.#watchFonts()
  }

  /** Shows a graph; see `layOut` for `kept` and `holds`. */
  show(graph: MapGraph, kept: ReadonlyMap<string, Spot>, holds: boolean): void {
    this.#graph = graph
    this.#layout = layOut(graph, kept, holds)
    this.#lit = this.#ringed = null
    if (this.#layout.isSettled) this.#settled()
    this.#redraw()
  }

  /** Films light up with the ones they were compared with, a link with its two films; null lights everything again. */
  light(target: { readonly film: MapFilm; readonly link: MapLink | null } | null): void {
    this.#lit = target && litBy(target)
    this.#changeLit()
  }

  ring(film: MapFilm | null): void {
    this.#ringed = film
    this.#changeLit()
  }

  filmAt(x: number, y: number): MapFilm | null {
    return filmAt(this.#layout.films, this.camera.now, x, y)?.film ?? null
  }

  linkAt(x: number, y: number): MapLink | null {
    return linkAt(this.#layout.links, this.camera.now, x, y)?.link ?? null
  }

  /** Where a step of the arrow keys leads to; see `stepFrom`. */
  step(film: MapFilm, heading: Heading, anywhere: boolean): MapFilm | null {
    const here = this.#placed(film)
    return here && (stepFrom(here, heading, this.#layout.films, anywhere)?.film ?? null)
  }

  /** Brings a film into the window, where it is not well inside. */
  reveal(film: MapFilm): void {
    const spot = this.#placed(film)
    if (spot) this.camera.reveal(spot)
  }

  /** Puts a film in the middle, near enough to tell it by its title. */
  centre(film: MapFilm): void {
    const spot = this.#placed(film)
    if (spot) this.camera.centre(spot)
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.camera.stop()
    this.#frame = -1
    for (const stop of this.#stops) stop()
    this.#stage.all.replaceChildren()
    this.#stage.lit.replaceChildren()
  }

  #placed(film: MapFilm): PlacedFilm | null {
    return this.#layout.films.find((one) => one.film === film) ?? null
  }

  /** Something else is to be seen than before, not only from elsewhere. */
  #change(): void {
    this.#all.change((context, camera, size) =>
      this.#scenery.drawAll({ context, camera, size, ratio: this.#ratio, colours: this.#colours }),
    )
    this.#changeLit()
  }

  #changeLit(): void {
    const ringed = this.#ringed
    const lit = this.#lit ?? (ringed && { films: new Set([ringed]), links: new Set<MapLink>() })
    this.#stage.all.dataset.dimmed = String(this.#lit !== null)
    this.#above.change(
      lit &&
        ((context, camera, size) =>
          this.#scenery.drawLit(
            { context, camera, size, ratio: this.#ratio, colours: this.#colours },
            lit,
            ringed,
          )),
    )
    this.#redraw()
  }

  #redraw(): void {
    if (this.#frame !== -1) this.#frame ||= requestAnimationFrame((now) => this.#onFrame(now))
  }

  #onFrame(now: number): void {
    this.#frame = 0
    if (!this.#layout.isSettled) {
      if (this.#layout.advance(WORK_MS)) this.#settled()
      this.#redraw()
      return
    }
    if (this.camera.size.width === 0 || this.camera.size.height === 0) return
    this.camera.advance(now)
    const view = this.#view()
    this.#all.see(view)
    this.#above.see(view)
    const until = performance.now() + WORK_MS
    const isDrawn = this.#above.draw(until, view) && this.#all.draw(until, view)
    if (!isDrawn || this.camera.isGliding) this.#redraw()
    else if (this.camera.isAtRest) this.#makeCovers(now)
  }

  #view(): View {
    return {
      ...{ camera: this.camera.now, size: this.camera.size, ratio: this.#ratio },
      content: this.#content,
      isMoving: !this.camera.isAtRest,
    }
  }

  #settled(): void {
    this.#scenery.show(this.#graph, this.#layout)
    const films = boundsOf(this.#layout.films)
    this.#content = widened(films, AROUND)
    this.camera.span(films)
    this.#change()
    this.#events.onSettled(new Map(this.#layout.films.map(({ film, x, y }) => [film.id, { x, y }])))
  }

  /** Makes missing covers bit by bit, and draws the picture anew with them now and then, and at the end. */
  #makeCovers(now: number): void {
    const { covers } = this.#scenery
    if (!covers.areWanted) return
    const isLeft = covers.makeSome(WORK_MS)
    if (!isLeft || now - this.#coveredAt > COVERED_EACH_MS) {
      this.#coveredAt = now
      this.#change()
    } else this.#redraw()
  }

  #watchSize(): void {
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect
      const pixels = entry?.devicePixelContentBoxSize[0]
      if (!box || !pixels) return
      const ratio = pixels.inlineSize / Math.max(1, box.width)
      const isFiner = Math.abs(ratio - this.#ratio) > 0.01
      if (isFiner) this.#ratio = devicePixelRatio
      this.camera.resize({ width: box.width, height: box.height })
      if (isFiner) this.#change()
      this.#redraw()
    })
    observer.observe(this.#stage.window, { box: 'device-pixel-content-box' })
    this.#stops.push(() => observer.disconnect())
  }

  #watchFonts(): void {
    void Promise.all([TITLE_FONT, NAME_FONT].map((font) => document.fonts.load(font))).then(() => {
      this.#scenery.forgetLetters()
      this.#change()
    })
  }
}
