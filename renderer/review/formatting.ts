import { syntaxTree } from '@codemirror/language'
import {
  type ChangeSpec,
  EditorSelection,
  type EditorState,
  type SelectionRange,
  type StateCommand,
} from '@codemirror/state'

type Emphasis = { readonly node: 'Emphasis' | 'StrongEmphasis'; readonly marker: string }

const EMPHASIS: Emphasis = { node: 'Emphasis', marker: '*' }
const STRONG: Emphasis = { node: 'StrongEmphasis', marker: '**' }

/** Ctrl/Cmd+I: emphasis for the selected words, or the word at the cursor; again takes it back. */
export const toggleEmphasis: StateCommand = toggle(EMPHASIS)
/** Ctrl/Cmd+B: the same for strong words. */
export const toggleStrong: StateCommand = toggle(STRONG)

function toggle(kind: Emphasis): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false
    const change = state.changeByRange((range) => {
      const set = surrounding(state, range, kind)
      if (set) return unset(state, range, set, kind)
      return insideEmptyMarks(state, range, kind) ?? setWords(state, range, kind)
    })
    dispatch(state.update(change, { userEvent: 'input.format', scrollIntoView: true }))
    return true
  }
}

/** The set stretch that a range lies in, or that it covers. */
function surrounding(state: EditorState, range: SelectionRange, { node, marker }: Emphasis) {
  const wide = marker.length
  for (const [at, side] of [
    [range.from, 1],
    [range.from, -1],
  ] as const) {
    for (let found = syntaxTree(state).resolveInner(at, side); ; ) {
      const isCovering = found.from <= range.from && range.to <= found.to
      const isCovered = range.from <= found.from && found.to <= range.to && found.from - range.from < wide
      if (found.name === node && (isCovering || isCovered)) return found
      const parent = found.parent
      if (!parent) break
      found = parent
    }
  }
  return null
}

function unset(
  state: EditorState,
  range: SelectionRange,
  set: { from: number; to: number },
  { marker }: Emphasis,
) {
  const wide = marker.length
  const changes = state.changes([
    { from: set.from, to: set.from + wide },
    { from: set.to - wide, to: set.to },
  ])
  return { changes, range: EditorSelection.range(changes.mapPos(range.anchor), changes.mapPos(range.head)) }
}

/** A cursor between two markers that were set for nothing yet takes them away again. */
function insideEmptyMarks(state: EditorState, range: SelectionRange, { marker }: Emphasis) {
  const wide = marker.length
  const around = state.sliceDoc(Math.max(0, range.from - wide), range.to + wide)
  if (!range.empty || around !== marker + marker) return null
  const isPartOfWider = state.sliceDoc(range.to, range.to + wide + 1) === `${marker}*`
  if (isPartOfWider) return null
  const changes = { from: range.from - wide, to: range.to + wide }
  return { changes, range: EditorSelection.cursor(range.from - wide) }
}

function setWords(state: EditorState, range: SelectionRange, { marker }: Emphasis) {
  const wide = marker.length
  const word = range.empty ? state.wordAt(range.head) : range
  if (!word) {
    return {
      changes: { from: range.from, insert: marker + marker },
      range: EditorSelection.cursor(range.from + wide),
    }
  }
  const specs: ChangeSpec[] = []
  // Each line is set for itself: Markdown's marks do not reach over a paragraph's end, nor into spaces.
  for (
    let number = state.doc.lineAt(word.from).number;
    number <= state.doc.lineAt(word.to).number;
    number++
  ) {
    const line = state.doc.line(number)
    const lead = /^[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d+[.)][ \t]+|#{1,6}[ \t]+)*/.exec(line.text)?.[0].length ?? 0
    const from = Math.max(word.from, line.from + lead)
    const text = state.sliceDoc(from, Math.min(word.to, line.to))
    if (!text.trim()) continue
    const start = from + text.length - text.trimStart().length
    specs.push({ from: start, insert: marker }, { from: start + text.trim().length, insert: marker })
  }
  const changes = state.changes(specs)
  // The words stay selected, their new markers do not.
  const inner = EditorSelection.range(changes.mapPos(word.from, 1), changes.mapPos(word.to, -1))
  return { changes, range: range.empty ? EditorSelection.cursor(changes.mapPos(range.head)) : inner }
}

/** Ctrl/Cmd+Shift+.: the selected lines become a quote; if all of them are one, they no longer are. */
export const toggleQuote: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false
  const { main } = state.selection
  const first = state.doc.lineAt(main.from).number
  const last = state.doc.lineAt(main.to).number
  const lines = Array.from({ length: last - first + 1 }, (_, index) => state.doc.line(first + index))
  const isQuoted = lines.every((line) => /^\s*>/.test(line.text))
  const changes = state.changes(
    lines.map((line) => {
      const marker = /^\s*> ?/.exec(line.text)?.[0].length ?? 0
      return isQuoted ? { from: line.from, to: line.from + marker } : { from: line.from, insert: '> ' }
    }),
  )
  const selection = EditorSelection.range(changes.mapPos(main.anchor, 1), changes.mapPos(main.head, 1))
  dispatch(state.update({ changes, selection, userEvent: 'input.format', scrollIntoView: true }))
  return true
}
