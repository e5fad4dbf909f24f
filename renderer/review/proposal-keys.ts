import type { PullKind, Relation } from '../../core/api.ts'
import { relationBeside } from './verdicts.ts'

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
  readonly repeat: boolean
}

/**
 * What a key does to a proposal, or null where it is not for it. Enter takes it, Esc waves it away, ← and → say better, similar
 * or worse, R says that it draws one there, ↑ and ↓ go to the next. `isOnRow`: the row itself has the focus; a control in it has
 * its own keys, and only Esc is the row's there. A key held down moves on and on, all else once.
 */
export function pressProposalKey(
  event: KeyPress,
  said: Said,
  usualPull: PullKind,
  isOnRow: boolean,
): ProposalPress | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null
  if (isOnRow && event.key === 'ArrowDown') return { kind: 'move', by: 1 }
  if (isOnRow && event.key === 'ArrowUp') return { kind: 'move', by: -1 }
  if (event.repeat) return null
  if (event.key === 'Escape') return { kind: 'wave' }
  if (!isOnRow) return null
  switch (event.key) {
    case 'Enter':
      return { kind: 'take' }
    case 'ArrowLeft':
      return { kind: 'say', said: { relation: relationBeside(said.relation, -1) } }
    case 'ArrowRight':
      return { kind: 'say', said: { relation: relationBeside(said.relation, 1) } }
    case 'r':
    case 'R':
      return { kind: 'say', said: { pull: said.pull ? null : usualPull } }
    default:
      return null
  }
}
