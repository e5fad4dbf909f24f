import type { Relation, Span } from '../../../core/comparisons/reading/mention.ts'
import { readRelation } from '../../../core/comparisons/reading/read-relation.ts'

/** A film named in a review: how the reviewed film stands to it, as labelled and as read. */
export interface Judged {
  readonly marked: string
  readonly title: string
  readonly gold: Relation
  readonly read: Relation
}

/** Reads every film of a review written `Reviewed :: text with {Title:relation}`. */
export function judged(marked: string): Judged[] {
  const [reviewed = '', body = ''] = marked.split(' :: ')
  const labels: { span: Span; gold: Relation }[] = []
  let text = ''
  for (const part of body.split(/(\{[^{}]*\})/)) {
    const label = /^\{(.*):([a-z]+)\}$/.exec(part)
    if (label) {
      const [, title = '', gold] = label
      labels.push({ span: { start: text.length, end: text.length + title.length }, gold: gold as Relation })
      text += title
    } else text += part
  }
  const all = labels.map(({ span }) => span)
  return labels.map(({ span, gold }) => ({
    marked,
    title: text.slice(span.start, span.end),
    gold,
    read: readRelation(text, span, all, { title: reviewed }).relation,
  }))
}

export interface Tally {
  /** Films read as labelled, of all. */
  readonly accuracy: number
  /** Verdicts (better, worse) that are right, of those read. */
  readonly precision: number
  /** Verdicts read, of those labelled. */
  readonly recall: number
}

export function tally(all: readonly Judged[]): Tally {
  const isVerdict = (relation: Relation) => relation === 'better' || relation === 'worse'
  const right = all.filter(({ gold, read }) => gold === read)
  const verdicts = right.filter(({ gold }) => isVerdict(gold)).length
  return {
    accuracy: right.length / all.length,
    precision: verdicts / all.filter(({ read }) => isVerdict(read)).length,
    recall: verdicts / all.filter(({ gold }) => isVerdict(gold)).length,
  }
}
