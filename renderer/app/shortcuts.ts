/** Every key of the app, once: the dispatcher acts on them, the keys sheet shows them. `Mod` is Ctrl, or Cmd on a Mac. */
export type CommandName = 'log-film' | 'find' | 'diary' | 'watch-next' | 'keys' | 'save' | 'undo'

export interface Shortcut {
  readonly command: CommandName
  /** `Mod+N`, `?`. */
  readonly keys: string
  readonly label: string
}

export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'log-film', keys: 'Mod+N', label: 'Log a film' },
  { command: 'find', keys: 'Mod+K', label: 'Find a film or a screen' },
  { command: 'diary', keys: 'Mod+1', label: 'Diary' },
  { command: 'watch-next', keys: 'Mod+2', label: 'Watch next' },
  { command: 'save', keys: 'Mod+Enter', label: 'Save the entry' },
  { command: 'undo', keys: 'Mod+Z', label: 'Undo what the last message says, while it is to be seen' },
  { command: 'keys', keys: '?', label: 'All keys' },
]

/** Keys that a part of a screen hears while it has the focus; here only to be shown. */
export const LOCAL_KEYS: readonly {
  readonly title: string
  readonly keys: readonly (readonly [readonly string[], string])[]
}[] = [
  {
    title: 'Stars',
    keys: [
      [['1', '…', '5'], 'Whole stars'],
      [['4', '4'], 'The half below: 3½. Shift and 4 gives it at once'],
      [['←', '→'], 'Half a star less or more'],
      [['Home', 'End'], 'Half a star, five stars'],
      [['0'], 'Not rated. Delete and Backspace too'],
    ],
  },
  {
    title: 'Review',
    keys: [
      [['Mod', 'B'], 'Strong'],
      [['Mod', 'I'], 'Emphasis, as for a title'],
      [['Mod', 'Z'], 'Undo'],
    ],
  },
]

export const isMac = /Mac/.test(globalThis.navigator?.userAgent ?? '')

/** A shortcut's keys as they are printed on the keyboard at hand. */
export function keyCaps(keys: string): readonly string[] {
  return keys.split('+').map((key) => (key === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : key))
}
