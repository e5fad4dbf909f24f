import { syntaxTree } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editorLanguage } from '../../../../renderer/review/editor-language.ts'
import { type PageRange, pageRanges } from '../../../../renderer/review/page-ranges.ts'

function rangesOf(doc: string, activeLine: number | null = null): readonly PageRange[] {
  const state = EditorState.create({ doc, extensions: [editorLanguage] })
  const active = activeLine === null ? -1 : state.doc.line(activeLine).from
  return pageRanges({
    tree: syntaxTree(state),
    doc: state.doc,
    from: 0,
    to: doc.length,
    isActive: (lineStart) => lineStart === active,
  })
}

/** What is left of the text when hidden stretches are gone and bullets are drawn. */
function asRead(doc: string, activeLine: number | null = null): string {
  const chars = [...doc]
  for (const { kind, from, to } of rangesOf(doc, activeLine)) {
    if (kind === 'hidden') chars.fill('', from, to)
    if (kind === 'bullet') chars.fill('', from, to).splice(from, 1, '• ')
  }
  return chars.join('')
}

const found = (doc: string, kind: PageRange['kind'], activeLine: number | null = null) =>
  rangesOf(doc, activeLine)
    .filter((range) => range.kind === kind)
    .map(({ from, to }) => doc.slice(from, to))

describe('pageRanges', () => {
  it.each([
    ['saw *Her* and **It**', 'saw Her and It'],
    ['_so_ and __so__', 'so and so'],
    ['***both***', 'both'],
    ['# Her', 'Her'],
    ['## Her ##', 'Her '],
    ['> said so', 'said so'],
    ['> > twice', 'twice'],
    ['- one\n- two', '• one\n• two'],
    ['- one\n  - inner', '• one\n• inner'],
    ['1. one\n2. two', '1. one\n2. two'],
    ['better in [[The Master]].', 'better in The Master.'],
    ['see [the trailer](https://example.org "t").', 'see the trailer.'],
    ['it [sic] was', 'it [sic] was'],
    ['2 \\* 3', '2 * 3'],
    ['[[]] and [[a [b]] c', '[[]] and [[a [b]] c'],
    ['a_b_c and 2 * 3 * 4', 'a_b_c and 2 * 3 * 4'],
    ['One\n---\ntwo', 'One\n\ntwo'],
    ['    indented is prose', '    indented is prose'],
    ['<b>no tag</b>', '<b>no tag</b>'],
  ])('reads %j as %j where the cursor is not', (doc, read) => {
    expect(asRead(doc)).toBe(read)
  })

  it('shows the markers of the cursor’s line quietly, and only those', () => {
    const doc = 'a *b*\nc *d*'
    expect(asRead(doc, 1)).toBe('a *b*\nc d')
    expect(found(doc, 'marker', 1)).toEqual(['*', '*'])
    expect(found('> said', 'hung-marker', 1)).toEqual(['> '])
    expect(found('- one', 'hung-marker', 1)).toEqual(['- '])
    expect(found('[a](https://e.org)', 'address', 1)).toEqual(['](https://e.org)'])
  })

  it('sets words, each line for itself', () => {
    expect(found('*one\ntwo* **three**', 'emphasis')).toEqual(['*one', 'two*'])
    expect(found('*one\ntwo* **three**', 'strong')).toEqual(['**three**'])
    expect(found('in [[The Master]] he', 'film')).toEqual(['The Master'])
    expect(found('in [[Her (2013)]] he', 'hidden')).toEqual([' (2013)', '[[', ']]'])
  })

  it('makes the blank line between paragraphs a gap, and none of the one being written', () => {
    const gaps = (doc: string) => rangesOf(doc).filter(({ kind }) => kind === 'line-gap').length
    expect(gaps('one\n\ntwo')).toBe(1)
    expect(gaps('one\n')).toBe(0)
    expect(gaps('one\n\n')).toBe(1)
    expect(gaps('one\n\n\ntwo')).toBe(1)
  })

  it('sets every line of a quote and of an item once', () => {
    const lines = (doc: string, kind: PageRange['kind']) =>
      rangesOf(doc)
        .filter((range) => range.kind === kind)
        .map(({ from }) => from)
    expect(lines('> one\n> two\n\nthree', 'line-quote')).toEqual([0, 6])
    const items = lines('- one\n  more\n  - two\n- three', 'line-item').toSorted((a, b) => a - b)
    expect(items).toEqual([0, 6, 13, 21])
  })

  it('never reaches over a line’s end, whatever is written and wherever the cursor is', () => {
    const parts = fc.constantFrom(
      '*',
      '**',
      '_',
      '#',
      ' ',
      '\n',
      '\n\n',
      '>',
      '- ',
      '1. ',
      '[',
      ']',
      '[[',
      ']]',
      '(',
      ')',
      '`',
      '```',
      '\\',
      'a',
      'word',
      '  ',
      '---',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), fc.nat(20), (all, line) => {
        const doc = all.join('')
        const lineCount = doc.split('\n').length
        for (const { kind, from, to } of rangesOf(doc, (line % lineCount) + 1)) {
          expect(doc.slice(from, to)).not.toContain('\n')
          expect(from).toBeLessThanOrEqual(to)
          if (kind.startsWith('line-')) expect(from === 0 || doc[from - 1] === '\n').toBe(true)
          else expect(to).toBeGreaterThan(from)
        }
      }),
      { numRuns: 500 },
    )
  })
})
