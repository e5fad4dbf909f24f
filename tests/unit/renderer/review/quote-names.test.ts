import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { beginReading, mentionMarks, setMentions } from '../../../../renderer/review/mention-marks.ts'
import type { FoundMention } from '../../../../renderer/review/proposals.ts'
import { createQuoteNames } from '../../../../renderer/review/quote-names.ts'
import { quoteIn } from '../../../../renderer/review/quotes.ts'

const RONIN = '0193a4b2-7c00-7000-8000-000000000001'
const TEXT = 'A cold film. It is better than *Ronin*.'

function mentionOf(text: string, words: string): FoundMention {
  const start = text.indexOf(words)
  return {
    ...{ key: RONIN, filmId: RONIN, title: 'Ronin', year: 1998, surface: words, confidence: 0.9 },
    ...{ start, end: start + words.length, relation: 'better' },
  }
}

/** A review whose second sentence is quoted; `read` says which words name Ronin in it as it stands. */
function quoted(text = TEXT) {
  const names = createQuoteNames()
  let state = EditorState.create({ doc: text, extensions: [mentionMarks] })
  return {
    read(...words: string[]) {
      const found = words.map((one) => mentionOf(state.doc.toString(), one))
      const marks = found.map((mention) => ({ mention, from: mention.start, to: mention.end }))
      state = state.update({ effects: beginReading.of(null) }).state
      state = state.update({ effects: setMentions.of(marks) }).state
    },
    write(words: string, others: string) {
      const from = state.doc.toString().indexOf(words)
      state = state.update({ changes: { from, to: from + words.length, insert: others } }).state
    },
    naming() {
      const at = state.doc.toString().indexOf('better')
      const quote = quoteIn(state.doc, at, at + 6)
      if (!quote) throw new Error('no quote')
      return names.naming(state, RONIN, RONIN, quote)
    },
    forget: () => names.forget(RONIN),
  }
}

describe('a quote that names its film', () => {
  it('no longer does once other words stand there and were read', () => {
    const review = quoted()
    review.read('Ronin')
    expect(review.naming()).toBe('named')
    review.write('Ronin', 'Heat')
    expect(review.naming()).toBe('unread')
    review.read()
    expect(review.naming()).toBe('unnamed')
    review.write('Heat', 'RONIN')
    expect(review.naming()).toBe('named')
  })

  it('does so by other words, where the reading finds them', () => {
    const review = quoted()
    review.read('Ronin')
    review.naming()
    review.write('*Ronin*', 'Frankenheimer’s film')
    review.read('Frankenheimer’s film')
    expect(review.naming()).toBe('named')
  })

  it('still does where only the reader changed its mind', () => {
    const review = quoted()
    review.read('Ronin')
    review.naming()
    review.write('*Ronin*', 'Ronin')
    review.read()
    expect(review.naming()).toBe('named')
  })

  it('counts nothing that is named in another sentence', () => {
    const review = quoted('Ronin is cold. It is better than *Ronin*.')
    review.read('Ronin*')
    expect(review.naming()).toBe('named')
    review.write('*Ronin*', 'Heat')
    review.read('Ronin is')
    expect(review.naming()).toBe('unnamed')
  })

  it('is free where it never did, and after other words were chosen', () => {
    const review = quoted('A cold film. This one is better.')
    review.read()
    expect(review.naming()).toBe('free')
    const other = quoted()
    other.read('Ronin')
    other.naming()
    other.write('Ronin', 'Heat')
    other.forget()
    other.read()
    expect(other.naming()).toBe('free')
  })
})
