import { type HtmlElement, type HtmlNode, parseHtml } from './html-tree.ts'
import { type Block, type Frame, frameIn, joinBlocks, takePrefix } from './markdown-blocks.ts'
import { inlineMarkdown, type Run } from './markdown-inline.ts'

export interface PastedText {
  readonly markdown: string
  /** False when the HTML was only a wrapping: nothing in it was set in any way. */
  readonly isFormatted: boolean
}

/** Never words: what is in these is not read, not even as text. */
const SILENT: ReadonlySet<string> = new Set(
  `script style head title meta link base template noscript iframe frame object embed applet svg math canvas audio video
  picture img input button select option textarea datalist dialog map area xml`.split(/\s+/),
)
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
)
const EMPHASIS: ReadonlySet<string> = new Set(['em', 'i', 'cite', 'dfn', 'var'])
const STRONG: ReadonlySet<string> = new Set(['strong', 'b'])
/** Long enough for any page worth quoting; what is longer is pasted as plain text. */
const MAX_HTML = 10_000_000

interface Setting extends Omit<Run, 'text'> {
  readonly frame: Frame | null
  readonly keepsLines: boolean
}

function declared(element: HtmlElement, property: string): string | null {
  const style = element.attributes.style ?? ''
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)
  return found?.[1]?.trim().toLowerCase() ?? null
}

function isHidden(element: HtmlElement): boolean {
  return (
    SILENT.has(element.name) ||
    'hidden' in element.attributes ||
    declared(element, 'display') === 'none' ||
    declared(element, 'mso-hide') === 'all' ||
    // The bullet Word writes out before each item.
    declared(element, 'mso-list') === 'ignore'
  )
}

/** The address a link may keep: the web and mail. Anything else (javascript:, data:, file:…) is dropped with its link. */
function safeHref(href: string | undefined): string | null {
  if (!href) return null
  try {
    const url = new URL(href.trim())
    if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) return null
    return url.href.replace(/[()<>\s\\*_`]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  } catch {
    return null
  }
}

function settingOf(element: HtmlElement, outer: Setting): Setting {
  const style = declared(element, 'font-style')
  const weight = declared(element, 'font-weight')
  const isHeading = /^h[1-6]$/.test(element.name)
  const emphasis = style ? /^(italic|oblique)/.test(style) : EMPHASIS.has(element.name) || outer.emphasis
  // Google Docs wraps everything it copies in <b style="font-weight:normal">.
  const isBold = weight ? /^(bold|bolder|[6-9]\d\d)$/.test(weight) : STRONG.has(element.name) || outer.strong
  const href = element.name === 'a' ? safeHref(element.attributes.href) : outer.href
  const keepsLines =
    outer.keepsLines || element.name === 'pre' || /^pre/.test(declared(element, 'white-space') ?? '')
  return { ...outer, emphasis, strong: isBold && !isHeading, href, keepsLines }
}

/**
 * Pasted HTML as the Markdown a person would have typed: emphasis, links, quotes, lists and headings stay, everything else
 * becomes its words; empty for what is too long or nested too deep to be a page. Nothing of the source's markup can reach the page, since only text is ever written.
 */
export function markdownFromHtml(html: string): PastedText {
  const tree = html.length > MAX_HTML ? null : parseHtml(html)
  if (!tree) return { markdown: '', isFormatted: false }
  const blocks: Block[] = []
  let runs: Run[] = []
  let isFormatted = false

  const flush = (frame: Frame | null, mark = '') => {
    const text = inlineMarkdown(runs)
    runs = []
    if (!text) return
    const opensItem = frame?.isItem === true && !frame.used
    blocks.push({ frame, first: takePrefix(frame) + mark, opensItem, text })
    if (mark || frame) isFormatted = true
  }

  const walk = (nodes: readonly HtmlNode[], setting: Setting) => {
    for (const node of nodes) {
      if (typeof node === 'string') addText(node, setting)
      else if (!isHidden(node)) walkElement(node, setting)
    }
  }

  const addText = (text: string, { emphasis, strong, href, keepsLines }: Setting) => {
    const clean = text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is to go, with marks that have no width
      .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F\u00AD\u200B\u2060\uFEFF]/g, '')
    const spaced = keepsLines ? clean.replace(/[^\S\n]/g, ' ') : clean.replace(/\s/g, ' ')
    runs.push({ text: spaced, emphasis, strong, href })
    if (spaced.trim() && (emphasis || strong || href)) isFormatted = true
  }

  const walkElement = (element: HtmlElement, outer: Setting) => {
    const { name, children } = element
    const setting = settingOf(element, outer)
    if (name === 'br') {
      runs.push({ text: '\n', emphasis: false, strong: false, href: null })
      return
    }
    if (name === 'td' || name === 'th') {
      if (runs.some((run) => run.text.trim()))
        runs.push({ text: ' | ', emphasis: false, strong: false, href: null })
      walk(children, setting)
      return
    }
    if (!BLOCKS.has(name)) {
      walk(children, setting)
      return
    }
    flush(outer.frame)
    if (name === 'hr') {
      blocks.push({ frame: outer.frame, first: takePrefix(outer.frame), opensItem: false, text: '---' })
      isFormatted = true
    } else if (name === 'ul' || name === 'ol' || name === 'menu') walkList(element, setting)
    else if (name === 'blockquote' || name === 'li' || declared(element, 'mso-list')) {
      const frame = frameIn(outer.frame, name === 'blockquote' ? '> ' : '- ')
      walk(children, { ...setting, frame })
      flush(frame)
    } else {
      walk(children, setting)
      flush(outer.frame, /^h[1-6]$/.test(name) ? `${'#'.repeat(Number(name.charAt(1)))} ` : '')
    }
  }

  const walkList = (list: HtmlElement, setting: Setting) => {
    let number = Math.max(0, Math.min(Number.parseInt(list.attributes.start ?? '1', 10) || 1, 999_999))
    let frame = setting.frame
    for (const child of list.children) {
      if (typeof child === 'string' || child.name !== 'li') {
        // A list straight inside a list (Google Docs) belongs to the item above it.
        walk([child], { ...setting, frame })
        flush(frame)
      } else if (!isHidden(child)) {
        frame = frameIn(setting.frame, list.name === 'ol' ? `${number++}. ` : '- ')
        walk(child.children, { ...settingOf(child, setting), frame })
        flush(frame)
      }
    }
  }

  walk(tree, { frame: null, emphasis: false, strong: false, href: null, keepsLines: false })
  flush(null)
  return { markdown: joinBlocks(blocks), isFormatted }
}
