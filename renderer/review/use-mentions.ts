import type { EditorView } from '@codemirror/view'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { client, messageOf, queryClient, trpc } from '../app/api.ts'
import { toast } from '../ui/toast.tsx'
import type { EntryFields } from './entry-fields.ts'
import {
  beginReading,
  changesSinceReading,
  type MarkKind,
  setMarkKinds,
  setMentions,
} from './mention-marks.ts'
import { type FoundMention, type Proposal, proposalsFrom } from './proposals.ts'
import { readableStretch } from './readable-stretch.ts'

/** How long after a key the review is read, and how long at most while keys go on coming, in milliseconds. */
const PAUSE_MS = 300
const LONGEST_MS = 1_500

interface Reading {
  /** What was read, and where in the review it began. */
  readonly text: string
  readonly from: number
  readonly mentions: readonly FoundMention[]
}

const NOTHING: Reading = { text: '', from: 0, mentions: [] }

/**
 * Reads the review while it is written: films it names are underlined in the text, and those it says something of are
 * proposed, until they are taken or waved away. Typing never waits for it.
 */
export function useMentions(fields: EntryFields, editor: () => EditorView | null) {
  const { id: entryId, filmId, verdicts } = fields
  const [reading, setReading] = useState(NOTHING)
  /** Unknown films that were taken: the next reading knows them. */
  const [made, setMade] = useState<readonly string[]>([])
  const wavedQuery = trpc.mentions.waved.queryOptions({ entryId })
  const wavedKeys = useQuery({ ...wavedQuery, staleTime: Number.POSITIVE_INFINITY }).data?.keys

  const state = useRef({
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    firstKeyAt: null as number | null,
    isReading: false,
    isStale: false,
    isGone: false,
  })

  const read = useCallback(async () => {
    const view = editor()
    const at = state.current
    at.firstKeyAt = null
    if (!view) return
    // Marks drawn under a composition could break it off; its end is a change of the text.
    if (view.composing) return
    if (at.isReading) {
      at.isStale = true
      return
    }
    at.isReading = true
    const { text, from } = readableStretch(view.state.doc.toString(), view.state.selection.main.head)
    view.dispatch({ effects: beginReading.of(null) })
    try {
      const found = text.trim()
        ? await client.mentions.find.query({ text, ...(filmId ? { filmId } : {}) })
        : []
      if (at.isGone || view.composing || editor() !== view) return
      const mentions = found.map((mention) => shifted(mention, from))
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
      setReading({ text, from, mentions })
    } catch (error) {
      // The text is safe and the panel works by hand: nothing to interrupt anybody for.
      reportError(new Error('The review could not be read for films', { cause: error }))
    } finally {
      at.isReading = false
      if (at.isStale && !at.isGone) {
        at.isStale = false
        void read()
      }
    }
  }, [editor, filmId])

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
    void read()
    return () => {
      at.isGone = true
      clearTimeout(at.timer)
    }
  }, [read])

  const proposals = useMemo(() => {
    if (!wavedKeys) return []
    const filmIds = new Set(verdicts.map(({ otherFilmId }) => otherFilmId))
    if (filmId) filmIds.add(filmId)
    return proposalsFrom(reading, reading.mentions, { filmIds, waved: new Set([...wavedKeys, ...made]) })
  }, [reading, verdicts, filmId, wavedKeys, made])

  useEffect(() => {
    const taken = new Set(verdicts.map(({ otherFilmId }) => otherFilmId))
    const open = new Set(proposals.map(({ key }) => key))
    const waved = new Set(wavedKeys)
    const kinds = new Map<string, MarkKind>()
    for (const { key, filmId: id } of reading.mentions) {
      if (waved.has(key)) continue
      kinds.set(key, id !== null && taken.has(id) ? 'taken' : open.has(key) ? 'open' : 'named')
    }
    editor()?.dispatch({ effects: setMarkKinds.of(kinds) })
  }, [reading, proposals, verdicts, wavedKeys, editor])

  const setWaved = useCallback(
    async (key: string, waved: boolean) => {
      const query = trpc.mentions.waved.queryOptions({ entryId })
      queryClient.setQueryData(query.queryKey, (before) => ({
        keys: [...(before?.keys ?? []).filter((one) => one !== key), ...(waved ? [key] : [])],
      }))
      try {
        await client.mentions.wave.mutate({ entryId, keys: [key], waved })
      } catch (error) {
        void queryClient.invalidateQueries(query)
        toast({ text: messageOf(error), tone: 'bad' })
      }
    },
    [entryId],
  )

  const wave = useCallback(
    ({ key, title }: Proposal) => {
      void setWaved(key, true)
      toast({
        text: `${title} will not be proposed for this review again.`,
        titles: [title],
        action: { label: 'Undo', onAction: () => void setWaved(key, false) },
      })
    },
    [setWaved],
  )

  const taken = useCallback(
    ({ key, filmId: known }: Proposal) => {
      if (known !== null) return
      setMade((before) => [...before, key])
      void read()
    },
    [read],
  )

  return { proposals, textChanged, wave, taken }
}

function shifted(mention: FoundMention, by: number): FoundMention {
  if (by === 0) return mention
  const { evidence } = mention
  return {
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
    ...(evidence ? { evidence: { start: evidence.start + by, end: evidence.end + by } } : {}),
  }
}
