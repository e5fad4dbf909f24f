import { boundsOf, type Camera, centredOn, fitted, revealing, type Size, widened } from './camera.ts'
import { CameraMove } from './camera-move.ts'
import { type MapColours, readColours, watchTheme } from './colours.ts'
import { TITLE_FONT } from './draw-titles.ts'
import { filmAt, linkAt } from './find-at.ts'
import type { MapFilm, MapGraph, MapLink } from './graph.ts'
import { Layer, type View } from './layer.ts'
import { layOut, type MapLayout, type PlacedFilm } from './layout.ts'
import { type Lit, litBy } from './lit.ts'
import { NAME_FONT } from './regions.ts'
import { Scenery } from './scenery.ts'
import type { Spot } from './spots.ts'
import { type Heading, stepFrom } from './walk.ts'

/** Milliseconds of a frame spent on the layout or on drawing: the rest of sixteen is for the person. */
const WORK_MS = 7
/** Milliseconds after the last turn of the wheel until a stretched picture is drawn sharp. */
const REST_MS = 140
/** Milliseconds between two pictures drawn anew with the covers made so far. */
const COVERED_EACH_MS = 400
/** Pixels from the window's edge within which a film reached by key is brought further in. */
const EDGE = 96
/** Units of the plane beyond the films that titles, names and grounds may take. */
const AROUND = 320
/** Pixels of the screen drawn beyond the window: what stands out is little and drawn soon. */
const MARGIN = { all: 320, lit: 64 } as const
/** Pixels for a unit of the plane at which a film that was searched for is shown, at least. */
const CLOSE = 1.4

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
  camera: Camera = { x: 0, y: 0, k: 1 }
  /** False once somebody moved or enlarged the map by hand: from then on it is not fitted to the window any more. */
  isFitted = true
  #size: Size = { width: 0, height: 0 }
  #ratio = 1
  #graph: MapGraph = { films: [], links: [], clusters: [] }
  #layout: MapLayout = layOut(this.#graph, new Map(), false)
  #lit: Lit | null = null
  #ringed: MapFilm | null = null
  #colours: MapColours
  #frame = 0
  #coveredAt = 0
  #content = boundsOf([])
  #rest: ReturnType<typeof setTimeout> | undefined
  #move: CameraMove | null = null
  readonly #stage: MapStage
  readonly #events: PictureEvents
  readonly #scenery = new Scenery()
  readonly #all: Layer
  readonly #above: Layer
  readonly #stops: (() => void)[] = []

  constructor(stage: MapStage, events: PictureEvents) {
    this.#stage = stage
    this.#events = events
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

  get isSettled(): boolean {
    return this.#layout.isSettled
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

  placed(film: MapFilm): PlacedFilm | null {
    return this.#layout.films.find((one) => one.film === film) ?? null
  }

  filmAt(x: number, y: number): MapFilm | null {
    return filmAt(this.#layout.films, this.camera, x, y)?.film ?? null
  }

  linkAt(x: number, y: number): MapLink | null {
    return linkAt(this.#layout.links, this.camera, x, y)?.link ?? null
  }

  /** Where a step of the arrow keys leads to; see `stepFrom`. */
  step(film: MapFilm, heading: Heading, anywhere: boolean): MapFilm | null {
    const here = this.placed(film)
    return here && (stepFrom(here, heading, this.#layout.films, anywhere)?.film ?? null)
  }

  /** Puts the camera somewhere at once. */
  look(camera: Camera): void {
    this.camera = camera
    this.#move = null
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => {
      this.#rest = undefined
      this.#redraw()
    }, REST_MS)
    this.#redraw()
  }

  /** The enlargement at which the whole map is seen. */
  wholeZoom(): number {
    return fitted(boundsOf(this.#layout.films), this.#size).k
  }

  /** The whole map, in the middle. */
  fit(): void {
    this.isFitted = true
    this.#moveTo(fitted(boundsOf(this.#layout.films), this.#size))
  }

  /** Enlarges around the middle of the window. */
  zoomBy(factor: number, [least, most]: readonly [number, number]): void {
    this.isFitted = false
    const from = this.#move?.to ?? this.camera
    const k = Math.max(least, Math.min(most, from.k * factor))
    const { width, height } = this.#size
    const [x, y] = [(width / 2 - from.x) / from.k, (height / 2 - from.y) / from.k]
    this.#moveTo({ k, x: width / 2 - x * k, y: height / 2 - y * k })
  }

  /** Brings a film into the window, where it is not well inside. */
  reveal(film: MapFilm): void {
    const spot = this.placed(film)
    const from = this.#move?.to ?? this.camera
    const to = spot && revealing(from, spot, this.#size, EDGE)
    if (!to || to === from) return
    this.isFitted = false
    this.#moveTo(to)
  }

  /** Puts a film in the middle, near enough to tell it by its title. */
  centre(film: MapFilm): void {
    const spot = this.placed(film)
    if (!spot) return
    this.isFitted = false
    this.#moveTo(centredOn(spot, Math.max(CLOSE, this.camera.k), this.#size))
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#rest)
    this.#frame = -1
    for (const stop of this.#stops) stop()
    this.#stage.all.replaceChildren()
    this.#stage.lit.replaceChildren()
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
    if (this.#size.width === 0 || this.#size.height === 0) return
    this.#advanceMove(now)
    const view = this.#view()
    this.#all.see(view)
    this.#above.see(view)
    const until = performance.now() + WORK_MS
    const isDrawn = this.#above.draw(until, view) && this.#all.draw(until, view)
    if (!isDrawn || this.#move) this.#redraw()
    else if (this.#rest === undefined) this.#makeCovers(now)
  }

  #view(): View {
    return {
      ...{ camera: this.camera, size: this.#size, ratio: this.#ratio },
      content: this.#content,
      isMoving: this.#move !== null || this.#rest !== undefined,
    }
  }

  #settled(): void {
    this.#scenery.show(this.#graph, this.#layout)
    this.#content = widened(boundsOf(this.#layout.films), AROUND)
    if (this.isFitted) this.#fitNow()
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

  #fitNow(): void {
    this.#move = null
    this.camera = fitted(boundsOf(this.#layout.films), this.#size)
    this.#events.onCamera(this.camera)
  }

  #moveTo(to: Camera): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.look(to)
      this.#events.onCamera(to)
      return
    }
    this.#move = new CameraMove(this.camera, to)
    this.#redraw()
  }

  #advanceMove(now: number): void {
    if (!this.#move) return
    this.camera = this.#move.at(now, this.#size)
    if (this.camera === this.#move.to) this.#move = null
    this.#events.onCamera(this.camera)
  }

  #watchSize(): void {
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect
      const pixels = entry?.devicePixelContentBoxSize[0]
      if (!box || !pixels) return
      const ratio = pixels.inlineSize / Math.max(1, box.width)
      const isFiner = Math.abs(ratio - this.#ratio) > 0.01
      if (isFiner) this.#ratio = devicePixelRatio
      this.#size = { width: box.width, height: box.height }
      if (this.isFitted) this.#fitNow()
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
