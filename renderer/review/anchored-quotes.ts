import type { EditorView } from '@codemirror/view'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { EntrySession } from './entry-session.ts'
import { anchorsOf, lostAnchors, setAnchor } from './quote-anchors.ts'
import { createQuoteNames } from './quote-names.ts'
import { type Quote, quoteFinder, quoteIn, type Span } from './quotes.ts'
import type { Verdict } from './verdicts.ts'

/** The chosen words of each quote. */
export type ChosenWords = ReadonlyMap<string, NonNullable<Quote['chosen']>>

/** Words of the panel that do not stand in the review any more: they are gone, or they name another film now. */
export interface LostWords {
  readonly anchor: string
  readonly why: 'gone' | 'unnamed'
}

/** How long after a key the quotes follow the text, in milliseconds. */
const FOLLOW_MS = 300

const OF_PULL = ' pull'
/** A row's words are tied by the film's id, those of its pull, where it has its own, by this. */
export const pullAnchor = (filmId: string): string => `${filmId}${OF_PULL}`
export const isOfPull = (anchor: string): boolean => anchor.endsWith(OF_PULL)
/** The film whose row an anchor belongs to. */
export const rowOf = (anchor: string): string => anchor.replace(OF_PULL, '')

const quoteOf = (row: Verdict, anchor: string): string | null =>
  (isOfPull(anchor) ? row.pullQuote : row.quote) ?? null

function valuesFor(anchor: string, { text, start }: Quote): Partial<Verdict> {
  return isOfPull(anchor) ? { pullQuote: text, pullQuoteStart: start } : { quote: text, quoteStart: start }
}

/**
 * The quotes of the panel and the words of the review they were taken from: they follow the text while it is edited, and
 * where their words were deleted, or name another film, the row asks (`lost`) and keeps what it quoted. An entry that is opened
 * finds its words again.
 */
export function useAnchors(session: EntrySession, editor: () => EditorView | null) {
  const [chosen, setChosen] = useState<ChosenWords>(new Map())
  const [lost, setLost] = useState<readonly LostWords[]>([])
  const [names] = useState(createQuoteNames)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => () => clearTimeout(timer.current), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page appears
  useEffect(() => {
    const view = editor()
    if (!view) return
    const { fields } = session.snapshot()
    const find = quoteFinder(view.state.doc.toString())
    const gone: LostWords[] = []
    const found = fields.verdicts.flatMap(({ otherFilmId, quote, quoteStart, pullQuote, pullQuoteStart }) =>
      [
        { id: otherFilmId, words: quote, near: quoteStart },
        { id: pullAnchor(otherFilmId), words: pullQuote, near: pullQuoteStart },
      ].flatMap(({ id, words, near }) => {
        // Words that never stood in this review, such as those of an import, are nothing to ask about.
        if (!words || near === null || near === undefined) return []
        const place = find(words, near)
        if (!place) gone.push({ anchor: id, why: 'gone' })
        // Words that are gone stand nowhere, and are looked for again with every change.
        return [setAnchor.of({ id, place: place ?? { from: 0, to: 0 } })]
      }),
    )
    view.dispatch({ effects: found })
    setLost(gone)
  }, [])

  const quoteAt = useCallback(
    (place: Span, marked?: Span) => {
      const view = editor()
      return view ? quoteIn(view.state.doc, place.from, place.to, marked ? { marked } : {}) : null
    },
    [editor],
  )

  const keepChosen = useCallback((id: string, words: Quote['chosen']) => {
    setChosen((before) => {
      const next = new Map(before)
      if (words) next.set(id, words)
      else next.delete(id)
      return next
    })
  }, [])

  /** Ties words that came back, as by Undo, or stand elsewhere now; returns those that do not. */
  const findAgain = useCallback(
    (view: EditorView, missing: readonly LostWords[]) => {
      const rows = new Map(session.snapshot().fields.verdicts.map((row) => [row.otherFilmId, row]))
      const find = quoteFinder(missing.length > 0 ? view.state.doc.toString() : '')
      return missing.filter(({ anchor }) => {
        const row = rows.get(rowOf(anchor))
        const words = row && quoteOf(row, anchor)
        if (!words) return false
        const near = (isOfPull(anchor) ? row.pullQuoteStart : row.quoteStart) ?? 0
        const place = find(words, near)
        if (place) view.dispatch({ effects: setAnchor.of({ id: anchor, place }) })
        return !place
      })
    },
    [session],
  )

  /** Takes the quotes as the text has them now; returns those that no longer name their film, which stay as they were. */
  const takeQuotes = useCallback(
    (view: EditorView) => {
      const unnamed: LostWords[] = []
      for (const [anchor, place] of anchorsOf(view.state)) {
        const quote = quoteAt(place)
        const filmId = rowOf(anchor)
        const row = session.snapshot().fields.verdicts.find(({ otherFilmId }) => otherFilmId === filmId)
        if (!quote || !row) continue
        const naming = names.naming(view.state, anchor, filmId, quote)
        if (naming === 'unnamed') unnamed.push({ anchor, why: 'unnamed' })
        if (naming === 'unnamed' || naming === 'unread') continue
        const values = valuesFor(anchor, quote)
        if (Object.entries(values).every(([name, value]) => row[name as keyof Verdict] === value)) continue
        session.edit({ kind: 'verdict', otherFilmId: filmId, values })
        keepChosen(anchor, quote.chosen)
      }
      return unnamed
    },
    [session, names, quoteAt, keepChosen],
  )

  /** The quotes as the text has them now: a sentence that was being written has its end. */
  const followText = useCallback(() => {
    clearTimeout(timer.current)
    const view = editor()
    if (!view) return
    const gone = findAgain(
      view,
      lostAnchors(view.state).map((anchor) => ({ anchor, why: 'gone' })),
    )
    const unnamed = takeQuotes(view)
    const left = findAgain(view, unnamed)
    if (left.length < unnamed.length) takeQuotes(view)
    const now = [...gone, ...left]
    setLost((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
  }, [editor, findAgain, takeQuotes])

  const textChanged = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(followText, FOLLOW_MS)
  }, [followText])

  const tie = useCallback(
    (id: string, place: Span | null, quote: Quote | null) => {
      const isTied = place !== null && quote !== null && place.from < place.to
      const view = editor()
      view?.dispatch({ effects: setAnchor.of({ id, place: isTied ? place : null }) })
      names.forget(id)
      // Learnt at once: the next key may take the name out.
      if (view && isTied) names.naming(view.state, id, rowOf(id), quote)
      keepChosen(id, quote?.chosen ?? null)
    },
    [editor, names, keepChosen],
  )

  const forgetLost = useCallback((filmId: string) => {
    setLost((before) => before.filter(({ anchor }) => rowOf(anchor) !== filmId))
  }, [])

  return { chosen, lost, quoteAt, tie, textChanged, followText, forgetLost }
}
