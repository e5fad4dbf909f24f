import { MARKERS, reviewParser } from './review-language.ts'

export interface PlainWords {
  /** The words without their markers. `\n` parts blocks: paragraphs, items, headings. */
  readonly text: string
  /** For each character of `text`, where it stands in the Markdown. */
  readonly origins: readonly number[]
}

const BLOCKS: ReadonlySet<string> = new Set([
  'Paragraph',
  'ATXHeading1',
  'ATXHeading2',
  'ATXHeading3',
  'ListItem',
])

/** A review as it reads: Markdown without markers, white space single, each character with its origin. */
export function plainWords(markdown: string): PlainWords {
  const hidden = new Uint8Array(markdown.length)
  const starts = new Set<number>()
  reviewParser.parse(markdown).iterate({
    enter(node) {
      if (BLOCKS.has(node.name)) starts.add(node.from)
      if (MARKERS.has(node.name) || node.name === 'HorizontalRule') {
        // `[sic]` is no link: its brackets are words.
        const link = node.node.parent
        if (node.name === 'LinkMark' && !link?.getChild('URL')) return
        hidden.fill(1, node.from, node.to)
      } else if (node.name === 'URL' && node.node.parent?.name === 'Link') {
        hidden.fill(1, node.from, node.node.parent.to)
      } else if (node.name === 'Escape') hidden[node.from] = 1
    },
  })
  const chars: string[] = []
  const origins: number[] = []
  for (let at = 0; at < markdown.length; at++) {
    if (starts.has(at) && chars.length) {
      while (chars.at(-1) === ' ') {
        chars.pop()
        origins.pop()
      }
      if (chars.length && chars.at(-1) !== '\n') {
        chars.push('\n')
        origins.push(at)
      }
    }
    if (hidden[at]) continue
    const char = markdown.charAt(at)
    if (!/\s/.test(char)) {
      chars.push(char)
      origins.push(at)
    } else if (chars.length && chars.at(-1) !== ' ' && chars.at(-1) !== '\n') {
      chars.push(' ')
      origins.push(at)
    }
  }
  while (/\s/.test(chars.at(-1) ?? 'x')) {
    chars.pop()
    origins.pop()
  }
  return { text: chars.join(''), origins }
}
