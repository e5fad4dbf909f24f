import type { Span } from './mention.ts'

/** A line of a numbered list: “3. Heat”, “3) Heat”. */
const ITEM = /^\s*(?:[-*•]\s*)?#?(\d{1,3})\s*[.):\-–]\s+(?=\S)/
/** A line that leaves part of the list out. */
const GAP = /^\s*(?:\.{2,}|…|[-–—*]{2,})?\s*$/
const MOST_LINES = 60
const LONGEST_LINE = 200

/**
 * Whether a numbered list ranks the film under review above (1) or below (-1) the one at `span`; 0 when it does neither.
 * The list has to name the film under review by its title or as “this”.
 */
export function rankedIn(text: string, span: Span, title: string): -1 | 0 | 1 {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const rank = rankAt(text, start)
  if (rank === null || span.start - start > 12) return 0
  const own = ownRank(text, start, title, -1) ?? ownRank(text, start, title, 1)
  if (own === null || own === rank) return 0
  return own < rank ? 1 : -1
}

function rankAt(text: string, start: number): number | null {
  const rank = ITEM.exec(text.slice(start, start + 16))?.[1]
  return rank === undefined ? null : Number(rank)
}

/** The rank of the film under review among the lines above or below one line of the list. */
function ownRank(text: string, from: number, title: string, step: -1 | 1): number | null {
  let start = from
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const next = step > 0 ? text.indexOf('\n', start) + 1 : text.lastIndexOf('\n', start - 2) + 1
    if (next === start || next === 0 ? step > 0 || start === 0 : false) return null
    start = next
    const end = text.indexOf('\n', start)
    const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + LONGEST_LINE))
    const rank = rankAt(text, start)
    if (rank === null && !GAP.test(line)) return null
    if (rank !== null && isOwn(line.replace(ITEM, ''), title)) return rank
  }
  return null
}

function isOwn(line: string, title: string): boolean {
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/^(?:the|a|an) /, '')
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim()
  const item = bare(line)
  return (
    /^this(?: one| film| movie)?\b/.test(item) || item === bare(title) || item.startsWith(`${bare(title)} `)
  )
}
