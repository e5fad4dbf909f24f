import type { syntaxTree } from '@codemirror/language'
import type { Text } from '@codemirror/state'

/** What a stretch of the page looks like. `line-…` sets the whole line it begins, and is empty. */
export type PageRange =
  | {
      readonly kind: 'hidden' | 'marker' | 'hung-marker' | 'bullet'
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'strong' | 'emphasis' | 'link' | 'film' | 'address'
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'line-quote' | 'line-gap' | 'line-rule'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'line-heading' | 'line-item'
      readonly level: number
      readonly from: number
      readonly to: number
    }

export interface PageRequest {
  readonly tree: ReturnType<typeof syntaxTree>
  readonly doc: Text
  /** The part that shows. */
  readonly from: number
  readonly to: number
  /** Whether markers show on the line that begins there: the cursor is on it. */
  readonly isActive: (lineStart: number) => boolean
}

type Node = Parameters<NonNullable<Parameters<PageRequest['tree']['iterate']>[0]['enter']>>[0]

/** Deepest indent that is drawn; deeper items stand under the others. */
const MAX_LEVEL = 4

/**
 * How a stretch of Markdown is set as a page: markers are hidden on lines without the cursor and quiet on the one with it,
 * quotes and items hang in their indent, a single blank line is the gap between two paragraphs.
 * In no particular order; ranges never reach over a line's end.
 */
export function pageRanges(request: PageRequest): readonly PageRange[] {
  const { tree, doc, from, to, isActive } = request
  const ranges: PageRange[] = []
  const lineAt = (at: number) => doc.lineAt(at)
  const activeAt = (at: number) => isActive(lineAt(at).from)

  const mark = (start: number, end: number, kind: 'marker' | 'hung-marker' = 'marker') => {
    if (end > start) ranges.push({ kind: activeAt(start) ? kind : 'hidden', from: start, to: end })
  }
  /** A marker and the spaces behind it. */
  const withSpace = (node: { from: number; to: number }) => {
    const line = lineAt(node.to)
    const space = /^[ \t]*/.exec(line.text.slice(node.to - line.from))?.[0].length ?? 0
    return node.to + space
  }
  const eachLine = (node: { from: number; to: number }, visit: (lineStart: number) => void) => {
    const last = Math.min(node.to, to)
    for (let line = lineAt(Math.max(node.from, from)); ; line = doc.line(line.number + 1)) {
      visit(line.from)
      if (line.to >= last || line.number === doc.lines) return
    }
  }

  const enter = (node: Node) => {
    const { name } = node
    if (name === 'StrongEmphasis') setWords(node, 'strong')
    else if (name === 'Emphasis') setWords(node, 'emphasis')
    else if (name === 'Blockquote')
      eachLine(node, (at) => ranges.push({ kind: 'line-quote', from: at, to: at }))
    else if (name === 'ListItem') item(node)
    else if (name === 'FilmLink') filmLink(node)
    else if (name === 'HorizontalRule') rule(node)
    else if (name.startsWith('ATXHeading')) heading(node, Number(name.slice(-1)))
    else if (name === 'Escape') mark(node.from, node.from + 1)
    else if (name === 'EmphasisMark' || name === 'FilmLinkMark') mark(node.from, node.to)
    else if (name === 'QuoteMark') mark(node.from, withSpace(node), 'hung-marker')
    else if (name === 'HeaderMark') headerMark(node)
    else if (name === 'ListMark') listMark(node)
    else if (name === 'Link') return link(node)
    return true
  }

  const setWords = (node: Node, kind: 'strong' | 'emphasis' | 'link') => {
    for (let start = node.from; start < node.to; ) {
      const end = Math.min(lineAt(start).to, node.to)
      if (end > start) ranges.push({ kind, from: start, to: end })
      start = end + 1
    }
  }

  const item = (node: Node) => {
    let level = 0
    for (let at = node.node.parent; at; at = at.parent) if (/List$/.test(at.name)) level += 1
    // An inner item's lines are its own: each is set once, by the innermost.
    const inner = node.node.getChildren('BulletList').concat(node.node.getChildren('OrderedList'))
    eachLine(node, (at) => {
      const end = lineAt(at).to
      if (inner.some((list) => list.from <= end && at <= list.to)) return
      ranges.push({ kind: 'line-item', level: Math.min(level, MAX_LEVEL), from: at, to: at })
      const indent = /^[ \t]*/.exec(doc.sliceString(at, end))?.[0].length ?? 0
      if (indent) ranges.push({ kind: 'hidden', from: at, to: at + indent })
    })
  }

  /** A film's name; its year tells it from others of that name, and need not be read each time. */
  const filmLink = ({ from: start, to: end }: Node) => {
    ranges.push({ kind: 'film', from: start + 2, to: end - 2 })
    const year = / +\(\d{4}\)$/.exec(doc.sliceString(start + 2, end - 2))
    if (year) mark(end - 2 - year[0].length, end - 2)
  }

  const rule = (node: Node) => {
    const line = lineAt(node.from)
    if (!isActive(line.from)) ranges.push({ kind: 'line-rule', from: line.from, to: line.from })
    mark(node.from, node.to)
  }

  const heading = (node: Node, level: number) => {
    const start = lineAt(node.from).from
    ranges.push({ kind: 'line-heading', level, from: start, to: start })
  }

  const headerMark = (node: Node) => {
    const isOpening = node.node.parent?.firstChild?.from === node.from
    if (isOpening) mark(node.from, withSpace(node), 'hung-marker')
    else mark(node.from, node.to)
  }

  const listMark = (node: Node) => {
    const end = withSpace(node)
    const isBullet = node.node.parent?.parent?.name === 'BulletList'
    if (isBullet && !activeAt(node.from)) ranges.push({ kind: 'bullet', from: node.from, to: end })
    else ranges.push({ kind: 'hung-marker', from: node.from, to: end })
  }

  /** Only a link with an address is one; `[sic]` is words in brackets. */
  const link = (node: Node) => {
    const address = node.node.getChild('URL')
    const marks = node.node.getChildren('LinkMark')
    const [open, close] = marks
    if (!address || !open || !close) return true
    setWords({ ...node, from: open.to, to: close.from } as Node, 'link')
    mark(open.from, open.to)
    if (lineAt(close.from).number !== lineAt(node.to).number) return true
    if (activeAt(close.from)) ranges.push({ kind: 'address', from: close.from, to: node.to })
    else ranges.push({ kind: 'hidden', from: close.from, to: node.to })
    return true
  }

  tree.iterate({ from, to, enter })
  return ranges.concat(gaps(doc, from, to))
}

/** A blank line between two lines of text stands for the space between paragraphs; where one is being written it is a line. */
function gaps(doc: Text, from: number, to: number): readonly PageRange[] {
  const found: PageRange[] = []
  const last = doc.lineAt(to).number
  for (let number = Math.max(2, doc.lineAt(from).number); number <= last && number < doc.lines; number++) {
    const line = doc.line(number)
    const isGap = isBlank(line.text) && !isBlank(doc.line(number - 1).text)
    if (isGap) found.push({ kind: 'line-gap', from: line.from, to: line.from })
  }
  return found
}

const isBlank = (text: string): boolean => text.trim() === ''
