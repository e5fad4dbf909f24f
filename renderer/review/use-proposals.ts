import type { EditorView } from '@codemirror/view'
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import { client, messageOf } from '../app/api.ts'
import { toast } from '../ui/toast.tsx'
import type { EntryFields } from './entry-fields.ts'
import { quotesOf } from './mention-quotes.ts'
import { newId } from './new-id.ts'
import { declinedIn, type Piece, type Proposal, verdictFrom } from './proposals.ts'
import type { Quote } from './quotes.ts'
import type { useComparing } from './use-comparing.ts'
import { useMentions } from './use-mentions.ts'
import type { Verdict } from './verdicts.ts'

/** What the review was found to say of other films, and what the panel can do with it. */
export interface Found {
  readonly proposals: readonly Proposal[]
  /** They are of the part around the cursor: the review is too long to be read whole. */
  readonly isPart: boolean
  /** Where the panel lists them. */
  readonly list: RefObject<HTMLOListElement | null>
  readonly quotesOf: (proposal: Proposal) => readonly Quote[]
  /** False where it could not be: that was said, and the proposal is still there. */
  readonly take: (proposal: Proposal, said: Pick<Verdict, 'relation' | 'pull'>) => Promise<boolean>
  /** Once all that is being taken is in the panel, or was said not to be. */
  readonly whenTaken: () => Promise<void>
  readonly wave: (proposal: Proposal) => void
  /** A row of the panel was removed by hand: its film is not proposed again. How to take that back, where it was. */
  readonly waveRemoved: (filmId: string) => (() => void) | null
  /** What the text tells of a film and a hand left out or took out is not proposed again. */
  readonly decline: (filmId: string, pieces: readonly Piece[]) => void
  readonly textChanged: () => void
  /** Goes to the first of them; nowhere while there is none. */
  readonly focusFirst: () => void
}

/** Proposals from the text to the panel: taking one puts its film into the panel with its sentence. */
export function useProposals(
  fields: EntryFields,
  editor: () => EditorView | null,
  { adopt, extend, followText }: Pick<ReturnType<typeof useComparing>, 'adopt' | 'extend' | 'followText'>,
): Found {
  const { proposals, isPart, textChanged, whenRead, wave, waveRemoved, decline, taken } = useMentions(
    fields,
    editor,
    followText,
  )
  const latest = useRef(proposals)
  useEffect(() => {
    latest.current = proposals
  })
  const list = useRef<HTMLOListElement>(null)
  /** What is being taken, by key: Enter pressed twice must not make a film twice. */
  const underWay = useRef(new Map<string, Promise<boolean>>())

  const adoptFilm = useCallback(
    async (proposal: Proposal, said: Pick<Verdict, 'relation' | 'pull'>) => {
      const { title, year, adds } = proposal
      try {
        const filmId = proposal.filmId ?? (await client.films.save.mutate({ title, year })).id
        const { own, pull } = quotesOf(editor(), proposal)
        decline(filmId, declinedIn(proposal, said))
        if (adds) {
          extend(filmId, said, adds, own)
          return true
        }
        // Without the wish the words that sent one to the film are no quote of it.
        const wish = said.pull ? pull : null
        const quotes = { own: own?.quote ?? null, pull: wish?.quote ?? null }
        adopt(verdictFrom(said, filmId, quotes, newId), own, wish)
        taken(proposal)
        return true
      } catch (error) {
        toast({ text: messageOf(error), tone: 'bad' })
        return false
      }
    },
    [editor, adopt, extend, decline, taken],
  )

  const take = useCallback(
    (proposal: Proposal, said: Pick<Verdict, 'relation' | 'pull'>) => {
      const { key } = proposal
      const before = underWay.current.get(key)
      if (before) return before
      // Written on since, a title may have become another one.
      const taking = whenRead()
        .then(() => {
          const still = latest.current.find((one) => one.key === key)
          return still ? adoptFilm(still, said) : true
        })
        .finally(() => underWay.current.delete(key))
      underWay.current.set(key, taking)
      return taking
    },
    [adoptFilm, whenRead],
  )
  const whenTaken = useCallback(async () => void (await Promise.all(underWay.current.values())), [])

  return useMemo(
    () => ({
      proposals,
      isPart,
      list,
      quotesOf(proposal) {
        const { own, pull } = quotesOf(editor(), proposal)
        return [own, pull].flatMap((one) => one?.quote ?? [])
      },
      take,
      whenTaken,
      wave,
      waveRemoved,
      decline,
      textChanged,
      focusFirst: () => list.current?.querySelector<HTMLElement>('[data-proposal]')?.focus(),
    }),
    [proposals, isPart, editor, take, whenTaken, wave, waveRemoved, decline, textChanged],
  )
}
