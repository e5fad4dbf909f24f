import type { Camera } from './camera.ts'
import { CoverPictures } from './cover-pictures.ts'
import { drawFilms } from './draw-films.ts'
import { drawLinks } from './draw-links.ts'
import { drawTitles } from './draw-titles.ts'
import type { MapFilm, MapGraph } from './graph.ts'
import type { MapLayout } from './layout.ts'
import type { Lit } from './lit.ts'
import { drawNames, drawRegions, placeNames, type Region, type RegionName, regionsOf } from './regions.ts'
import type { Surface, Title } from './scene.ts'
import { isFar, TitlePlan, titleBox } from './titles.ts'

interface Labels {
  readonly k: number
  readonly titles: readonly Title[]
  readonly names: readonly RegionName[]
}

/** What a map that was laid out looks like, all of it or what stands out. */
export class Scenery {
  readonly covers = new CoverPictures()
  readonly #plan = new TitlePlan()
  #layout: MapLayout | null = null
  #regions: readonly Region[] = []
  #labels: Labels | null = null

  show(graph: MapGraph, layout: MapLayout): void {
    this.#layout = layout
    this.#regions = regionsOf(graph, layout)
    this.#labels = null
  }

  /** Letters that come late are put in the place of the ones that stood in for them. */
  forgetLetters(): void {
    this.#plan.forget()
    this.covers.clear()
    this.#labels = null
  }

  /** Draws all of it, in steps. */
  *drawAll(surface: Surface): Generator<void> {
    if (!this.#layout) return
    const { context, size, camera, colours } = surface
    this.covers.forgetWanted()
    context.fillStyle = colours.paper
    context.fillRect(0, 0, size.width, size.height)
    const { films, links } = this.#layout
    const { titles, names } = this.#labelsAt(camera)
    yield
    const { covers } = this
    const scene = { ...surface, films, links, titles, covers, isLit: false, ringed: null }
    yield* drawRegions(scene, this.#regions)
    yield* drawLinks(scene)
    yield* drawFilms(scene)
    yield* drawNames(scene, names)
    yield* drawTitles(scene)
  }

  /** Draws what stands out, in steps; titles stand where they stand on the whole, and the others find room between them. */
  *drawLit(surface: Surface, lit: Lit, ringed: MapFilm | null): Generator<void> {
    if (!this.#layout) return
    const { camera } = surface
    const films = this.#layout.films.filter(({ film }) => lit.films.has(film))
    const links = this.#layout.links.filter(({ link }) => lit.links.has(link))
    const titled = this.#labelsAt(camera).titles.filter(({ placed }) => lit.films.has(placed.film))
    const isTitled = new Set(titled.map(({ placed }) => placed))
    const others = this.#plan.plan(
      films.filter((placed) => !isTitled.has(placed)),
      links,
      camera,
      { taken: titled.map((title) => titleBox(title, camera)), isDense: true },
    )
    const { covers } = this
    const scene = { ...surface, films, links, titles: [...titled, ...others], covers, isLit: true, ringed }
    yield* drawLinks(scene)
    yield* drawFilms(scene)
    yield* drawTitles(scene)
  }

  #labelsAt(camera: Camera): Labels {
    if (!this.#layout) return { k: camera.k, titles: [], names: [] }
    if (this.#labels?.k === camera.k) return this.#labels
    const { films, links } = this.#layout
    const names = placeNames(this.#regions, camera, this.#plan, films)
    // From afar a region's name says more than the titles of some of its films, which it would stand among.
    const named = new Set(names.map(({ region }) => region.cluster))
    const titled = films.filter(({ film }) => !(isFar(film, camera) && named.has(film.cluster)))
    const titles = this.#plan.plan(titled, links, camera, {
      taken: names.map(({ box }) => box),
      keepsClear: names.length > 0,
    })
    this.#labels = { k: camera.k, titles, names }
    return this.#labels
  }
}
