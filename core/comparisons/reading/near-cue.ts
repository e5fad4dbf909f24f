import { isWithin } from './edit-distance.ts'

/** Long cue words, known also with one or two letters wrong. */
const LONG_CUES = [
  'reminiscent',
  'recommend',
  'recommended',
  'superior',
  'inferior',
  'comparison',
  'watchlist',
]

const LONG_BEGIN = new Set(LONG_CUES.map((cue) => cue[0]))

/** The cue word that a word is a slip of the pen for; the word itself when it is none's. */
export function nearCue(word: string): string {
  if (word.length < 7 || !LONG_BEGIN.has(word[0] ?? '')) return word
  return LONG_CUES.find((cue) => cue[0] === word[0] && isWithin(word, cue, cue.length >= 10 ? 2 : 1)) ?? word
}
