/** Every key of the app, once: the dispatcher acts on them, the keys sheet shows them. `Mod` is Ctrl, or Cmd on a Mac. */
export type CommandName =
  | 'log-film'
  | 'find'
  | 'diary'
  | 'watch-next'
  | 'duel'
  | 'map'
  | 'inbox'
  | 'keys'
  | 'save'
  | 'undo'
  | 'message'

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
  { command: 'duel', keys: 'Mod+3', label: 'Duel' },
  { command: 'map', keys: 'Mod+4', label: 'Map' },
  { command: 'inbox', keys: 'Mod+5', label: 'Inbox' },
  { command: 'save', keys: 'Mod+Enter', label: 'Save the entry' },
  { command: 'undo', keys: 'Mod+Z', label: 'Undo what the message at the foot says' },
  { command: 'message', keys: 'F6', label: 'Go to the message at the foot, and back' },
  { command: 'keys', keys: '?', label: 'All keys' },
]

interface LocalKeys {
  readonly title: string
  /** Keys pressed together or after one another, and what they do. */
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[]
}

/** Keys that a part of a screen hears while it has the focus; here only to be shown. */
export const LOCAL_KEYS: readonly LocalKeys[] = [
  {
    title: 'Stars',
    keys: [
      [['1', '…', '5'], 'Whole stars'],
      [['4', '4'], 'The half below, here 3½. Shift and 4 gives it at once'],
      [['←', '→'], 'Half a star less or more'],
      [['Home', 'End'], 'Half a star, five stars'],
      [['0'], 'Not rated. Delete and Backspace too'],
    ],
  },
  {
    title: 'Diary',
    keys: [
      [['↑', '↓'], 'The entry above or below'],
      [['Enter'], 'Open the entry'],
      [['F'], 'The film’s page'],
      [['Delete'], 'Move the entry to the trash'],
    ],
  },
  {
    title: 'Review',
    keys: [
      [['Mod', 'B'], 'Strong'],
      [['Mod', 'I'], 'Emphasis, as for a title'],
      [['Mod', 'Shift', '.'], 'Quote'],
      [['[['], 'Name a film: its title is completed. @ does the same'],
      [['Mod', 'J'], 'Look at the films found in it'],
      [['Mod', 'Shift', 'M'], 'Compare what is selected'],
    ],
  },
  {
    title: 'Films found in the review',
    keys: [
      [['Enter'], 'Accept'],
      [['←', '→'], 'Better, similar, worse'],
      [['R'], 'See again, or watch'],
      [['Esc'], 'Not a comparison, for good'],
      [['↑', '↓'], 'The film above or below'],
    ],
  },
  {
    title: 'Watch next',
    keys: [
      [['W'], 'Watched it'],
      [['P'], 'Pin'],
      [['S'], 'Not now'],
      [['N'], 'Never'],
      [['M'], 'Move the row: arrows, then Enter'],
      [['R'], 'Surprise me'],
      [['F'], 'The film’s page'],
    ],
  },
  {
    title: 'Duel',
    keys: [
      [['←', '→'], 'The film on the left, on the right'],
      [['↓'], 'Too close to call'],
      [['S'], 'Not now. Space too'],
      [['U'], 'One of them can not be judged'],
      [['Backspace'], 'Take the last answer back, as often as you like'],
    ],
  },
  {
    title: 'Map',
    keys: [
      [['←', '→', '↑', '↓'], 'A film it was compared with, that way'],
      [['Shift', '←'], 'Any film that way'],
      [['+', '−', '0'], 'Larger, smaller, the whole map'],
      [['Enter'], 'The film’s card'],
      [['F'], 'The film’s page'],
      [['L'], 'The film in the list'],
    ],
  },
  {
    title: 'Inbox',
    keys: [
      [['↑', '↓'], 'The mention above or below'],
      [['←', '→'], 'Better, similar or worse'],
      [['R'], 'See again, or watch'],
      [['Enter'], 'Take it'],
      [['Esc'], 'Wave it away for good'],
      [['U'], 'Undo the last answer'],
      [['O'], 'Open the review'],
    ],
  },
]

export const isMac = /Mac/.test(globalThis.navigator?.userAgent ?? '')

/** A shortcut's keys as they are printed on the keyboard at hand. */
export function keyCaps(keys: string): readonly string[] {
  return keys.split('+').map((key) => (key === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : key))
}
