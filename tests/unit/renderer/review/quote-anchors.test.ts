import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { anchorsOf, quoteAnchors, setAnchor, showAnchor } from '../../../../renderer/review/quote-anchors.ts'

const TEXT = 'He was better in The Master.'

function tied() {
  const state = EditorState.create({ doc: TEXT, extensions: [quoteAnchors] })
  return state.update({ effects: setAnchor.of({ id: 'master', place: { from: 3, to: 16 } }) }).state
}
const words = (state: EditorState) => {
  const place = anchorsOf(state).get('master')
  return place && state.sliceDoc(place.from, place.to)
}

describe('quoteAnchors', () => {
  it('keeps to its words while the text around them is edited', () => {
    const state = tied().update({
      changes: [
        { from: 0, insert: 'Phoenix! ' },
        { from: 28, insert: ' So.' },
      ],
    }).state
    expect(words(state)).toBe('was better in')
  })

  it('does not grow with what is typed at its ends, and does with what is typed in it', () => {
    let state = tied().update({ changes: { from: 16, insert: 'to' } }).state
    state = state.update({ changes: { from: 3, insert: 'always ' } }).state
    expect(words(state)).toBe('was better in')
    state = state.update({ changes: { from: 14, insert: 'much ' } }).state
    expect(words(state)).toBe('was much better in')
  })

  it('stands nowhere once its words are deleted', () => {
    const state = tied().update({ changes: { from: 0, to: 20 } }).state
    expect(anchorsOf(state).size).toBe(0)
  })

  it('is untied, and lit up or not, by effects', () => {
    let state = tied().update({ effects: showAnchor.of('master') }).state
    expect(state.field(quoteAnchors).shown).toBe('master')
    state = state.update({
      effects: [setAnchor.of({ id: 'master', place: null }), showAnchor.of(null)],
    }).state
    expect(anchorsOf(state).size).toBe(0)
    expect(state.field(quoteAnchors).shown).toBeNull()
  })
})
