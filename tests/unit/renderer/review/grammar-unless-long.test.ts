import { syntaxTree } from '@codemirror/language'
import { EditorState, Text } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { grammarUnlessLong, hasLongParagraph } from '../../../../renderer/review/grammar-unless-long.ts'

const textOf = (words: string) => Text.of(words.split('\n'))
const line = 'It was *cold*, and long. '

describe('hasLongParagraph', () => {
  it('counts the lines of a paragraph together, and starts anew with a blank one', () => {
    expect(hasLongParagraph(textOf(line.repeat(2_000)))).toBe(true)
    expect(hasLongParagraph(textOf(`${line}\n`.repeat(2_000)))).toBe(true)
    expect(hasLongParagraph(textOf(`${line}\n\n`.repeat(20_000)))).toBe(false)
    expect(hasLongParagraph(textOf(line))).toBe(false)
  })
})

describe('grammarUnlessLong', () => {
  const isSet = (state: EditorState) => syntaxTree(state).length > 0
  const open = (text: string) =>
    EditorState.create({ doc: text, extensions: grammarUnlessLong(textOf(text)) })

  it('sets a paragraph without end plainly, and the page again once that is gone', () => {
    let state = open(line)
    expect(isSet(state)).toBe(true)
    state = state.update({ changes: { from: 0, insert: line.repeat(5_000) } }).state
    expect(isSet(state)).toBe(false)
    state = state.update({ changes: { from: state.doc.length, insert: 'x' } }).state
    expect(isSet(state)).toBe(false)
    state = state.update({ changes: { from: 0, to: state.doc.length - 20 } }).state
    expect(isSet(state)).toBe(true)
  })

  it('knows one that is opened', () => {
    expect(isSet(open(line.repeat(5_000)))).toBe(false)
    expect(isSet(open(`${line}\n\n`.repeat(5_000)))).toBe(true)
  })
})
