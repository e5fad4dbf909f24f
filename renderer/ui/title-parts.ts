interface Part {
  readonly at: number
  readonly text: string
  readonly isTitle: boolean
}

/** The text cut at every whole occurrence of a title, the longest title winning; nothing is lost or added. */
export function splitAtTitles(text: string, titles: readonly string[]): readonly Part[] {
  const longestFirst = titles.filter(Boolean).toSorted((a, b) => b.length - a.length)
  const parts: Part[] = []
  let from = 0
  let at = 0
  const push = (start: number, end: number, isTitle: boolean) => {
    if (end > start) parts.push({ at: start, text: text.slice(start, end), isTitle })
  }
  while (at < text.length) {
    const title = longestFirst.find((candidate) => isWholeAt(text, candidate, at))
    if (title === undefined) {
      at += 1
      continue
    }
    push(from, at, false)
    push(at, at + title.length, true)
    at += title.length
    from = at
  }
  push(from, text.length, false)
  return parts
}

const LETTER = /[\p{L}\p{N}]/u

function isWholeAt(text: string, title: string, at: number): boolean {
  if (!text.startsWith(title, at)) return false
  const before = text[at - 1]
  const after = text[at + title.length]
  return !(before && LETTER.test(before)) && !(after && LETTER.test(after))
}
