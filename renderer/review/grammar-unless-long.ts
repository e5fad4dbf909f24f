import { Compartment, EditorState, type Extension, type Text } from '@codemirror/state'
import { editorLanguage } from './editor-language.ts'

/**
 * Longest paragraph whose Markdown is read while one writes, in UTF-16 units: some five thousand words. The grammar reads a
 * paragraph as one piece with every key, at about 0.6 ms a thousand characters.
 */
const LONGEST = 30_000
/** A change of this many characters may have made or removed a long paragraph anywhere. */
const LARGE = 1_000

const grammar = new Compartment()

/** Whether a text has a paragraph too long to be read with every key. */
export function hasLongParagraph(doc: Text): boolean {
  if (doc.length <= LONGEST) return false
  let length = 0
  for (const lines = doc.iterLines(); !lines.next().done; ) {
    length = lines.value.trim() === '' ? 0 : length + lines.value.length + 1
    if (length > LONGEST) return true
  }
  return false
}

/** The grammar of the review, but for a text with an endless paragraph, which is set as the plain text it is. */
export function grammarUnlessLong(doc: Text): Extension {
  const isPlain = (state: EditorState) => grammar.get(state) !== editorLanguage
  return [
    grammar.of(hasLongParagraph(doc) ? [] : editorLanguage),
    EditorState.transactionExtender.of(({ docChanged, startState, newDoc, changes }) => {
      if (!docChanged || !isLarge(changes)) return null
      const isLong = hasLongParagraph(newDoc)
      if (isLong === isPlain(startState)) return null
      return { effects: grammar.reconfigure(isLong ? [] : editorLanguage) }
    }),
  ]
}

function isLarge(changes: { iterChanges: EditorChanges }): boolean {
  let size = 0
  changes.iterChanges((fromA, toA, fromB, toB) => {
    size += toA - fromA + (toB - fromB)
  })
  return size >= LARGE
}

type EditorChanges = (each: (fromA: number, toA: number, fromB: number, toB: number) => void) => void
