/** A row's place in an evening of several films: `only` when it stands alone. */
export type EveningPlace = 'only' | 'first' | 'middle' | 'last'

/**
 * Films of one day are one evening; only a full date (`YYYY-MM-DD`) can say so.
 * `above` and `below` are the neighbours' dates: undefined at a month's edge or while they are not loaded.
 */
export function eveningPlace(
  above: string | null | undefined,
  own: string | null,
  below: string | null | undefined,
): EveningPlace {
  if (own?.length !== 10) return 'only'
  const withAbove = above === own
  const withBelow = below === own
  if (withAbove && withBelow) return 'middle'
  if (withAbove) return 'last'
  return withBelow ? 'first' : 'only'
}
