import type { Posterior } from './posterior.ts'
import { at } from './typed.ts'

/** A film further than this from its own optimum, stars, is moved by itself before the joint step. */
const RESTLESS = 1e-3
/** More restless films than this share of all and the joint step does better. */
const FEW = 1 / 50
const MOST_MOVES = 2000

/**
 * After an answer or two only a few films are far from rest: brings each to its own optimum with the others
 * held, and its neighbours after it (nonlinear Gauss–Seidel on an active set), touching nothing else, until
 * all are within `RESTLESS`. What is left is small and smooth, and a joint step or two end it.
 *
 * Returns whether it moved anything: false when all films are at rest or too many aren't.
 */
export function relax(posterior: Posterior): boolean {
  const { graph, gradient, diagonal, variance } = posterior
  const isRestless = (film: number) => Math.abs(at(gradient, film)) * at(variance, film) > RESTLESS
  const queue: number[] = []
  for (let film = 0; film < graph.films; film++) if (isRestless(film)) queue.push(film)
  if (queue.length === 0 || queue.length > Math.max(4, graph.films * FEW)) return false
  for (let next = 0; next < queue.length && next < MOST_MOVES; next++) {
    const film = queue[next] as number
    if (!isRestless(film)) continue
    const step = -at(gradient, film) / at(diagonal, film)
    posterior.move(film, step * descent(Math.abs(step) / posterior.likelihood.starsPerLogit))
    if (isRestless(film)) queue.push(film)
    for (let link = graph.head(film); link >= 0; link = graph.next(link)) {
      const other = graph.other(link)
      if (isRestless(other)) queue.push(other)
    }
  }
  return true
}

/** Logits. Within so short a step the Hessian hardly changes, and a whole one leaves an eighth of the gradient at most. */
const NEAR = 0.25

/**
 * The fraction of a Newton step to take, 0 to 1, for leads that change by r logits at most: ln(1 + r) / r, which
 * descends from anywhere (newton.ts), and the whole step where that converges quadratically.
 */
export function descent(r: number): number {
  return r > NEAR ? Math.log1p(r) / r : 1
}
