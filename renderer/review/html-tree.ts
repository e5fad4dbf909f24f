import { Parser } from 'htmlparser2'

export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: HtmlNode[]
}
export type HtmlNode = string | HtmlElement

/** No page nests deeper; a hostile one must exhaust neither the stack nor the parser, whose work grows with the square. */
const MAX_DEPTH = 1_000

class TooDeep extends Error {}

/**
 * Reads HTML into a small tree without touching a document: nothing runs, loads or is laid out, and no Trusted Types
 * policy is needed. (DOMParser is refused by `require-trusted-types-for 'script'`.) Comments and instructions are dropped,
 * entities are decoded; broken nesting is mended, never an error. Null when elements are nested more than a thousand deep.
 */
export function parseHtml(html: string): readonly HtmlNode[] | null {
  const root: HtmlElement = { name: '', attributes: {}, children: [] }
  const open: HtmlElement[] = [root]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: HtmlElement = { name, attributes, children: [] }
        if (open.length > MAX_DEPTH) throw new TooDeep()
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext(text) {
        open.at(-1)?.children.push(text)
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
    },
    { decodeEntities: true },
  )
  try {
    parser.end(html)
  } catch (error) {
    if (error instanceof TooDeep) return null
    throw error
  }
  return root.children
}
