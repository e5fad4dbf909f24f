import { ordinal, rate, rating } from 'openskill'
import { FILM_SPREAD, RATING_NOISE, STARS_PER_LOGIT, USUAL_MEAN } from '../../core/queue/constants.ts'
import type { Duel } from '../../core/queue/duel.ts'
import type { ComparisonEvidence, FilmEvidence } from '../../core/queue/evidence.ts'
import { createQueueModel, type QueueModel } from '../../core/queue/model.ts'
import { type Bench, quantile, type Row, rounded, timed } from './row.ts'

const PEOPLE = 20
const FILMS = 250
const HEAD = 10
const ANSWERS = 1500
const POINTS = [50, 100, 200, 300, 500, 1000, 1500]
/** How far ours is followed: well past where it has to be as good as the others are at the end. */
const WITHOUT_STARS = 500
const WITH_STARS = 200
const EVERY = 10
const MAX_SHARE = 1 / 5
const MAX_SHARE_WITH_STARS = 1 / 15

/** Points a certain win is worth: the usual step of Elo's scale where everybody is new, also in tools that rank films. */
const ELO_K = 32
const ELO_SCALE = 400
const ELO_START = 1500

const MANY_FILMS = 10_000
const MANY_COMPARISONS = 100_000
const MAX_NEXT_MS = 50
const QUESTION = { question: 'better', today: '2026-11-22' } as const

/** Numbers in [0, 1), the same ones every time (Mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Standard normal, by Box and Muller. */
const normal = (random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

interface Person {
  /** What each film is truly worth to them, stars. */
  readonly taste: readonly number[]
  /** What they gave it: half-star steps, half a star to five. */
  readonly stars: readonly number[]
  /** Whether they call the first film better; more often the better one, by the logistic model. */
  prefers(first: number, second: number): boolean
}

/** Somebody whose taste, ratings and answers are drawn as the queue's constants suppose. */
function somebody(seed: number): Person {
  const random = seeded(seed)
  const taste = Array.from({ length: FILMS }, () => USUAL_MEAN + FILM_SPREAD * normal(random))
  const stars = taste.map((worth) => {
    const given = Math.round(2 * (worth + RATING_NOISE * normal(random))) / 2
    return Math.min(5, Math.max(0.5, given))
  })
  const prefers = (first: number, second: number) => {
    const lead = ((taste[first] ?? 0) - (taste[second] ?? 0)) / STARS_PER_LOGIT
    return random() < 1 / (1 + Math.exp(-lead))
  }
  return { taste, stars, prefers }
}

/** True taste lost in the first ten, stars: the mean of the true ten minus that of those put first. */
function lost({ taste }: Person, worth: (film: number) => number): number {
  const mean = (order: number[]) =>
    order.slice(0, HEAD).reduce((sum, film) => sum + (taste[film] ?? 0), 0) / HEAD
  const films = [...taste.keys()]
  const truly = films.toSorted((a, b) => (taste[b] ?? 0) - (taste[a] ?? 0))
  const put = films.toSorted((a, b) => worth(b) - worth(a) || a - b)
  return mean(truly) - mean(put)
}

const filmId = (index: number) => `film ${String(index).padStart(3, '0')}`
const indexOf = (id: string) => Number(id.slice(-3))

/** The app's own model over films that were all seen once. */
function modelOf(films: number, ratingOf: (film: number) => number | null): QueueModel {
  const evidence = Array.from({ length: films }, (_, index): FilmEvidence => {
    const rating = ratingOf(index)
    const createdAt = '2015-05-05T20:00:00.000Z'
    return {
      id: filmId(index),
      title: filmId(index),
      year: null,
      directors: [],
      runtimeMinutes: null,
      viewings: [{ id: `viewing ${index}`, watchedOn: '2015-05-05', rating, liked: false, createdAt }],
      onWatchlistSince: null,
      pinned: false,
      snoozedUntil: null,
      dismissed: false,
    }
  })
  return createQueueModel({ films: evidence, comparisons: [], pulls: [] })
}

function answered(number: number, first: string, second: string, isFirst: boolean): ComparisonEvidence {
  return {
    id: `answer ${number}`,
    first,
    second,
    outcome: isFirst ? 'first' : 'second',
    question: QUESTION.question,
    source: 'duel',
    quote: null,
    said: null,
    createdAt: `2026-11-22T20:00:00.000Z ${String(number).padStart(6, '0')}`,
  }
}

/** Losses by number of answers, summed over people. */
type Curve = Map<number, number>

function note(curve: Curve, answers: number, loss: number): void {
  curve.set(answers, (curve.get(answers) ?? 0) + loss / PEOPLE)
}

/** The same random pairs and answers, ranked by Elo, by OpenSkill and by the app's fit. */
function askAtRandom(seed: number, elo: Curve, openskill: Curve, fit: Curve): void {
  const person = somebody(seed)
  const random = seeded(seed + 1000)
  const points = new Float64Array(FILMS).fill(ELO_START)
  const skills = Array.from({ length: FILMS }, () => rating())
  const model = modelOf(FILMS, () => null)
  for (let number = 1; number <= ANSWERS; number += 1) {
    const first = Math.floor(random() * FILMS)
    const second = (first + 1 + Math.floor(random() * (FILMS - 1))) % FILMS
    const isFirst = person.prefers(first, second)
    const [won, lose] = isFirst ? [first, second] : [second, first]
    const gap = (points[lose] ?? 0) - (points[won] ?? 0)
    const gain = ELO_K * (1 - 1 / (1 + 10 ** (gap / ELO_SCALE)))
    points[won] = (points[won] ?? 0) + gain
    points[lose] = (points[lose] ?? 0) - gain
    const [[better], [worse]] = rate([[skills[won] ?? rating()], [skills[lose] ?? rating()]]) as [
      [ReturnType<typeof rating>],
      [ReturnType<typeof rating>],
    ]
    skills[won] = better
    skills[lose] = worse
    model.setComparison(answered(number, filmId(first), filmId(second), isFirst))
    if (!POINTS.includes(number)) continue
    note(
      elo,
      number,
      lost(person, (film) => points[film] ?? 0),
    )
    note(
      openskill,
      number,
      lost(person, (film) => ordinal(skills[film] ?? rating())),
    )
    note(fit, number, lost(person, worthIn(model)))
  }
}

function worthIn(model: QueueModel): (film: number) => number {
  const worth = Array.from({ length: FILMS }, (_, film) => model.worth(filmId(film)))
  return (film) => worth[film] ?? 0
}

/** The pairs that the app asks for, each chosen after the last answer. A person who is asked nothing more stays put. */
function askAsTheApp(seed: number, answers: number, hasStars: boolean, curve: Curve): void {
  const person = somebody(seed)
  const model = modelOf(FILMS, (film) => (hasStars ? 2 * (person.stars[film] ?? 0) : null))
  let isAsked = true
  for (let number = 1; number <= answers; number += 1) {
    const duel: Duel | null = isAsked ? model.duels.next(QUESTION) : null
    isAsked = duel !== null
    if (duel) {
      const isFirst = person.prefers(indexOf(duel.a), indexOf(duel.b))
      model.setComparison(answered(number, duel.a, duel.b, isFirst))
    }
    if (number % EVERY === 0) note(curve, number, lost(person, worthIn(model)))
  }
}

/** The first number of answers from which on the loss is no more than that; infinite when it never is. */
function answersFor(curve: Curve, loss: number): number {
  for (const [answers, reached] of curve) if (reached <= loss) return answers
  return Number.POSITIVE_INFINITY
}

/** Milliseconds to choose the next duel after an answer, 95th percentile, in a diary of the size the design names. */
async function nextAmongMany(): Promise<number> {
  const random = seeded(20_261_122)
  const below = (limit: number) => Math.floor(random() * limit)
  const ids = Array.from({ length: MANY_FILMS }, (_, index) => filmId(index))
  const model = modelOf(MANY_FILMS, () => (random() < 0.7 ? 1 + below(10) : null))
  for (let number = 0; number < MANY_COMPARISONS; number += 1) {
    const first = below(MANY_FILMS)
    const second = (first + 1 + below(MANY_FILMS - 1)) % MANY_FILMS
    model.setComparison(answered(number, ids[first] ?? '', ids[second] ?? '', random() < 0.5))
  }
  model.duels.next(QUESTION)
  const samples: number[] = []
  for (let round = 0; round < 30; round += 1) {
    const duel = model.duels.next(QUESTION)
    if (duel) model.setComparison(answered(MANY_COMPARISONS + round, duel.a, duel.b, random() < 0.5))
    // What the answer itself costs is in the row of the queue.
    model.worth(ids[0] ?? '')
    samples.push(await timed(() => model.duels.next(QUESTION)?.why()))
  }
  return quantile(samples, 0.95)
}

/**
 * Answers our duels need, without stars, to lose as little of the true first ten as random pairs with Elo do after
 * 1,500; OpenSkill, our fit of random pairs, and our duels with stars beside it.
 */
async function run(): Promise<Row> {
  const curves = {
    elo: new Map() as Curve,
    openskill: new Map() as Curve,
    randomFit: new Map() as Curve,
    ours: new Map() as Curve,
    oursWithStars: new Map() as Curve,
  }
  for (let seed = 1; seed <= PEOPLE; seed += 1) {
    askAtRandom(seed, curves.elo, curves.openskill, curves.randomFit)
    askAsTheApp(seed, WITHOUT_STARS, false, curves.ours)
    askAsTheApp(seed, WITH_STARS, true, curves.oursWithStars)
  }
  const target = curves.elo.get(ANSWERS) ?? 0
  const needed = answersFor(curves.ours, target)
  const neededWithStars = answersFor(curves.oursWithStars, target)
  const nextMs = await nextAmongMany()
  const losses = Object.entries(curves).flatMap(([name, curve]) =>
    POINTS.filter((point) => curve.has(point)).map((point) => [
      `${name}${point}`,
      rounded(curve.get(point) ?? 0),
    ]),
  )
  return {
    name: 'duels',
    value: needed,
    unit: 'answers',
    baseline: ANSWERS,
    ratio: rounded(needed / ANSWERS),
    budget: `≤ 1/5 of the answers of random pairs with Elo, ≤ 1/15 with stars; next ≤ ${MAX_NEXT_MS} ms`,
    met:
      needed <= MAX_SHARE * ANSWERS &&
      neededWithStars <= MAX_SHARE_WITH_STARS * ANSWERS &&
      nextMs <= MAX_NEXT_MS,
    more: {
      neededWithStars,
      ratioWithStars: rounded(neededWithStars / ANSWERS),
      nextMs: rounded(nextMs),
      people: PEOPLE,
      eloK: ELO_K,
      ...Object.fromEntries(losses),
    },
  }
}

export const duels: Bench = { name: 'duels', run }
