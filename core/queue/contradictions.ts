import { type Arrow, waysRound } from './cycles.ts'
import { isMet, whenSaid } from './desire.ts'
import { type ComparisonEvidence, isLater } from './evidence.ts'
import type { Ledger, Seat } from './ledger.ts'

/** A film above another, that one above a third …, and the last above the first. */
export interface Contradiction {
  /** The same as long as the same films are at odds in the same way. */
  readonly key: string
  readonly question: ComparisonEvidence['question']
  /** Ids of the films, each ahead of the next and the last of the first. */
  readonly films: readonly string[]
  /** The latest comparison that says so of each film and the next. */
  readonly comparisons: readonly string[]
  /** “You put Her above Up, Up above Drive, and Drive above Her.” */
  readonly text: string
  readonly titles: readonly string[]
}

/** Found at most for each question; the person is shown fewer. */
const MOST_FOUND = 100

interface Ahead extends Arrow {
  readonly evidence: ComparisonEvidence
}

/**
 * Where the answers to one question go round in a ring, the shortest first. Ties say nothing; nor do answers
 * about what to see next once one of the films was seen.
 */
export function contradictions(ledger: Ledger): Contradiction[] {
  return (['better', 'watch-next'] as const)
    .flatMap((question) =>
      waysRound(aheadOf(ledger, question), MOST_FOUND).map((way) =>
        contradictionOf(ledger, question, way as Ahead[]),
      ),
    )
    .sort((a, b) => a.films.length - b.films.length)
}

/** One arrow for each two films of which one came out ahead, in an order that does not depend on when it was read. */
function aheadOf(ledger: Ledger, question: ComparisonEvidence['question']): Ahead[] {
  const ahead: Ahead[] = []
  for (const seat of byId(ledger.seats)) {
    const latest = new Map<Seat, ComparisonEvidence>()
    for (const { evidence, other, outcome } of ledger.comparisonsOf(seat)) {
      if (evidence.question !== question || outcome <= 0) continue
      if (question === 'watch-next' && (isPast(seat, evidence) || isPast(other, evidence))) continue
      const known = latest.get(other)
      if (!known || isLater(evidence, known)) latest.set(other, evidence)
    }
    for (const other of byId([...latest.keys()])) {
      const evidence = latest.get(other)
      if (evidence) ahead.push({ from: seat.node, to: other.node, evidence })
    }
  }
  return ahead
}

function byId(seats: readonly Seat[]): Seat[] {
  return seats.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function isPast({ film }: Seat, evidence: ComparisonEvidence): boolean {
  return film !== null && isMet(film, whenSaid(evidence), evidence.createdAt)
}

function contradictionOf(
  ledger: Ledger,
  question: ComparisonEvidence['question'],
  way: readonly Ahead[],
): Contradiction {
  const round = fromLeast(way, ({ from }) => ledger.seats[from]?.id ?? '')
  const seats = round.map(({ from }) => ledger.seats[from] as Seat)
  const films = seats.map(({ id }) => id)
  const titles = seats.map(({ film }) => film?.title ?? '')
  return {
    key: `${question}:${films.join('>')}`,
    question,
    films,
    comparisons: round.map(({ evidence }) => evidence.id),
    text: inWordsOf(question, titles),
    titles,
  }
}

/** The ring turned so that it starts at the least id. */
function fromLeast<T>(ring: readonly T[], idOf: (one: T) => string): T[] {
  let start = 0
  for (const [index, one] of ring.entries()) {
    if (idOf(one) < idOf(ring[start] as T)) start = index
  }
  return [...ring.slice(start), ...ring.slice(0, start)]
}

function inWordsOf(question: ComparisonEvidence['question'], titles: readonly string[]): string {
  const [lead, than] = question === 'better' ? ['You put', 'above'] : ['You would rather see', 'than']
  const parts = titles.map((title, index) => `${title} ${than} ${titles[(index + 1) % titles.length]}`)
  const last = parts.pop()
  const comma = parts.length > 1 ? ',' : ''
  return `${lead} ${parts.join(', ')}${comma} and ${last}.`
}
