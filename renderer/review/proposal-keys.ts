import type { PullKind, Relation } from '../../core/api.ts'
import { turned } from './verdicts.ts'

interface Said {
  readonly relation: Relation | null
  readonly pull: PullKind | null
}

export type ProposalPress =
  | { readonly kind: 'take' }
  | { readonly kind: 'wave' }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'say'; readonly said: Partial<Said> }

interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** As they stand in the row, said of the other film. */
const ORDER: readonly Relation[] = ['better', 'similar', 'worse']

/**
 * What a key does to a proposal, or null where it is not for it. Enter takes it, Esc waves it away, ← and → say better, similar
 * or worse, R says that it draws one there, ↑ and ↓ go to the next. `isOnRow`: the row itself has the focus; a control in it has
 * its own keys, and only Esc is the row's there.
 */
export function pressProposalKey(
  event: KeyPress,
  said: Said,
  usualPull: PullKind,
  isOnRow: boolean,
): ProposalPress | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null
  if (event.key === 'Escape') return { kind: 'wave' }
  if (!isOnRow) return null
  switch (event.key) {
    case 'Enter':
      return { kind: 'take' }
    case 'ArrowDown':
      return { kind: 'move', by: 1 }
    case 'ArrowUp':
      return { kind: 'move', by: -1 }
    case 'ArrowLeft':
      return { kind: 'say', said: { relation: beside(said.relation, -1) } }
    case 'ArrowRight':
      return { kind: 'say', said: { relation: beside(said.relation, 1) } }
    case 'r':
    case 'R':
      return { kind: 'say', said: { pull: said.pull ? null : usualPull } }
    default:
      return null
  }
}

/** The next to the left or right; past the ends nothing is said, and from there it goes in at the other end. */
function beside(relation: Relation | null, by: 1 | -1): Relation | null {
  const at = relation ? ORDER.indexOf(turned(relation)) + by : by > 0 ? 0 : ORDER.length - 1
  const other = ORDER[at]
  return other ? turned(other) : null
}
