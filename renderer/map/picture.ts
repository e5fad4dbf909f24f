import { between, boundsOf, type Camera, fitted, revealing, type Size } from './camera.ts'
import { type MapColours, readColours, watchTheme } from './colours.ts'
import { CoverPictures } from './cover-pictures.ts'
import { drawFilms, drawTitles, TITLE_FONT } from './draw-films.ts'
import { drawLinks } from './draw-links.ts'
import { filmAt, linkAt } from './find-at.ts'
import { type MapFilm, type MapGraph, type MapLink, neighboursOf } from './graph.ts'
import { layOut, type MapLayout, type PlacedFilm, type Spot } from './layout.ts'
import type { Lit, Scene, Title } from './scene.ts'
import { TitlePlan } from './titles.ts'
import { type Heading, stepFrom } from './walk.ts'

/** Milliseconds of a frame spent on the layout: the rest of sixteen is for drawing and for the person. */
const LAYOUT_MS = 8
/** While nothing is shown yet, longer: only the page has to stay alive. */
const HIDDEN_LAYOUT_MS = 40
const MOVE_MS = 320
/** Titles are chosen anew when the enlargement differs by this share from the one they were chosen for. */
const RETITLE = 0.12
/** Pixels from the window's edge within which a film reached by key is brought further in. */
const EDGE = 96

export interface PictureEvents {
  /** The picture moved by itself: whoever drives the camera should know. */
  onCamera(camera: Camera): void
  onSettled(spots: ReadonlyMap<string, Spot>): void
}

/** The canvas of the map: keeps it drawn, and sleeps whenever nothing changes. Lengths are CSS pixels. */
export class MapPicture {
  camera: Camera = { x: 0, y: 0, k: 1 }
  /** False once somebody moved or enlarged the map by hand: from then on it is not fitted to the window any more. */
  isFitted = true
  #size: Size = { width: 0, height: 0 }
  #layout: MapLayout = layOut({ films: [], links: [], clusters: [] }, new Map(), false)
  #lit: Lit | null = null
  #ringed: MapFilm | null = null
  #colours: MapColours
  #titles: readonly Title[] = []
  #titledAt: number | null = null
  #frame = 0
  #move: { readonly from: Camera; readonly to: Camera; readonly start: number } | null = null
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  readonly #events: PictureEvents
  readonly #covers = new CoverPictures()
  readonly #plan: TitlePlan
  readonly #stops: (() => void)[] = []

  constructor(canvas: HTMLCanvasElement, probe: HTMLElement, events: PictureEvents) {
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This window can not draw.')
    this.#canvas = canvas
    this.#context = context
    this.#events = events
    this.#plan = new TitlePlan(context)
    this.#colours = readColours(probe)
    this.#stops.push(
      watchTheme(() => {
        this.#colours = readColours(probe)
        this.redraw()
      }),
    )
    this.#watchSize()
    this.#watchFonts()
  }

  /** Shows a graph; see `layOut` for `kept` and `holds`. */
  show(graph: MapGraph, kept: ReadonlyMap<string, Spot>, holds: boolean): void {
    this.#layout = layOut(graph, kept, holds)
    this.#titledAt = null
    if (this.isFitted && this.#layout.isSettled) this.#fitNow()
    if (this.#layout.isSettled) this.#settled()
    this.redraw()
  }

  get isSettled(): boolean {
    return this.#layout.isSettled
  }

  /** Films light up with the ones they were compared with, a link with its two films; null lights everything again. */
  light(target: { readonly film: MapFilm } | { readonly link: MapLink } | null): void {
    this.#lit = target && litBy(target)
    this.#titledAt = null
    this.redraw()
  }

  ring(film: MapFilm | null): void {
    this.#ringed = film
    this.redraw()
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
    this.redraw()
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

  redraw(): void {
    this.#frame ||= requestAnimationFrame((now) => this.#onFrame(now))
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = -1
    for (const stop of this.#stops) stop()
  }

  #onFrame(now: number): void {
    this.#frame = 0
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (!this.#layout.isSettled) {
      // With little motion wished for, the map is shown when it has come to rest.
      this.#layout.advance(isCalm ? HIDDEN_LAYOUT_MS : LAYOUT_MS)
      this.#titledAt = null
      if (this.isFitted) this.#fitNow()
      if (this.#layout.isSettled) this.#settled()
      else this.redraw()
      if (isCalm && !this.#layout.isSettled) return
    }
    this.#advanceMove(now)
    if (this.#draw()) this.redraw()
  }

  #settled(): void {
    this.#events.onSettled(new Map(this.#layout.films.map(({ film, x, y }) => [film.id, { x, y }])))
  }

  /** Returns whether covers are still to be drawn. */
  #draw(): boolean {
    const { width, height } = this.#size
    if (width === 0 || height === 0) return false
    const ratio = this.#canvas.width / width
    this.#retitle()
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0)
    this.#context.clearRect(0, 0, width, height)
    const scene: Scene = {
      context: this.#context,
      size: this.#size,
      camera: this.camera,
      colours: this.#colours,
      covers: this.#covers,
      films: this.#layout.films,
      links: this.#layout.links,
      titles: this.#titles,
      lit: this.#lit,
      ringed: this.#ringed,
    }
    drawLinks(scene)
    const isMissing = drawFilms(scene)
    drawTitles(scene)
    return isMissing
  }

  #retitle(): void {
    if (!this.#layout.isSettled) {
      this.#titles = []
      return
    }
    const { k } = this.camera
    const isMoving = this.#move !== null
    const isNear = this.#titledAt !== null && Math.abs(k / this.#titledAt - 1) < (isMoving ? RETITLE : 1e-6)
    if (isNear) return
    this.#titles = this.#plan.plan(this.#layout.films, this.camera, this.#lit)
    this.#titledAt = k
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
    this.#move = { from: this.camera, to, start: performance.now() }
    this.redraw()
  }

  #advanceMove(now: number): void {
    if (!this.#move) return
    const { from, to, start } = this.#move
    const time = Math.max(0, Math.min(1, (now - start) / MOVE_MS))
    this.camera = time === 1 ? to : between(from, to, 1 - (1 - time) ** 3, this.#size)
    if (time === 1) this.#move = null
    else this.redraw()
    this.#events.onCamera(this.camera)
  }

  #watchSize(): void {
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect
      const pixels = entry?.devicePixelContentBoxSize[0]
      if (!box || !pixels) return
      this.#canvas.width = pixels.inlineSize
      this.#canvas.height = pixels.blockSize
      this.#size = { width: box.width, height: box.height }
      if (this.isFitted) this.#fitNow()
      // A canvas that changed its size is blank: drawn at once, it never shows so.
      if (this.#layout.isSettled) this.#draw()
      else this.redraw()
    })
    observer.observe(this.#canvas, { box: 'device-pixel-content-box' })
    this.#stops.push(() => observer.disconnect())
  }

  /** Letters that come late are put in the place of the ones that stood in for them. */
  #watchFonts(): void {
    void document.fonts.load(TITLE_FONT).then(() => {
      this.#plan.forget()
      this.#covers.clear()
      this.#titledAt = null
      if (this.#frame !== -1) this.redraw()
    })
  }
}

function litBy(target: { readonly film: MapFilm } | { readonly link: MapLink }): Lit {
  if ('link' in target)
    return { films: new Set([target.link.from, target.link.to]), links: new Set([target.link]) }
  return {
    films: new Set([target.film, ...neighboursOf(target.film)]),
    links: new Set(target.film.links),
  }
}
