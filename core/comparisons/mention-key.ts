import { fold } from '../films/title.ts'

/** What a film nobody knows yet is called among the mentions: its title without accents, capitals or doubled spaces. */
export function titleKey(title: string): string {
  return fold(title).replace(/\s+/gu, ' ')
}

/** The name a mention goes by in its entry: the film's id, or for a film the diary does not know its `titleKey`. */
export function mentionKey({
  filmId,
  title,
}: {
  readonly filmId: string | null
  readonly title: string
}): string {
  return filmId ?? titleKey(title)
}

/** What one piece of what is said of a film is waved away under, where it was left out of what was taken. */
export function pieceKey(filmId: string, piece: 'relation' | 'pull'): string {
  return `${filmId} ${piece}`
}
