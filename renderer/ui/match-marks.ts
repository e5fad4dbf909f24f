interface Part {
  readonly at: number
  readonly text: string
  readonly isMatch: boolean
}

/** Letters as search sees them: no case, no accents. One entry a letter of the text, so that places stay the same. */
function folded(text: string): readonly string[] {
  return Array.from(text, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
}

/** The text cut where the query stands: as a whole where it does, else each of its words at the start of a word. */
export function markMatches(text: string, query: string): readonly Part[] {
  const letters = Array.from(text)
  const searched = folded(text)
  const whole = folded(query.trim().replace(/\s+/g, ' '))
  const isMarked = new Array<boolean>(letters.length).fill(false)
  const words = whole
    .join('')
    .split(' ')
    .filter(Boolean)
    .map((word) => Array.from(word))
  if (!markFirst(searched, whole, isMarked)) for (const word of words) markFirst(searched, word, isMarked)
  return runs(letters, isMarked)
}

function markFirst(searched: readonly string[], sought: readonly string[], isMarked: boolean[]): boolean {
  if (sought.length === 0) return false
  for (let at = 0; at + sought.length <= searched.length; at++) {
    const startsWord = at === 0 || !/[\p{L}\p{N}]/u.test(searched[at - 1] ?? '')
    if (startsWord && sought.every((letter, offset) => searched[at + offset] === letter)) {
      isMarked.fill(true, at, at + sought.length)
      return true
    }
  }
  return false
}

function runs(letters: readonly string[], isMarked: readonly boolean[]): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  letters.forEach((_, index) => {
    if (index + 1 < letters.length && isMarked[index] === isMarked[index + 1]) return
    parts.push({ at: from, text: letters.slice(from, index + 1).join(''), isMatch: isMarked[index] === true })
    from = index + 1
  })
  return parts
}
