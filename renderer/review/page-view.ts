import { syntaxTree } from '@codemirror/language'
import type { Extension, Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view'
import { type PageRange, pageRanges } from './page-ranges.ts'
import styles from './review-page.module.css'

class Bullet extends WidgetType {
  override toDOM(): HTMLElement {
    const bullet = document.createElement('span')
    bullet.className = styles.bullet ?? ''
    bullet.textContent = '•'
    return bullet
  }
  override eq(): boolean {
    return true
  }
}

const hidden = Decoration.replace({})
const bullet = Decoration.replace({ widget: new Bullet() })
const marks = new Map<string, Decoration>()
const lines = new Map<string, Decoration>()

function markOf(name: string): Decoration {
  let mark = marks.get(name)
  if (!mark) {
    mark = Decoration.mark({ class: styles[name] ?? name })
    marks.set(name, mark)
  }
  return mark
}

function lineOf(name: string): Decoration {
  let line = lines.get(name)
  if (!line) {
    line = Decoration.line({ class: styles[name] ?? name })
    lines.set(name, line)
  }
  return line
}

function decorationOf(range: PageRange): Range<Decoration> {
  switch (range.kind) {
    case 'hidden':
      return hidden.range(range.from, range.to)
    case 'bullet':
      return bullet.range(range.from, range.to)
    case 'hung-marker':
      return markOf('hung').range(range.from, range.to)
    case 'line-quote':
      return lineOf('quote').range(range.from)
    case 'line-gap':
      return lineOf('gap').range(range.from)
    case 'line-rule':
      return lineOf('rule').range(range.from)
    case 'line-heading':
      return lineOf(`heading${Math.min(range.level, 3)}`).range(range.from)
    case 'line-item':
      return lineOf(`item${range.level}`).range(range.from)
    case 'marker':
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'film':
    case 'address':
      return markOf(range.kind).range(range.from, range.to)
  }
}

/** The lines a selection touches show their markers, while the page has the focus. */
function activeLines(view: EditorView): (lineStart: number) => boolean {
  const { state, hasFocus } = view
  if (!hasFocus) return () => false
  const spans = state.selection.ranges.map(({ from, to }) => ({
    from: state.doc.lineAt(from).from,
    to: state.doc.lineAt(to).to,
  }))
  return (lineStart) => spans.some(({ from, to }) => from <= lineStart && lineStart <= to)
}

function decorate(view: EditorView): DecorationSet {
  const { state } = view
  const isActive = activeLines(view)
  const ranges = view.visibleRanges.flatMap(({ from, to }) =>
    pageRanges({ tree: syntaxTree(state), doc: state.doc, from, to, isActive }),
  )
  return Decoration.set(ranges.map(decorationOf), true)
}

/** Sets the Markdown as a page. Only what shows is looked at, so a long review costs no more than a short one. */
export const pageView: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = decorate(view)
    }
    update(update: ViewUpdate): void {
      const isNewTree = syntaxTree(update.startState) !== syntaxTree(update.state)
      if (
        update.docChanged ||
        update.viewportChanged ||
        update.selectionSet ||
        update.focusChanged ||
        isNewTree
      ) {
        this.decorations = decorate(update.view)
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
)
