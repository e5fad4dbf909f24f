import type { EditorView } from '@codemirror/view'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FilmSummary } from '../../core/api.ts'
import { toast } from '../ui/toast.tsx'
import { isOfPull, pullAnchor, rowOf, useAnchors } from './anchored-quotes.ts'
import type { EntrySession } from './entry-session.ts'
import { mentionAt } from './mention-marks.ts'
import type { TiedQuote } from './mention-quotes.ts'
import { newId } from './new-id.ts'
import { extended, type Piece } from './proposals.ts'
import { anchorsOf, setAnchor, showAnchor } from './quote-anchors.ts'
import type { Span } from './quotes.ts'
import type { Verdict } from './verdicts.ts'

/** The panel's field was asked for from the text: with this film to look for, for these words. */
export interface CompareRequest {
  readonly count: number
  readonly query: string
  readonly place: Span
}

/** Longest selection that may be a title; more is only the words to quote. */
const LONGEST_QUERY = 80

/** What goes to and fro between the review and the panel beside it. */
export function useComparing(session: EntrySession, editor: () => EditorView | null) {
  const [request, setRequest] = useState<CompareRequest | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const anchors = useAnchors(session, editor)
  const { tie, quoteAt } = anchors

  const closeToasts = useRef<(() => void)[]>([])
  useEffect(
    () => () => {
      // Their Undo is of this page alone.
      for (const close of closeToasts.current) close()
    },
    [],
  )
  useEffect(() => {
    editor()?.dispatch({ effects: showAnchor.of(openId) })
  }, [openId, editor])

  /** Opens the panel's field from the text, with the selected words, or the film named there, as the one to look for. */
  const ask = () => {
    const view = editor()
    if (!view) return
    const { from, to, head, empty } = view.state.selection.main
    const named = empty ? mentionAt(view.state, head) : null
    const words = view.state
      .sliceDoc(from, to)
      .replace(/[*_[\]]/g, '')
      .trim()
    const isTitle = words.length <= LONGEST_QUERY && !words.includes('\n')
    setRequest((before) => ({
      count: (before?.count ?? 0) + 1,
      query: named ? named.mention.title : isTitle ? words : '',
      place: named ? { from: named.from, to: named.to } : { from, to },
    }))
  }

  const add = (film: FilmSummary) => {
    if (film.id === session.snapshot().fields.filmId) {
      toast({ text: 'A film can not be compared with itself. Choose another film.' })
      return
    }
    const place = request ? request.place : selection()
    const quote = place && quoteAt(place)
    const verdict: Verdict = {
      otherFilmId: film.id,
      relation: null,
      comparisonId: newId(),
      pull: null,
      pullId: newId(),
      quote: quote?.text ?? null,
      quoteStart: quote?.start ?? null,
    }
    session.edit({ kind: 'compare', verdict })
    tie(film.id, place, quote)
    setRequest(null)
    setOpenId(film.id)
  }

  /** Puts a film into the panel with all that the review says of it, each quote tied to its words. */
  const adopt = useCallback(
    (verdict: Verdict, own: TiedQuote | null, pull: TiedQuote | null) => {
      session.edit({ kind: 'compare', verdict })
      tie(verdict.otherFilmId, own?.place ?? null, own?.quote ?? null)
      if (pull) tie(pullAnchor(verdict.otherFilmId), pull.place, pull.quote)
    },
    [session, tie],
  )

  /** A film of the panel has more said of it: its row takes the piece, and ties the words that say so. */
  const extend = useCallback(
    (id: string, said: Pick<Verdict, Piece>, adds: Piece, tied: TiedQuote | null) => {
      const view = editor()
      const row = session.snapshot().fields.verdicts.find(({ otherFilmId }) => otherFilmId === id)
      if (!row || !view) return
      const values = extended(row, said, adds, tied?.quote ?? null)
      session.edit({ kind: 'verdict', otherFilmId: id, values })
      if (!tied || (values.quote === undefined && values.pullQuote === undefined)) return
      if (adds === 'pull') return tie(pullAnchor(id), tied.place, tied.quote)
      // What was said before was the wish alone.
      const before = anchorsOf(view.state).get(id)
      if (before && row.pullQuote === undefined) tie(pullAnchor(id), before, quoteAt(before))
      tie(id, tied.place, tied.quote)
    },
    [session, editor, tie, quoteAt],
  )

  const selection = () => {
    const range = editor()?.state.selection.main
    return range && !range.empty ? { from: range.from, to: range.to } : null
  }

  const quoteSelection = (id: string) => {
    const place = selection()
    const quote = place && quoteAt(place)
    if (!quote) return
    session.edit({
      kind: 'verdict',
      otherFilmId: id,
      values: { quote: quote.text, quoteStart: quote.start },
    })
    tie(id, place, quote)
  }

  /** `onUndo`: what else is taken back with it. */
  const remove = (verdict: Verdict, title: string, onUndo: (() => void) | null) => {
    const index = session
      .snapshot()
      .fields.verdicts.findIndex(({ otherFilmId }) => otherFilmId === verdict.otherFilmId)
    session.edit({ kind: 'uncompare', otherFilmId: verdict.otherFilmId })
    editor()?.focus()
    const close = toast({
      text: `${title} is no longer compared.`,
      titles: [title],
      action: {
        label: 'Undo',
        onAction: () => {
          session.edit({ kind: 'restore', verdict, index })
          onUndo?.()
        },
      },
    })
    closeToasts.current.push(close)
  }

  /** Its words are gone from the review, and it was said all the same. */
  const keepLost = (id: string) => {
    const lost = anchors.lost.map(({ anchor }) => anchor).filter((anchor) => rowOf(anchor) === id)
    editor()?.dispatch({ effects: lost.map((anchor) => setAnchor.of({ id: anchor, place: null })) })
    const isPull = lost.some(isOfPull)
    const isOwn = lost.includes(id)
    session.edit({
      kind: 'verdict',
      otherFilmId: id,
      values: { ...(isOwn ? { quoteStart: null } : {}), ...(isPull ? { pullQuoteStart: null } : {}) },
    })
    anchors.forgetLost(id)
  }

  /** Back to the text. */
  const leave = useCallback(() => {
    setRequest(null)
    setOpenId(null)
    editor()?.focus()
  }, [editor])

  return {
    request,
    chosen: anchors.chosen,
    lost: anchors.lost,
    openId,
    setOpenId,
    ask,
    add,
    adopt,
    extend,
    quoteAt,
    quoteSelection,
    remove,
    keepLost,
    leave,
    textChanged: anchors.textChanged,
    followText: anchors.followText,
  }
}
