const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** A count as prose has it: words to ten, figures above. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? String(count)
}

/** “one day”, “three weeks”. */
export function counted(count: number, singular: string): string {
  return `${inWords(count)} ${singular}${count === 1 ? '' : 's'}`
}

/** How long ago, in days, as one would say it: “today”, “three weeks ago”. */
export function ago(days: number): string {
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${counted(days, 'day')} ago`
  if (days < 61) return `${counted(Math.floor(days / 7), 'week')} ago`
  if (days < 730) return `${counted(Math.floor(days / 30.44), 'month')} ago`
  return `${counted(Math.floor(days / 365.25), 'year')} ago`
}

/** “once”, “twice”, “three times”. */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** A day, month or year as one says it: “1 December 2026”, “December 2026”, “2026”. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const name = month === undefined ? undefined : MONTH.format(Date.UTC(2000, month - 1))
  return [day, name, year].filter((part) => part !== undefined).join(' ')
}

/** “1st”, “12th”, “23rd”. */
export function ordinal(place: number): string {
  const tens = place % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${ending}`
}
