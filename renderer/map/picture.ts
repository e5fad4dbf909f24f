import { between, boundsOf, type Camera, fitted, revealing, type Size } from './camera.ts'
import { type MapColours, readColours, watchTheme } from './colours.ts'
import { CoverPictures } from './cover-pictures.ts'
import { drawFilms, drawTitles, TITLE_FONT } from './draw-films.ts'
import { drawLinks } from './draw-links.ts'
import { filmAt, linkAt } from './find-at.ts'
import { type MapFilm, type MapGraph, type MapLink, neighboursOf } from './graph.ts'
import { layOut, type MapLayout, type PlacedFilm, type Spot } from './layout.ts'
import type { Drawing, Lit, Title } from './scene.ts'
import { Sheet } from './sheet.ts'
import { TitlePlan } from './titles.ts'
import { type Heading, stepFrom } from './walk.ts'

/** Milliseconds of a frame spent on the layout: the rest of sixteen is for drawing and for the person. */
const LAYOUT_MS = 8
/** While nothing of it is shown, most of the frame. */
const HIDDEN_LAYOUT_MS = 13
/** Films up to which a map is shown while it is laid out: a larger one could not be drawn each frame. */
const MOST_UNFOLDING = 400
/** Links up to which every frame is drawn anew; more are drawn on a sheet that is moved. */
const MOST_DRAWN = 300
/** Milliseconds after the last turn of the wheel until a stretched picture is drawn sharp. */
const REST_MS = 140
/** Milliseconds of a frame spent on making covers, and between two pictures drawn anew with those made so far. */
const COVERS_MS = 6
const COVERED_EACH_MS = 400
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
  #coveredAt = 0
  #rest: ReturnType<typeof setTimeout> | undefined
  #move: { readonly from: Camera; readonly to: Camera; readonly start: number } | null = null
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  readonly #events: PictureEvents
  readonly #sheet = new Sheet()
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
        this.#change()
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
    this.#change()
  }

  get isSettled(): boolean {
    return this.#layout.isSettled
  }

  /** Films light up with the ones they were compared with, a link with its two films; null lights everything again. */
  light(target: { readonly film: MapFilm } | { readonly link: MapLink } | null): void {
    this.#lit = target && litBy(target)
    this.#titledAt = null
    this.#change()
  }

  ring(film: MapFilm | null): void {
    this.#ringed = film
    this.#change()
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

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#rest)
    this.#frame = -1
    for (const stop of this.#stops) stop()
  }

  /** Something else is to be seen than before, not only from elsewhere. */
  #change(): void {
    this.#sheet.forget()
    this.#redraw()
  }

  #redraw(): void {
    if (this.#frame !== -1) this.#frame ||= requestAnimationFrame((now) => this.#onFrame(now))
  }

  #onFrame(now: number): void {
    this.#frame = 0
    if (!this.#layout.isSettled && !this.#unfold()) return
    this.#advanceMove(now)
    this.#draw()
    if (!this.#isMoving) this.#makeCovers(now)
  }

  /** Goes on with the layout; tells whether there is something to show. */
  #unfold(): boolean {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const isHidden = isCalm || this.#layout.films.length > MOST_UNFOLDING
    this.#layout.advance(isHidden ? HIDDEN_LAYOUT_MS : LAYOUT_MS)
    this.#titledAt = null
    this.#change()
    const { isSettled } = this.#layout
    if (this.isFitted && (isSettled || !isHidden)) this.#fitNow()
    if (isSettled) this.#settled()
    return isSettled || !isHidden
  }

  #settled(): void {
    this.#events.onSettled(new Map(this.#layout.films.map(({ film, x, y }) => [film.id, { x, y }])))
  }

  #draw(): void {
    const { width, height } = this.#size
    if (width === 0 || height === 0) return
    const ratio = this.#canvas.width / width
    const usesSheet = this.#layout.links.length > MOST_DRAWN
    if (usesSheet && !this.#sheet.serves(this.camera, this.#size, this.#isMoving)) {
      this.#retitle()
      this.#sheet.draw(this.camera, this.#size, ratio, (context, camera, size) => {
        this.#drawScene(context, camera, size, ratio)
      })
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0)
    this.#context.clearRect(0, 0, width, height)
    if (usesSheet) {
      this.#sheet.show(this.#context, this.camera, ratio)
      return
    }
    this.#retitle()
    this.#drawScene(this.#context, this.camera, this.#size, ratio)
  }

  #drawScene(context: Drawing, camera: Camera, size: Size, ratio: number): void {
    this.#covers.forgetWanted()
    const { films, links } = this.#layout
    const scene = {
      ...{ context, size, ratio, camera, films, links, covers: this.#covers, colours: this.#colours },
      ...{ titles: this.#titles, lit: this.#lit, ringed: this.#ringed },
    }
    drawLinks(scene)
    drawFilms(scene)
    drawTitles(scene)
  }

  /** Makes missing covers bit by bit, and draws the picture anew with them now and then, and at the end. */
  #makeCovers(now: number): void {
    if (!this.#covers.areWanted) return
    const isLeft = this.#covers.makeSome(COVERS_MS)
    if (!isLeft || now - this.#coveredAt > COVERED_EACH_MS) {
      this.#coveredAt = now
      this.#change()
    } else this.#redraw()
  }

  get #isMoving(): boolean {
    return this.#move !== null || this.#rest !== undefined
  }

  #retitle(): void {
    if (!this.#layout.isSettled) {
      this.#titles = []
      return
    }
    const { k } = this.camera
    const isNear =
      this.#titledAt !== null && Math.abs(k / this.#titledAt - 1) < (this.#isMoving ? RETITLE : 1e-6)
    if (isNear) return
    this.#titles = this.#plan.plan(this.#layout.films, this.#layout.links, this.camera, this.#lit)
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
    this.#redraw()
  }

  #advanceMove(now: number): void {
    if (!this.#move) return
    const { from, to, start } = this.#move
    const time = Math.max(0, Math.min(1, (now - start) / MOVE_MS))
    this.camera = time === 1 ? to : between(from, to, 1 - (1 - time) ** 3, this.#size)
    if (time === 1) this.#move = null
    // Once more after the last step, which draws sharp what was stretched on the way.
    this.#redraw()
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
      this.#change()
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
      this.#change()
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
