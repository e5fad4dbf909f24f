import type { Heading } from './walk.ts'

/** What a key asks of the picture. */
export type MapKey =
  | { readonly kind: 'walk'; readonly heading: Heading; readonly isAnywhere: boolean }
  | { readonly kind: 'larger' | 'smaller' | 'whole' | 'card' | 'page' | 'list' | 'leave' }

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
const KEYS: Readonly<Record<string, Exclude<MapKey['kind'], 'walk'>>> = {
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  _: 'smaller',
  '0': 'whole',
  Enter: 'card',
  f: 'page',
  l: 'list',
  Escape: 'leave',
}

/** Null for a key that is not the picture's, and for one pressed together with Ctrl, Cmd or Alt. */
export function mapKeyOf(event: {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): MapKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const heading = HEADINGS[event.key]
  if (heading) return { kind: 'walk', heading, isAnywhere: event.shiftKey }
  const kind = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
  return kind ? { kind } : null
}
