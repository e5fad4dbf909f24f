/** Half stars, 1 to 10; null is “not rated”. */
export type StarsValue = number | null

/** What the star widget remembers between keys: the rating, and which digit gave it. */
export interface StarsState {
  readonly value: StarsValue
  readonly lastDigit: number | null
}

/** The parts of a key event the stars look at. */
export interface StarsKey {
  readonly key: string
  readonly code?: string
  readonly shiftKey?: boolean
  readonly ctrlKey?: boolean
  readonly metaKey?: boolean
  readonly altKey?: boolean
}

const MOST = 10
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 2,
  PageDown: -2,
}

/**
 * The state after a key, or null where the key is not for the stars. Arrows move by a half, Page keys by a star; `1`–`5` give
 * whole stars, the same digit again or with Shift the half below; `0`, Delete and Backspace clear; Home and End go to the ends.
 */
export function pressStarsKey(state: StarsState, event: StarsKey, isRightToLeft = false): StarsState | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const to = (value: StarsValue, lastDigit: number | null = null): StarsState => ({ value, lastDigit })
  if (event.key === 'Delete' || event.key === 'Backspace') return to(null)
  if (event.key === 'Home') return to(1)
  if (event.key === 'End') return to(MOST)
  const step = STEPS[event.key]
  if (step !== undefined) {
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    return to(moved(state.value, isRightToLeft && isSideways ? -step : step))
  }
  const digit = digitOf(event)
  if (digit === null || digit > 5) return null
  if (digit === 0) return to(null)
  const isAgain = state.lastDigit === digit && state.value === digit * 2
  return to(digit * 2 - (event.shiftKey || isAgain ? 1 : 0), digit)
}

function moved(value: StarsValue, step: number): StarsValue {
  const next = Math.min(MOST, Math.max(0, (value ?? 0) + step))
  return next === 0 ? null : next
}

/** By the key's place first: with Shift, or on some layouts without, the key's character is no digit. */
function digitOf({ key, code }: StarsKey): number | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code ?? '')?.[1] ?? /^\d$/.exec(key)?.[0]
  return digit === undefined ? null : Number(digit)
}

/** The digits that give a rating, in order: 3½ is 4 4. */
export function keysFor(value: number): readonly string[] {
  const digit = String(Math.ceil(value / 2))
  return value % 2 ? [digit, digit] : [digit]
}

/** The rating under a pointer. `fraction`: how far along the five stars it is, 0 to 1 in reading direction. */
export function valueAt(fraction: number): number {
  return Math.min(MOST, Math.max(1, Math.ceil(fraction * MOST)))
}
