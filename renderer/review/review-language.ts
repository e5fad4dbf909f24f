import { type InlineParser, type MarkdownParser, parser } from '@lezer/markdown'

const OPEN = 91 // [
const CLOSE = 93 // ]

/** `[[The Master]]`: a film named beyond doubt. It ends on its own line and holds no further brackets. */
const filmLink: InlineParser = {
  name: 'FilmLink',
  before: 'Link',
  parse(context, next, at) {
    if (next !== OPEN || context.char(at + 1) !== OPEN) return -1
    for (let end = at + 2; end < context.end; end++) {
      const char = context.char(end)
      if (char === OPEN || char === 10) return -1
      if (char !== CLOSE) continue
      if (context.char(end + 1) !== CLOSE || end === at + 2) return -1
      return context.addElement(
        context.elt('FilmLink', at, end + 2, [
          context.elt('FilmLinkMark', at, at + 2),
          context.elt('FilmLinkMark', end, end + 2),
        ]),
      )
    }
    return -1
  },
}

/** Nodes that set the words and are none themselves. */
export const MARKERS: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'LinkMark',
  'CodeMark',
  'CodeInfo',
  'FilmLinkMark',
])

/**
 * CommonMark as a diary wants it: a rule under a paragraph does not make a heading of it, an indented line is not
 * code, and `<` is a character. What is typed without markers stays prose.
 */
export const reviewParser: MarkdownParser = parser.configure({
  defineNodes: ['FilmLink', 'FilmLinkMark'],
  parseInline: [filmLink],
  remove: ['SetextHeading', 'IndentedCode', 'HTMLBlock', 'HTMLTag'],
})
