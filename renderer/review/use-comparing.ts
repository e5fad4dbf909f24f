import type { EditorView } from '@codemirror/view'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FilmSummary } from '../../core/api.ts'
import { toast } from '../ui/toast.tsx'
import type { EntrySession } from './entry-session.ts'
import { newId } from './new-id.ts'
import { anchorsOf, setAnchor, showAnchor } from './quote-anchors.ts'
import { type Quote, quoteAround } from './quotes.ts'
import type { Verdict } from './verdicts.ts'

/** The panel's field was asked for from the text: with this film to look for, for these words. */
export interface CompareRequest {
  readonly count: number
  readonly query: string
  readonly place: { readonly from: number; readonly to: number }
  /** `[[` stands in the text and becomes the film's name. */
  readonly isTyped: boolean
}

/** Longest selection that may be a title; more is only the words to quote. */
const LONGEST_QUERY = 80
/** How long after a key the quotes follow the text, in milliseconds. */
const FOLLOW_MS = 300

/** The chosen words of each film's quote. */
export type ChosenWords = ReadonlyMap<string, NonNullable<Quote['chosen']>>

/** What goes to and fro between the review and the panel beside it. */
export function useComparing(session: EntrySession, editor: () => EditorView | null) {
  const [request, setRequest] = useState<CompareRequest | null>(null)
  const [chosen, setChosen] = useState<ChosenWords>(new Map())
  const [openId, setOpenId] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const closeToasts = useRef<(() => void)[]>([])

  useEffect(
    () => () => {
      clearTimeout(timer.current)
      // Their Undo is of this page alone.
      for (const close of closeToasts.current) close()
    },
    [],
  )
  useEffect(() => {
    editor()?.dispatch({ effects: showAnchor.of(openId) })
  }, [openId, editor])

  const quoteAt = useCallback(
    (place: { from: number; to: number }) => {
      const view = editor()
      return view ? quoteAround(view.state.doc.toString(), place.from, place.to) : null
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

  /** The quotes as the text has them now: a sentence that was being written has its end. */
  const followText = useCallback(() => {
    clearTimeout(timer.current)
    const view = editor()
    if (!view) return
    for (const [id, place] of anchorsOf(view.state)) {
      const quote = quoteAt(place)
      const row = session.snapshot().fields.verdicts.find(({ otherFilmId }) => otherFilmId === id)
      if (!quote || !row || row.quote === quote.text) continue
      session.edit({ kind: 'verdict', otherFilmId: id, values: { quote: quote.text } })
      keepChosen(id, quote.chosen)
    }
  }, [session, editor, quoteAt, keepChosen])

  const textChanged = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(followText, FOLLOW_MS)
  }, [followText])

  /** Opens the panel's field from the text, with the selected words as the film to look for. */
  const ask = (isTyped: boolean) => {
    const view = editor()
    if (!view) return
    const { from, to } = view.state.selection.main
    const words = view.state
      .sliceDoc(from, to)
      .replace(/[*_[\]]/g, '')
      .trim()
    const isTitle = words.length <= LONGEST_QUERY && !words.includes('\n')
    setRequest((before) => ({
      count: (before?.count ?? 0) + 1,
      query: isTitle ? words : '',
      place: isTyped ? { from: from - 2, to: from } : { from, to },
      isTyped,
    }))
  }

  const add = (film: FilmSummary) => {
    if (film.id === session.snapshot().fields.filmId) {
      toast({ text: 'A film can not be compared with itself. Choose another film.' })
      return
    }
    const place = request ? placeOf(film, request) : selection()
    const quote = place && quoteAt(place)
    const verdict: Verdict = {
      otherFilmId: film.id,
      relation: null,
      comparisonId: newId(),
      pull: null,
      pullId: newId(),
      quote: quote?.text ?? null,
    }
    session.edit({ kind: 'compare', verdict })
    tie(film.id, place, quote)
    setRequest(null)
    setOpenId(film.id)
  }

  /** Where the words of a new row stand; `[[` is written out as the film's name first. */
  const placeOf = (film: FilmSummary, { place, isTyped }: CompareRequest) => {
    const view = editor()
    if (!view || !isTyped || view.state.sliceDoc(place.from, place.to) !== '[[') return place
    const name = /[[\]]/.test(film.title) ? film.title : `[[${film.title}]]`
    const end = place.from + name.length
    view.dispatch({
      changes: { ...place, insert: name },
      selection: { anchor: end },
      userEvent: 'input.complete',
    })
    return { from: place.from, to: end }
  }

  const selection = () => {
    const range = editor()?.state.selection.main
    return range && !range.empty ? { from: range.from, to: range.to } : null
  }

  const tie = (id: string, place: { from: number; to: number } | null, quote: Quote | null) => {
    const isTied = place !== null && quote !== null && place.from < place.to
    editor()?.dispatch({ effects: setAnchor.of({ id, place: isTied ? place : null }) })
    keepChosen(id, quote?.chosen ?? null)
  }

  const quoteSelection = (id: string) => {
    const place = selection()
    const quote = place && quoteAt(place)
    if (!quote) return
    session.edit({ kind: 'verdict', otherFilmId: id, values: { quote: quote.text } })
    tie(id, place, quote)
  }

  const remove = (verdict: Verdict, title: string) => {
    const index = session.snapshot().fields.verdicts.indexOf(verdict)
    session.edit({ kind: 'uncompare', otherFilmId: verdict.otherFilmId })
    editor()?.focus()
    const close = toast({
      text: `${title} is no longer compared.`,
      titles: [title],
      action: { label: 'Undo', onAction: () => session.edit({ kind: 'restore', verdict, index }) },
    })
    closeToasts.current.push(close)
  }

  /** Back to the text; `[[` stays in it for whoever meant just that. */
  const leave = () => {
    setRequest(null)
    setOpenId(null)
    editor()?.focus()
  }

  return {
    request,
    chosen,
    openId,
    setOpenId,
    ask,
    add,
    quoteSelection,
    remove,
    leave,
    textChanged,
    followText,
  }
}
