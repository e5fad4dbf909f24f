import type { Relation } from './mention.ts'
import { type Found, gap, NP, pattern } from './relation-patterns.ts'

interface Pull {
  readonly cue: string
  readonly relation: Relation
}

const START = '(?:^|(?<=[.!?;:()] |-- |, |and |so |but |then |instead |or ))'

const PULLS: readonly Pull[] = [
  { cue: `DESIRE ${gap(4)}REWATCH ${NP}X`, relation: 'rewatch' },
  {
    cue: `(?:DESIRE|now to|and) ${gap(4)}(?:WATCH|put) ${NP}X (?:again|once more|one more time|for the (?:second|third|fourth|[a-z]+th) time|a second time)`,
    relation: 'rewatch',
  },
  { cue: `DESIRE ${gap(3)}(?:a )?(?:REWATCH|rewatches) (?:of )?${NP}X`, relation: 'rewatch' },
  {
    cue: `X (?:\\S+ ){0,4}?(?:DESIRE|deserves|needs|demands|begs for|merits|calls for|warrants|is worth|is due|due) ${gap(2)}(?:REWATCH|another watch|another look|another viewing|another go|another chance|a second chance)`,
    relation: 'rewatch',
  },
  { cue: `(?:add|put) ${NP}X back (?:to|on)`, relation: 'rewatch' },
  {
    cue: `${START}REWATCH ${NP}X (?:\\S+ )?(?:instead|tonight|next|soon|tomorrow|asap|immediately)`,
    relation: 'rewatch',
  },
  {
    cue: `(?:am|are) REWATCH ${NP}X (?:\\S+ )?(?:tonight|next|soon|tomorrow|asap|immediately|now)`,
    relation: 'rewatch',
  },
  { cue: `DESIRE ${gap(5)}WATCH ${NP}X`, relation: 'watch' },
  {
    cue: `${START}(?:p s |ps |please |go |just |go and |and )?WATCH (?:out )?${NP}X (?:instead|for|if|next|first|before|immediately|asap|now|and|right now|[,.!;)(]|--)`,
    relation: 'watch',
  },
  { cue: `${START}(?:p s |ps |please |go |just )?WATCH ${NP}X$`, relation: 'watch' },
  { cue: `DESIRE (?:to )?(?:the )?${NP}X`, relation: 'watch' },
  {
    cue: `X (?:, )?(?:is|are|was|comes|goes)? ?(?:on|next|now on|high on|at the top of|added to|moves up|up next|next up|straight to|straight onto|onto|went on)(?: \\S+){0,4} (?:watchlist|watch list|list|queue|pile)`,
    relation: 'watch',
  },
  {
    cue: `(?:add|added|adding|put|putting|moved|moving|bumped|bumping) ${NP}X (?:\\S+ ){0,3}?(?:to|on|onto|up)(?: \\S+){0,3} (?:watchlist|watch list|list|queue|pile)`,
    relation: 'watch',
  },
  { cue: `X (?:is|are) (?:DESIRE|up )?(?:next|next up|up next)`, relation: 'watch' },
  {
    cue: `X (?:is|are) (?:\\S+ )?(?:DESIRE|worth|essential|mandatory|required) (?:\\S+ )?(?:WATCH|viewing|it|your time|checking)`,
    relation: 'watch',
  },
  {
    cue: `have not (?:WATCH|seen) ${NP}X (?:yet )?(?:, |-- )?(?:and|but|so)? ?(?:\\S+ )?(?:DESIRE|you|please|fix|do it)`,
    relation: 'watch',
  },
]

const pulls = PULLS.map((pull) => ({ pull, pattern: pattern(pull.cue) }))

const AGAINST = /(?<!\S)(?:not|nothing|hardly|without|skip|avoid|rather|if you|wish|used|for when)(?!\S)/

/** What sends the writer, or the reader, to the film asked about. */
export function pullIn(line: string, at: number): Found | null {
  for (const { pull, pattern } of pulls) {
    for (const match of line.matchAll(pattern)) {
      const to = match.index + match[0].length
      if (at < match.index || at >= to) continue
      const before = line.slice(Math.max(0, match.index - 24), match.index)
      if (/(?<!\S)(?:not|hardly|nothing|no longer|if you|did|without) (?:\S+ ){0,2}$/.test(before)) continue
      if (AGAINST.test(match[0]) && !/have not/.test(match[0])) continue
      return { relation: pull.relation, from: match.index, to }
    }
  }
  return null
}
