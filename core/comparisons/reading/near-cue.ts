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
  return LONG_CUES.find((cue) => cue[0] === word[0] && isNear(word, cue)) ?? word
}

/** Whether two words differ by one letter left out, put in, changed or swapped with the next; by two in words of ten. */
function isNear(word: string, cue: string): boolean {
  const allowed = cue.length >= 10 ? 2 : 1
  if (Math.abs(word.length - cue.length) > allowed) return false
  let before: number[] = []
  let row = Array.from({ length: cue.length + 1 }, (_, i) => i)
  for (let i = 1; i <= word.length; i++) {
    const next = [i]
    for (let j = 1; j <= cue.length; j++) {
      const same = word[i - 1] === cue[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && word[i - 1] === cue[j - 2] && word[i - 2] === cue[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      next.push(cost)
    }
    before = row
    row = next
  }
  return (row[cue.length] ?? allowed + 1) <= allowed
}
