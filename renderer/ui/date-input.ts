import { addDays, MONTHS, today } from './dates.ts'

export type DateReading =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly message: string }

/** The year of the first film ever shot. */
const FIRST_YEAR = 1888
const pad = (value: number) => String(value).padStart(2, '0')

/**
 * A typed date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for an empty field. Takes 2026-11-14, 14 Nov 2026, Nov 14 2026,
 * 14/11/2026 (day first), Nov 2016, 2009, 14 Nov (this year, or the last), today, yesterday, a weekday's name.
 * `now` is the local day, for tests.
 */
export function readDate(text: string, now = today()): DateReading {
  const typed = text.trim().toLowerCase().replace(/[,.]/g, ' ').replace(/\s+/g, ' ')
  if (typed === '') return { ok: true, value: null }
  const relative = relativeDay(typed, now)
  if (relative) return { ok: true, value: relative }
  const parts = partsOf(typed)
  if (!parts) {
    return {
      ok: false,
      message: `“${text.trim().slice(0, 40)}” is not a date. Write it as 14 Nov 2026, Nov 2026 or 2026.`,
    }
  }
  const year = parts.year ?? nearestYear(parts, now)
  return check({ ...parts, year }, addDays(now, 1))
}

interface Parts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

function relativeDay(typed: string, now: string): string | null {
  if (typed === 'today' || typed === 'now' || typed === 'tonight') return now
  if (typed === 'yesterday' || typed === 'last night') return addDays(now, -1)
  const weekday =
    typed.length < 3 ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(typed.replace(/^last /, '')))
  if (weekday < 0) return null
  const back = (new Date(`${now}T00:00:00Z`).getUTCDay() - weekday + 7) % 7
  return addDays(now, -(back || (typed.startsWith('last ') ? 7 : 0)))
}

function partsOf(typed: string): Parts | null {
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(typed)
  if (iso) return { year: Number(iso[1]), month: numberOr(iso[2]), day: numberOr(iso[3]) }
  const dayFirst = /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/.exec(typed)
  if (dayFirst) return { day: Number(dayFirst[1]), month: Number(dayFirst[2]), year: Number(dayFirst[3]) }
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(typed)
  if (monthYear) return { day: null, month: Number(monthYear[1]), year: Number(monthYear[2]) }
  return spelled(typed)
}

/** Dates with the month's name in them, a weekday in front allowed: “sat 14 nov 2026”, “november 14 2026”, “nov 2016”, “14 nov”. */
function spelled(typed: string): Parts | null {
  const words = typed.split(' ')
  if (words.length > 2 && WEEKDAYS.some((name) => isShortFor(words[0] ?? '', name))) words.shift()
  const at = words.findIndex((word) => monthOf(word) !== null)
  const month = monthOf(words[at] ?? '')
  if (month === null || words.length > 3) return null
  const rest = words.toSpliced(at, 1).map((word) => word.replace(/(?<=\d)(?:st|nd|rd|th)$/, ''))
  if (!rest.every((word) => /^\d{1,2}$|^\d{4}$/.test(word))) return null
  const years = rest.filter((word) => word.length === 4)
  const days = rest.filter((word) => word.length < 4)
  if (years.length > 1 || days.length > 1 || rest.length === 0) return null
  return { year: numberOr(years[0]), month, day: numberOr(days[0]) }
}

const isShortFor = (word: string, name: string) => word.length >= 3 && name.startsWith(word)

function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((name) => isShortFor(word === 'sept' ? 'sep' : word, name.toLowerCase()))
  return index < 0 ? null : index + 1
}

function numberOr(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

/** A day and month without a year: the last time that day came round. */
function nearestYear({ month, day }: Parts, now: string): number {
  const year = Number(now.slice(0, 4))
  return `${pad(month ?? 1)}-${pad(day ?? 1)}` > now.slice(5) ? year - 1 : year
}

/** `last`: the last day that may be; tomorrow, which today already is elsewhere. */
function check({ year, month, day }: Parts, last: string): DateReading {
  const written = String(year).padStart(4, '0')
  if (year === null || year < FIRST_YEAR) {
    return { ok: false, message: `Nobody watched a film in ${written}: the first one was shot in 1888.` }
  }
  if (month === null) return notAfter(written, last, 'year')
  const name = MONTHS[month - 1]
  if (!name) return { ok: false, message: `There is no month ${month}.` }
  if (day === null) return notAfter(`${written}-${pad(month)}`, last, 'month')
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > days) return { ok: false, message: `${name} ${written} has ${days} days.` }
  return notAfter(`${written}-${pad(month)}-${pad(day)}`, last, 'day')
}

function notAfter(value: string, last: string, unit: 'day' | 'month' | 'year'): DateReading {
  if (value <= last.slice(0, value.length)) return { ok: true, value }
  return { ok: false, message: `That ${unit} has not come yet.` }
}
