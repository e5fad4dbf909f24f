/** A typed film cut into title and year: “Her (2013)” and “Her 2013” are *Her* of 2013; “2012” and “1917” are titles. */
export function parseFilmInput(text: string): { readonly title: string; readonly year: number | null } {
  const typed = text.trim().replace(/\s+/g, ' ')
  const match = /^(.+?)\s*(?:\((\d{4})\)|[,\s]\s*(\d{4}))$/.exec(typed)
  const year = Number(match?.[2] ?? match?.[3])
  const isYear = year >= 1878 && year <= new Date().getFullYear() + 10
  // Beyond the next years a bare number is part of the name: Blade Runner 2049.
  return match?.[1] && isYear ? { title: match[1].trim(), year } : { title: typed, year: null }
}
