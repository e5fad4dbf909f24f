/** Something that finds its place on a plane; lengths in the plane's units. */
export interface Body {
  readonly x: number
  readonly y: number
  /** No other body comes nearer than both radii together. */
  readonly radius: number
  /** How strongly it pushes others away within `REACH`; 0 for not at all. */
  readonly charge: number
  /** Where it is drawn to, and how strongly across and down: the share of the way in the first step, 0 to 1. */
  readonly home: { readonly x: number; readonly y: number; readonly pullX: number; readonly pullY: number }
  readonly isFixed: boolean
}

/** Draws two bodies, by their numbers, towards a distance from one another. */
export interface Spring {
  readonly a: number
  readonly b: number
  readonly length: number
  /** Share of the difference made good in the first step, 0 to 1. */
  readonly strength: number
}

/** How far bodies push one another away. */
const REACH = 240
/** Share of its speed a body keeps from step to step; d3-force's own. */
const KEPT_SPEED = 0.6
/** The heat at which bodies count as settled; d3-force's own. */
const COLD = 0.001

/**
 * Bodies pushed and pulled until they settle: velocity Verlet with the forces of d3-force (many-body, link, collide, x and y).
 * Not d3-force itself, whose step can not be parted: with 2,000 films and 8,000 comparisons each took it 20 to 40 ms, more than
 * a frame has, and all of them 3 to 6 s, where these take 4 ms and 1 s and come to the same distances, for pairs are found by a
 * grid instead of two quadtrees. The same bodies always settle the same.
 */
export class Forces {
  /** Where each body is by now. */
  readonly x: Float64Array
  readonly y: Float64Array
  readonly #vx: Float64Array
  readonly #vy: Float64Array
  readonly #charge: Float64Array
  readonly #radius: Float64Array
  readonly #bodies: readonly Body[]
  readonly #springs: readonly (Spring & { readonly share: number })[]
  readonly #cell: number
  readonly #cooling: number
  #heat: number
  readonly #random = seeded()
  /** Pairs near enough to touch, found on the way. */
  #near: readonly number[] = []

  /** `heat` 1 for bodies that know nothing of their places, less for ones that only give way a little. */
  constructor(bodies: readonly Body[], springs: readonly Spring[], heat: number, steps: number) {
    this.#bodies = bodies
    this.x = Float64Array.from(bodies, ({ x }) => x)
    this.y = Float64Array.from(bodies, ({ y }) => y)
    this.#vx = new Float64Array(bodies.length)
    this.#vy = new Float64Array(bodies.length)
    this.#charge = Float64Array.from(bodies, ({ charge }) => charge)
    this.#radius = Float64Array.from(bodies, ({ radius }) => radius)
    const degree = new Float64Array(bodies.length)
    for (const { a, b } of springs) {
      degree[a] = at(degree, a) + 1
      degree[b] = at(degree, b) + 1
    }
    // Of two bodies, the one with fewer springs yields more.
    this.#springs = springs.map((spring) => {
      const [a, b] = [at(degree, spring.a), at(degree, spring.b)]
      return { ...spring, share: a / (a + b) }
    })
    const widest = bodies.reduce((most, { radius }) => Math.max(most, radius), 1)
    const isCharged = bodies.some(({ charge }) => charge !== 0)
    this.#cell = Math.max(2 * widest, isCharged ? REACH : 0)
    this.#heat = bodies.length === 0 ? 0 : heat
    this.#cooling = 1 - (COLD / heat) ** (1 / steps)
  }

  get isSettled(): boolean {
    return this.#heat < COLD
  }

  step(): void {
    this.#heat -= this.#heat * this.#cooling
    this.#pullBySprings()
    this.#pushApart()
    this.#keepClear()
    this.#move()
  }

  #pullBySprings(): void {
    const { x, y } = this
    const [vx, vy] = [this.#vx, this.#vy]
    for (const { a, b, length, strength, share } of this.#springs) {
      const dx = at(x, b) + at(vx, b) - at(x, a) - at(vx, a)
      const dy = at(y, b) + at(vy, b) - at(y, a) - at(vy, a)
      const apart = Math.hypot(dx, dy) || 1e-6
      const pull = ((apart - length) / apart) * this.#heat * strength
      vx[b] = at(vx, b) - dx * pull * share
      vy[b] = at(vy, b) - dy * pull * share
      vx[a] = at(vx, a) + dx * pull * (1 - share)
      vy[a] = at(vy, a) + dy * pull * (1 - share)
    }
  }

  /** The innermost loop of the layout: plain arrays and no calls in it, which is five times as fast. */
  #pushApart(): void {
    const { x, y } = this
    const [vx, vy, heat, charge, radius] = [this.#vx, this.#vy, this.#heat, this.#charge, this.#radius]
    const near: number[] = []
    for (const [own, other] of this.#neighbourhoods()) {
      for (let one = 0; one < own.length; one++) {
        const a = own[one] as number
        const [ax, ay, ac, ar] = [at(x, a), at(y, a), at(charge, a), at(radius, a)]
        for (let two = own === other ? one + 1 : 0; two < other.length; two++) {
          const b = other[two] as number
          const dx = at(x, b) - ax
          const dy = at(y, b) - ay
          const square = dx * dx + dy * dy
          const touch = 2 * (ar + at(radius, b))
          if (square < touch * touch) near.push(a, b)
          if (square >= REACH * REACH) continue
          const push = heat / Math.max(1, square)
          vx[a] = at(vx, a) - dx * push * at(charge, b)
          vy[a] = at(vy, a) - dy * push * at(charge, b)
          vx[b] = at(vx, b) + dx * push * ac
          vy[b] = at(vy, b) + dy * push * ac
        }
      }
    }
    this.#near = near
  }

  /** Bodies that would overlap where they are about to be are parted, the smaller moving more. */
  #keepClear(): void {
    const { x, y } = this
    const [vx, vy] = [this.#vx, this.#vy]
    for (let place = 0; place < this.#near.length; place += 2) {
      const [a, b] = [this.#near[place] as number, this.#near[place + 1] as number]
      const [ra, rb] = [at(this.#radius, a), at(this.#radius, b)]
      let dx = at(x, a) + at(vx, a) - at(x, b) - at(vx, b)
      let dy = at(y, a) + at(vy, a) - at(y, b) - at(vy, b)
      const square = dx * dx + dy * dy
      if (square >= (ra + rb) ** 2) continue
      // Two in the very same place are parted in some direction.
      if (square === 0) [dx, dy] = [(this.#random() - 0.5) * 1e-6, (this.#random() - 0.5) * 1e-6]
      const apart = Math.hypot(dx, dy)
      const push = (ra + rb - apart) / apart
      const share = rb ** 2 / (ra ** 2 + rb ** 2)
      vx[a] = at(vx, a) + dx * push * share
      vy[a] = at(vy, a) + dy * push * share
      vx[b] = at(vx, b) - dx * push * (1 - share)
      vy[b] = at(vy, b) - dy * push * (1 - share)
    }
  }

  #move(): void {
    const { x, y } = this
    const [vx, vy, heat] = [this.#vx, this.#vy, this.#heat]
    for (const [place, { home, isFixed }] of this.#bodies.entries()) {
      if (isFixed) {
        vx[place] = vy[place] = 0
        continue
      }
      vx[place] = (at(vx, place) + (home.x - at(x, place)) * home.pullX * heat) * KEPT_SPEED
      vy[place] = (at(vy, place) + (home.y - at(y, place)) * home.pullY * heat) * KEPT_SPEED
      x[place] = at(x, place) + at(vx, place)
      y[place] = at(y, place) + at(vy, place)
    }
  }

  /** Squares of a grid, each with itself and with those beside it, so that every two bodies near one another meet once. */
  #neighbourhoods(): (readonly [own: readonly number[], other: readonly number[]])[] {
    const cells = new Map<number, number[]>()
    const keyOf = (column: number, row: number) => column * 65_536 + row
    for (let place = 0; place < this.x.length; place++) {
      const key = keyOf(
        Math.floor(at(this.x, place) / this.#cell),
        Math.floor(at(this.y, place) / this.#cell),
      )
      const cell = cells.get(key)
      if (cell) cell.push(place)
      else cells.set(key, [place])
    }
    const ahead = [0, keyOf(1, 0), keyOf(-1, 1), keyOf(0, 1), keyOf(1, 1)]
    return [...cells].flatMap(([key, own]) =>
      ahead.flatMap((step) => {
        const other = cells.get(key + step)
        return other ? [[own, other] as const] : []
      }),
    )
  }
}

/** Of an array whose places are all filled. */
const at = (values: Float64Array, place: number): number => values[place] as number

/** Numbers in [0, 1), the same ones every time (Numerical Recipes' constants). */
function seeded(): () => number {
  let state = 1684
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
