import type { DraftSave, PullKind, Relation } from '../../core/api.ts'
import { sentenceCase } from '../ui/words.ts'

/** A film of the panel and what was said of it, as the draft keeps it. */
export type Verdict = DraftSave['body']['verdicts'][number]

type Said = Pick<Verdict, 'relation' | 'pull'>

/**
 * The same comparison seen from its other film: better becomes worse, similar stays.
 *
 * The panel speaks of the *other* film (“The Master is better than Her”); the diary keeps how the film
 * *under review* stands to it (“Her is worse than The Master”). Everything that crosses between the two
 * goes through here, and nowhere else.
 */
export function turned(relation: Relation): Relation {
  switch (relation) {
    case 'better':
      return 'worse'
    case 'worse':
      return 'better'
    case 'similar':
      return 'similar'
  }
}

/** As they stand side by side on the page, said of the other film. */
const ORDER: readonly Relation[] = ['better', 'similar', 'worse']

/** The next to the left (-1) or right (1); past the ends nothing is said, and from there it goes in at the other end. */
export function relationBeside(relation: Relation | null, by: 1 | -1): Relation | null {
  const at = relation ? ORDER.indexOf(turned(relation)) + by : by > 0 ? 0 : ORDER.length - 1
  const other = ORDER[at]
  return other ? turned(other) : null
}

/** “better than”, “as good as”, “worse than”. */
function relationWords(relation: Relation): string {
  return relation === 'similar' ? 'as good as' : `${relation} than`
}

/**
 * What a film of the panel draws one to, unless said otherwise: one that was seen is seen again. Whoever calls it better or
 * worse has seen it, though it may have been long before the diary.
 */
export function usualPull({ relation }: Pick<Verdict, 'relation'>, timesSeen: number): PullKind {
  return timesSeen > 0 || relation !== null ? 'rewatch' : 'watch'
}

/** “see again” or “watch”. */
export function pullWords(kind: PullKind): string {
  return kind === 'rewatch' ? 'see again' : 'watch'
}

/** True when nothing is said of the film yet: there is nothing to keep but its quote. */
export function isUndecided(verdict: Said): boolean {
  return verdict.relation === null && verdict.pull === null
}

/** What a folded row shows, in its parts: `Better`, `see again`. Empty while nothing is said. */
export function verdictParts(verdict: Said): readonly string[] {
  const parts: string[] = []
  if (verdict.relation) {
    parts.push(sentenceCase(turned(verdict.relation)))
  }
  if (verdict.pull) {
    const words = pullWords(verdict.pull)
    parts.push(parts.length ? words : sentenceCase(words))
  }
  return parts
}

/** The row as one sentence, for whoever hears it: “The Master is better than Her. You want to see it again.” */
export function verdictSentence(verdict: Said, otherTitle: string, title: string): string {
  const said: string[] = []
  if (verdict.relation) said.push(`${otherTitle} is ${relationWords(turned(verdict.relation))} ${title}.`)
  if (verdict.pull === 'rewatch') said.push(`You want to see ${said.length ? 'it' : otherTitle} again.`)
  if (verdict.pull === 'watch') said.push(`You want to watch ${said.length ? 'it' : otherTitle}.`)
  return said.join(' ') || `Nothing is said of ${otherTitle} yet.`
}
