import type { EditorView } from '@codemirror/view'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { client, messageOf, queryClient, trpc } from '../app/api.ts'
import { toast } from '../ui/toast.tsx'
import type { EntryFields } from './entry-fields.ts'
import {
  beginReading,
  changesSinceReading,
  isReadAsItStands,
  type MarkKind,
  mentionsOutside,
  movedTo,
  setMarkKinds,
  setMentions,
  unreadRange,
} from './mention-marks.ts'
import {
  type FoundMention,
  type Piece,
  type Proposal,
  pieceKey,
  pieceOf,
  proposalsFrom,
} from './proposals.ts'
import { isTooLongToReadWhole, readableStretch, stretchAround } from './readable-stretch.ts'

/** How long after a key the review is read, and how long at most while keys go on coming, in milliseconds. */
const PAUSE_MS = 300
const LONGEST_MS = 1_500

interface Reading {
  readonly text: string
  readonly mentions: readonly FoundMention[]
  /** The review is too long to be read whole. */
  readonly isPart: boolean
}

const NOTHING: Reading = { text: '', mentions: [], isPart: false }

/**
 * Reads the review while it is written: films it names are underlined in the text, and those it says something of are
 * proposed, until they are taken or waved away. Typing never waits for it. `onRead`: the marks stand anew.
 */
export function useMentions(fields: EntryFields, editor: () => EditorView | null, onRead: () => void) {
  const { id: entryId, filmId, verdicts } = fields
  const [reading, setReading] = useState(NOTHING)
  /** Unknown films that were taken: the next reading knows them. */
  const [made, setMade] = useState<readonly string[]>([])
  const wavedQuery = trpc.mentions.waved.queryOptions({ entryId })
  // Asked once a visit: while one writes, this page knows best; between two visits the inbox may have waved films away.
  const wavedKeys = useQuery({ ...wavedQuery, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 }).data?.keys

  const state = useRef({
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    firstKeyAt: null as number | null,
    isReading: false,
    isStale: false,
    /** Everything is read next time: what was read so far is of another film, or went wrong. */
    isAll: true,
    isGone: false,
    /** The reading of the film now under review. */
    read: async () => {},
    /** Who waits for the text to be read as it stands. */
    waiting: [] as (() => void)[],
  })

  const read = useCallback(async () => {
    const view = editor()
    const at = state.current
    if (!view) return
    // Marks drawn under a composition could break it off, and its end need not change the text.
    if (view.compositionStarted) {
      clearTimeout(at.timer)
      at.timer = setTimeout(() => void read(), PAUSE_MS)
      return
    }
    at.firstKeyAt = null
    if (at.isReading) {
      at.isStale = true
      return
    }
    at.isReading = true
    const review = view.state.doc.toString()
    const changed = at.isAll ? null : unreadRange(view.state)
    const part = changed && stretchAround(review, changed)
    const { text, from } = part ?? readableStretch(review, view.state.selection.main.head)
    // Of what lies around the change everything stays as it was read.
    const kept = part ? mentionsOutside(view.state, { from, to: from + text.length }) : []
    at.isAll = false
    let isRead = false
    view.dispatch({ effects: beginReading.of(null) })
    try {
      const found = text.trim()
        ? await client.mentions.find.query({ text, ...(filmId ? { filmId } : {}) })
        : []
      if (at.isGone || editor() !== view) return
      if (view.compositionStarted || at.read !== read) {
        at.isStale = true
        return
      }
      isRead = true
      const mentions = [...kept, ...found.map((mention) => movedTo(mention, mention.start + from))]
      mentions.sort((a, b) => a.start - b.start)
      const changes = changesSinceReading(view.state)
      view.dispatch({
        effects: setMentions.of(
          mentions.map((mention) => ({
            mention,
            from: changes.mapPos(mention.start, 1),
            to: changes.mapPos(mention.end, -1),
          })),
        ),
      })
      setReading({ text: review, mentions, isPart: isTooLongToReadWhole(review) })
      onRead()
    } catch (error) {
      // The text is safe and the panel works by hand: nothing to interrupt anybody for.
      reportError(new Error('The review could not be read for films', { cause: error }))
      letGo(at.waiting)
    } finally {
      at.isReading = false
      if (!isRead) at.isAll = true
      if (at.isStale && !at.isGone) {
        at.isStale = false
        void at.read()
      }
    }
  }, [editor, filmId, onRead])

  const textChanged = useCallback(() => {
    const at = state.current
    const now = performance.now()
    at.firstKeyAt ??= now
    clearTimeout(at.timer)
    at.timer = setTimeout(
      () => void read(),
      Math.max(0, Math.min(PAUSE_MS, at.firstKeyAt + LONGEST_MS - now)),
    )
  }, [read])

  // The film under review is never its own mention: another one makes other mentions.
  useEffect(() => {
    const at = state.current
    at.isGone = false
    at.isAll = true
    at.read = read
    void read()
    return () => {
      at.isGone = true
      clearTimeout(at.timer)
      letGo(at.waiting)
    }
  }, [read])

  /** Once the proposals are of the text as it stands, or it could not be read. */
  const whenRead = useCallback(() => {
    const view = editor()
    if (!view || isReadAsItStands(view.state)) return Promise.resolve()
    return new Promise<void>((done) => {
      state.current.waiting.push(done)
      clearTimeout(state.current.timer)
      void read()
    })
  }, [editor, read])
  // Only now: what is proposed was drawn from the reading.
  useEffect(() => {
    const view = editor()
    if (reading !== NOTHING && (!view || isReadAsItStands(view.state))) letGo(state.current.waiting)
  }, [reading, editor])

  // A film put into the panel by hand may be one that the text was read to name as unknown.
  const compared = verdicts.map(({ otherFilmId }) => otherFilmId).join()
  const comparedBefore = useRef(compared)
  const hasUnknown = reading.mentions.some((mention) => mention.filmId === null)
  useEffect(() => {
    if (comparedBefore.current === compared) return
    comparedBefore.current = compared
    if (!hasUnknown) return
    state.current.isAll = true
    void read()
  }, [compared, hasUnknown, read])

  const proposals = useMemo(() => {
    if (!wavedKeys) return []
    const waved = new Set([...wavedKeys, ...made])
    return proposalsFrom(reading.text, reading.mentions, { filmId, rows: verdicts, waved })
  }, [reading, verdicts, filmId, wavedKeys, made])

  useEffect(() => {
    const taken = new Set(verdicts.map(({ otherFilmId }) => otherFilmId))
    const open = new Set(proposals.map(({ key }) => key))
    const waved = new Set(wavedKeys)
    const kinds = new Map<string, MarkKind>()
    for (const { key, filmId: id } of reading.mentions) {
      const isTaken = id !== null && taken.has(id)
      if (waved.has(key) && !isTaken) continue
      // A name that nobody knows as a film and nothing is said of may as well be somebody in it.
      if (id === null && !open.has(key)) continue
      kinds.set(key, isTaken ? 'taken' : open.has(key) ? 'open' : 'named')
    }
    for (const { key, adds } of proposals) if (adds) kinds.set(key, 'open')
    editor()?.dispatch({ effects: setMarkKinds.of(kinds) })
  }, [reading, proposals, verdicts, wavedKeys, editor])

  const setWaved = useCallback(
    async (keys: readonly string[], waved: boolean) => {
      const query = trpc.mentions.waved.queryOptions({ entryId })
      queryClient.setQueryData(
        query.queryKey,
        (before) =>
          before && {
            keys: [...before.keys.filter((one) => !keys.includes(one)), ...(waved ? keys : [])],
          },
      )
      try {
        await client.mentions.wave.mutate({ entryId, keys: [...keys], waved })
      } catch (error) {
        void queryClient.invalidateQueries(query)
        toast({ text: messageOf(error), tone: 'bad' })
      }
    },
    [entryId],
  )

  const wave = useCallback(
    ({ key, title, adds }: Proposal) => {
      void setWaved([key], true)
      toast({
        text: wavedWords(title, adds),
        titles: [title],
        action: { label: 'Undo', onAction: () => void setWaved([key], false) },
      })
    },
    [setWaved],
  )

  // Rows that are to be drawn anew only when they change hold on to what answers them.
  const latest = useRef(reading.mentions)
  useEffect(() => {
    latest.current = reading.mentions
  })

  /** A film taken out of the panel by hand is not proposed again while the text names it; null where it does not. */
  const waveRemoved = useCallback(
    (id: string) => {
      if (!latest.current.some(({ key }) => key === id)) return null
      void setWaved([id], true)
      return () => void setWaved([id], false)
    },
    [setWaved],
  )

  /** Pieces of a film that the text tells and that a hand left out or took out are not proposed again. */
  const decline = useCallback(
    (id: string, pieces: readonly Piece[]) => {
      const told = new Set(latest.current.filter(({ key }) => key === id).map(pieceOf))
      const keys = pieces.filter((piece) => told.has(piece)).map((piece) => pieceKey(id, piece))
      if (keys.length > 0) void setWaved(keys, true)
    },
    [setWaved],
  )

  const taken = useCallback(({ key, filmId: known }: Proposal) => {
    if (known !== null) return
    setMade((before) => [...before, key])
  }, [])

  return { proposals, isPart: reading.isPart, textChanged, whenRead, wave, waveRemoved, decline, taken }
}

function letGo(waiting: (() => void)[]): void {
  for (const done of waiting.splice(0)) done()
}

function wavedWords(title: string, adds: Piece | null): string {
  switch (adds) {
    case null:
      return `${title} will not be proposed for this review again.`
    case 'pull':
      return `That it draws you to ${title} will not be proposed for this review again.`
    case 'relation':
      return `How ${title} compares will not be proposed for this review again.`
  }
}
