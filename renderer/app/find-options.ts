import type { FilmHit } from '../../core/api.ts'
import { holdsWords, isCalled } from '../ui/title-match.ts'
import { type CommandName, SHORTCUTS } from './shortcuts.ts'

export type FindOption =
  | { readonly kind: 'film'; readonly film: FilmHit }
  | { readonly kind: 'command'; readonly command: CommandName; readonly label: string; readonly keys: string }

const FINDABLE: readonly CommandName[] = ['log-film', 'diary', 'watch-next', 'duel', 'map', 'inbox', 'keys']
const COMMANDS = SHORTCUTS.filter(({ command }) => FINDABLE.includes(command)).map(
  (shortcut) => ({ kind: 'command', ...shortcut }) as const,
)

/**
 * What can be gone to, the likeliest first: a command called just as typed, films whose titles hold the words, commands with
 * a word that begins so, films that are merely alike. While nothing is typed, the commands and then the films.
 */
export function findOptions(text: string, films: readonly FilmHit[]): readonly FindOption[] {
  const typed = text.trim().toLowerCase()
  const commands = COMMANDS.filter(({ label }) => ` ${label.toLowerCase()}`.includes(` ${typed}`))
  const called = typed === '' ? commands : commands.filter(({ label }) => isCalled(label, typed))
  const isFound = (film: FilmHit) => holdsWords(film.title, typed)
  const found = (list: readonly FilmHit[]) => list.map((film): FindOption => ({ kind: 'film', film }))
  return [
    ...called,
    ...found(films.filter(isFound)),
    ...commands.filter((command) => !called.includes(command)),
    ...found(films.filter((film) => !isFound(film))),
  ]
}
