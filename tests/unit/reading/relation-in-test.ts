import type { Relation, Span } from '../../../core/comparisons/reading/mention.ts'
import { readRelation } from '../../../core/comparisons/reading/read-relation.ts'

/** A sentence with its titles in braces, the one asked about first or marked with `!`, and what is read of it. */
export interface Said {
  readonly relation: Relation
  readonly evidence: string | null
}

/** Reads the relation of the title marked `{!…}` in a text whose titles stand in braces; without a mark, of the first. */
export function said(marked: string, reviewed = 'Thief'): Said {
  const titles: Span[] = []
  let text = ''
  let asked = 0
  for (const part of marked.split(/(\{[^{}]*\})/)) {
    if (!part.startsWith('{')) {
      text += part
      continue
    }
    if (part.startsWith('{!')) asked = titles.length
    const title = part.replace(/^\{!?|\}$/g, '')
    titles.push({ start: text.length, end: text.length + title.length })
    text += title
  }
  const reading = readRelation(text, titles[asked] as Span, titles, { title: reviewed })
  const { evidence } = reading
  return { relation: reading.relation, evidence: evidence ? text.slice(evidence.start, evidence.end) : null }
}
