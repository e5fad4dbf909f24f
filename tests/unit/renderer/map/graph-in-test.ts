import type { ComparisonMap } from '../../../../core/api.ts'

type Edge = ComparisonMap['edges'][number]

/**
 * A map from lines such as `Her < Sunshine`, `Her = Paterson`, `Her < Sunshine ×3` or, of what to see next, `Her << Sunshine`.
 * A film's id is its title; its worth is the number of films below it, unless it is given.
 */
export function mapOf(
  lines: readonly string[],
  worths: Readonly<Record<string, number>> = {},
): ComparisonMap {
  const edges = lines.map((line): Edge => {
    const [, from = '', sign = '', to = '', count = '1'] =
      /^(.+?) (<<|<|=) (.+?)(?: ×(\d+))?$/.exec(line) ?? []
    return {
      ...{ from, to, isTie: sign === '=', count: Number(count) },
      ...{ question: sign === '<<' ? 'watch-next' : 'better', sources: ['duel'], ids: [`${line} 1`] },
    }
  })
  const titles = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
  const films = titles.map((title) => {
    const own = edges.filter(({ from, to }) => from === title || to === title)
    const below = edges.filter(({ to, isTie }) => to === title && !isTie).length
    return {
      ...{ id: title, title, year: 2000, directors: [], worth: worths[title] ?? below },
      comparisons: own.reduce((sum, { count }) => sum + count, 0),
    }
  })
  return { films, edges, total: films.length }
}

/** Numbers in [0, 1), the same ones every time (Numerical Recipes' constants). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** So many films in circles of ten, compared mostly within them. */
export function manyFilms(count: number, seed = 1): ComparisonMap {
  const random = seeded(seed)
  const lines = Array.from({ length: count * 2 }, (_, n) => {
    const one = n % count
    const circle = one - (one % 10)
    const other = random() < 0.85 ? circle + Math.floor(random() * 10) : Math.floor(random() * count)
    const [low, high] = [Math.min(one, other), Math.max(one, other)]
    return low === high || high >= count ? null : `Film ${low} ${random() < 0.1 ? '=' : '<'} Film ${high}`
  })
  const worths = Object.fromEntries(Array.from({ length: count }, (_, n) => [`Film ${n}`, (5 * n) / count]))
  return mapOf([...new Set(lines.filter((line) => line !== null))], worths)
}
