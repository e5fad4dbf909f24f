import { Fragment, memo, type ReactNode, useMemo } from 'react'
import { MARKERS, reviewParser } from '../review/review-language.ts'
import styles from './markdown.module.css'

type SyntaxNode = ReturnType<typeof reviewParser.parse>['topNode']

/** Beyond this depth of quotes and lists the text is shown as it was typed. */
const MAX_DEPTH = 40

export interface MarkdownProps {
  /** Markdown, as the review page keeps it. */
  readonly text: string
  /** Where a film named as `[[Title (Year)]]` is to be found, if it is known. */
  readonly hrefOfFilm?: (title: string, year: number | null) => string | undefined
}

/**
 * A review as it reads, built from React elements by the very grammar it was written with: there is no HTML in it,
 * what looks like a tag is shown as typed, and links lead nowhere, since the app stays offline.
 */
export const Markdown = memo(function Markdown({ text, hrefOfFilm }: MarkdownProps) {
  const tree = useMemo(() => reviewParser.parse(text), [text])
  const page: Page = { text, hrefOfFilm }
  return <div className={styles.review}>{childrenOf(tree.topNode, page, 0)}</div>
})

interface Page {
  readonly text: string
  readonly hrefOfFilm: MarkdownProps['hrefOfFilm']
}

/** Between their children stand only line ends and indents. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'Document',
  'Blockquote',
  'BulletList',
  'OrderedList',
  'ListItem',
])

/** A node's content: its children, and the text between them. */
function childrenOf(node: SyntaxNode, page: Page, depth: number): ReactNode[] {
  const parts: ReactNode[] = []
  const isContainer = CONTAINERS.has(node.name)
  let at = node.from
  const plain = (to: number) => {
    if (!isContainer && to > at) parts.push(page.text.slice(at, to))
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    plain(child.from)
    at = child.to
    if (MARKERS.has(child.name) || child.name === 'LinkTitle') {
      // The blank after a heading's or a quoted line's marker belongs to the marker.
      if (/^(?:Header|Quote|List)Mark$/.test(child.name)) while (page.text[at] === ' ') at += 1
      continue
    }
    parts.push(<Fragment key={child.from}>{elementOf(child, page, depth + 1)}</Fragment>)
  }
  plain(node.to)
  return parts
}

function elementOf(node: SyntaxNode, page: Page, depth: number): ReactNode {
  const typed = page.text.slice(node.from, node.to)
  if (depth > MAX_DEPTH) return typed
  const children = () => childrenOf(node, page, depth)
  switch (node.name) {
    case 'Paragraph':
      return <p>{children()}</p>
    case 'ATXHeading1':
    case 'ATXHeading2':
      return <h3 className="title">{children()}</h3>
    case 'ATXHeading3':
    case 'ATXHeading4':
    case 'ATXHeading5':
    case 'ATXHeading6':
      return <h4>{children()}</h4>
    case 'Blockquote':
      return <blockquote>{children()}</blockquote>
    case 'BulletList':
      return <ul>{children()}</ul>
    case 'OrderedList':
      return <ol start={Number.parseInt(typed, 10) || 1}>{children()}</ol>
    case 'ListItem':
      return <li>{children()}</li>
    case 'HorizontalRule':
      return <hr />
    case 'FencedCode':
      return <pre>{codeOf(node, page)}</pre>
    case 'Emphasis':
      return <em>{children()}</em>
    case 'StrongEmphasis':
      return <strong>{children()}</strong>
    case 'InlineCode':
      return <code>{children()}</code>
    case 'HardBreak':
      return <br />
    case 'Escape':
      return typed.slice(1)
    case 'FilmLink':
      return <FilmName name={typed.slice(2, -2)} page={page} />
    case 'Link':
    case 'Image':
      return linkOf(node, page, depth) ?? typed
    default:
      return typed
  }
}

function codeOf(node: SyntaxNode, page: Page): string {
  return node
    .getChildren('CodeText')
    .map(({ from, to }) => page.text.slice(from, to))
    .join('\n')
}

/** A link's words, with its address to be seen but not followed; null for `[sic]`, which is no link. */
function linkOf(node: SyntaxNode, page: Page, depth: number): ReactNode {
  const address = node.getChild('URL')
  const [open, close] = node.getChildren('LinkMark')
  if (!address || !open || !close) return null
  const words: ReactNode[] = []
  let at = open.to
  for (let child = open.nextSibling; child && child.from < close.from; child = child.nextSibling) {
    words.push(page.text.slice(at, child.from))
    words.push(<Fragment key={child.from}>{elementOf(child, page, depth + 1)}</Fragment>)
    at = child.to
  }
  words.push(page.text.slice(at, close.from))
  return (
    <span className={styles.link} title={page.text.slice(address.from, address.to)}>
      {words}
    </span>
  )
}

function FilmName({ name, page }: { readonly name: string; readonly page: Page }) {
  const [, title = name, year] = /^(.+?)\s*\((\d{4})\)$/.exec(name) ?? []
  const href = page.hrefOfFilm?.(title, year ? Number(year) : null)
  return href ? (
    <a className={styles.film} href={href}>
      {title}
    </a>
  ) : (
    <span className={styles.film}>{title}</span>
  )
}
