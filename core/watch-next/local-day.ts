const two = (n: number) => String(n).padStart(2, '0')

/** The local calendar day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0')
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
