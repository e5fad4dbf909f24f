const two = (n: number) => String(n).padStart(2, '0')

/** The local calendar day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0')
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/**
 * A moment of UTC with the calendar day it was here in front, as the model compares it with days people wrote down:
 * `2026-11-22 2026-11-23T04:15:00.000Z`. Sorts as the moments do, even where a clock is set back.
 */
export function localMoment(utc: string): string {
  return `${dayOf(new Date(utc))} ${utc}`
}
