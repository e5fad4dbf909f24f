import type { QueueReason } from './entry.ts'
import type { ComparisonEvidence } from './evidence.ts'
import { counted, inWords, times } from './words.ts'

/** A comparison as seen from one of its films. */
export interface SeenComparison {
  readonly comparison: ComparisonEvidence
  /** Stars it adds to that film. */
  readonly amount: number
  readonly otherTitle: string
  /** ½ when the film came out ahead, −½ when behind, 0 when level. */
  readonly outcome: number
}

/**
 * Reasons of a film's comparisons: each verdict by itself with its words; duels and moves of one kind
 * together.
 */
export function comparisonReasons(seen: readonly SeenComparison[]): QueueReason[] {
  const reasons: QueueReason[] = []
  const groups = new Map<string, SeenComparison[]>()
  for (const one of seen) {
    const { source, question } = one.comparison
    const group = groups.get(source + question)
    if (source === 'review') reasons.push(verdictReason(one))
    else if (group) group.push(one)
    else groups.set(source + question, [one])
  }
  for (const group of groups.values()) reasons.push(groupReason(group))
  return reasons
}

function verdictReason({ comparison, amount, otherTitle, outcome }: SeenComparison): QueueReason {
  const { question, quote, said, id, createdAt } = comparison
  return {
    kind: 'verdict',
    amount,
    text: question === 'better' ? placed(outcome, otherTitle) : preferred(outcome, otherTitle),
    titles: [otherTitle],
    sourceId: id,
    ...(quote === null ? {} : { quote }),
    ...(said === null
      ? { on: createdAt.slice(0, 10) }
      : { said: { viewingId: said.viewingId, title: said.title, on: said.on } }),
  }
}

function groupReason(group: readonly SeenComparison[]): QueueReason {
  const last = group.reduce((a, b) => (isLater(b.comparison, a.comparison) ? b : a))
  const { source, question, id, createdAt } = last.comparison
  const one = group.length === 1
  return {
    kind: source === 'reorder' ? 'reorder' : 'duel',
    amount: group.reduce((sum, each) => sum + each.amount, 0),
    text:
      source === 'reorder'
        ? moves(group)
        : question === 'better'
          ? betterDuels(group)
          : watchNextDuels(group),
    ...(one ? { titles: [last.otherTitle] } : {}),
    sourceId: id,
    on: createdAt.slice(0, 10),
  }
}

function isLater(a: ComparisonEvidence, b: ComparisonEvidence): boolean {
  return a.createdAt === b.createdAt ? a.id > b.id : a.createdAt > b.createdAt
}

function placed(outcome: number, other: string): string {
  return `You put it ${outcome > 0 ? 'above' : outcome < 0 ? 'below' : 'beside'} ${other}`
}

function preferred(outcome: number, other: string): string {
  if (outcome > 0) return `You would rather see it than ${other}`
  if (outcome < 0) return `You would rather see ${other}`
  return `You want to see it as much as ${other}`
}

function tally(group: readonly SeenComparison[]): { won: number; lost: number; level: number; all: number } {
  const won = group.filter((one) => one.outcome > 0).length
  const lost = group.filter((one) => one.outcome < 0).length
  return { won, lost, level: group.length - won - lost, all: group.length }
}

function betterDuels(group: readonly SeenComparison[]): string {
  const [only] = group
  if (group.length === 1 && only) {
    if (only.outcome > 0) return `It won a duel with ${only.otherTitle}`
    return only.outcome < 0
      ? `It lost a duel with ${only.otherTitle}`
      : `Too close to call beside ${only.otherTitle}`
  }
  const { won, lost, level, all } = tally(group)
  if (level === all) return `${capital(inWords(all))} duels, all too close to call`
  const close = level > 0 ? `, with ${inWords(level)} too close to call` : ''
  const every = all === 2 ? 'both' : `all ${inWords(all)}`
  const [verb, of] = won === 0 ? ['lost', lost] : ['won', won]
  return `It ${verb} ${of === all ? `${every} duels` : `${counted(of, 'duel')} of ${inWords(all)}`}${close}`
}

function watchNextDuels(group: readonly SeenComparison[]): string {
  const [only] = group
  if (group.length === 1 && only) return preferred(only.outcome, only.otherTitle)
  const { won, lost, level, all } = tally(group)
  if (level === all) return `Asked ${times(all)} what to see next, you could not choose`
  if (won === 0) return `Asked ${times(all)} what to see next, you never chose it`
  if (lost === 0 && level === 0) return `Asked ${times(all)} what to see next, you always chose it`
  return `Asked ${times(all)} what to see next, you chose it ${times(won)}`
}

function moves(group: readonly SeenComparison[]): string {
  const [only] = group
  if (group.length === 1 && only) {
    if (only.outcome === 0) return `You moved it beside ${only.otherTitle}`
    return only.outcome > 0
      ? `You moved it above ${only.otherTitle}`
      : `You moved ${only.otherTitle} above it`
  }
  const { won, lost } = tally(group)
  const parts = [won > 0 ? `up the queue ${times(won)}` : '', lost > 0 ? `down ${times(lost)}` : ''].filter(
    (part) => part,
  )
  return parts.length > 0 ? `You moved it ${parts.join(' and ')}` : 'You moved it beside others'
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
