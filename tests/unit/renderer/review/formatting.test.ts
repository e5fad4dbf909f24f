import { EditorSelection, EditorState, type StateCommand } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editorLanguage } from '../../../../renderer/review/editor-language.ts'
import { toggleEmphasis, toggleQuote, toggleStrong } from '../../../../renderer/review/formatting.ts'

/** A text with its selection between bars, or its cursor as one bar. */
function stateOf(marked: string): EditorState {
  const [before = '', inside, after] = marked.split('|')
  const doc = after === undefined ? before + (inside ?? '') : before + inside + after
  const to = after === undefined ? before.length : before.length + (inside ?? '').length
  return EditorState.create({
    doc,
    selection: EditorSelection.range(before.length, to),
    extensions: [editorLanguage],
  })
}

function shown(state: EditorState): string {
  const { from, to } = state.selection.main
  const text = state.doc.toString()
  return `${text.slice(0, from)}|${from === to ? '' : `${text.slice(from, to)}|`}${text.slice(to)}`
}

function run(command: StateCommand, marked: string | EditorState): EditorState {
  let state = typeof marked === 'string' ? stateOf(marked) : marked
  command({
    state,
    dispatch: (transaction) => {
      state = transaction.state
    },
  })
  return state
}

describe('toggleEmphasis', () => {
  it.each([
    ['sets the selected words', 'saw |Her| again', 'saw *|Her|* again'],
    ['sets the word at the cursor', 'saw H|er again', 'saw *H|er* again'],
    ['leaves spaces outside', 'saw| Her |again', 'saw| *Her* |again'],
    ['begins where there is no word', 'saw |', 'saw *|*'],
    ['takes it back at the cursor', 'saw *H|er* again', 'saw H|er again'],
    ['takes it back for the words', 'saw *|Her|* again', 'saw |Her| again'],
    ['takes it back with the markers selected', 'saw |*Her*| again', 'saw |Her| again'],
    ['takes back underscores too', 'saw _H|er_', 'saw H|er'],
    ['takes back markers set for nothing', 'saw *|*', 'saw |'],
    ['sets each line for itself', '|one\n\n> two|', '*|one*\n\n> *two|*'],
    ['keeps strong words strong', 'a **|word|** b', 'a ***|word|*** b'],
  ])('%s', (_, before, after) => {
    expect(shown(run(toggleEmphasis, before))).toBe(after)
  })
})

describe('toggleStrong', () => {
  it.each([
    ['sets the selected words', 'saw |Her| again', 'saw **|Her|** again'],
    ['takes it back', 'saw **H|er** again', 'saw H|er again'],
    ['keeps the emphasis when it takes the strength back', 'a ***wo|rd*** b', 'a *wo|rd* b'],
    ['sets an item without its bullet', '|- one|', '|- **one|**'],
  ])('%s', (_, before, after) => {
    expect(shown(run(toggleStrong, before))).toBe(after)
  })

  it('twice is as it was, for any words', () => {
    const texts = fc.array(fc.constantFrom('one', ' ', 'two', '\n', 'é', '.'), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (parts, a, b) => {
        const doc = parts.join('')
        const selection = EditorSelection.range(Math.min(a, doc.length), Math.min(b, doc.length))
        // Over several lines each has its own marks; taking those back is one line's business.
        fc.pre(!doc.slice(Math.min(selection.from), selection.to).includes('\n'))
        fc.pre(selection.empty || /\S/.test(doc.slice(selection.from, selection.to)))
        fc.pre(!/[.\s]/.test(doc.slice(selection.from, selection.to)))
        const state = EditorState.create({ doc, selection, extensions: [editorLanguage] })
        expect(run(toggleStrong, run(toggleStrong, state)).doc.toString()).toBe(doc)
      }),
    )
  })
})

describe('toggleQuote', () => {
  it.each([
    ['quotes the line at the cursor', 'on|e', '> on|e'],
    ['takes it back', '> on|e', 'on|e'],
    ['takes back what was quoted without a space', '>on|e', 'on|e'],
    ['quotes every selected line', '|one\n\ntwo|', '> |one\n> \n> two|'],
    ['quotes all where only some are', '|one\n> two|', '> |one\n> > two|'],
  ])('%s', (_, before, after) => {
    expect(shown(run(toggleQuote, before))).toBe(after)
  })
})
