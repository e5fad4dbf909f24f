import { useCallback, useMemo, useRef, useState } from 'react'
import { client, messageOf, queryClient, trpc } from '../app/api.ts'
import { useCommand } from '../app/keys.ts'
import { verdictSentence } from '../review/verdicts.ts'
import { toast, undoNewest } from '../ui/toast.tsx'
import { counted } from '../ui/words.ts'
import { type Choice, type InboxItem, type InboxMention, otherOf, placeOf } from './choices.ts'

/** A mention, the review it stands in and what would be said of it. */
export interface Answerable {
  readonly item: InboxItem
  readonly mention: InboxMention
  readonly choice: Choice
}

/** Something that was done and can be taken back; `undo` settles once it is. */
interface Done {
  readonly places: readonly string[]
  readonly undo: () => Promise<void>
}

type Untake = Parameters<typeof client.mentions.untake.mutate>[0]

export interface Answers {
  /** Places of mentions that were answered on this page: out of sight at once, before the diary says so. */
  readonly gone: ReadonlySet<string>
  take(all: readonly Answerable[]): void
  takeCertain(): Promise<void>
  waveNamed(): Promise<void>
  wave(one: Answerable): void
  undo(): void
}

/** Takes mentions, waves them away, and takes that back, step by step. `onReturn`: where those taken back stand. */
export function useAnswers(onReturn: (places: readonly string[]) => void): Answers {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const steps = useRef<Done[]>([])
  const closeToast = useRef<() => boolean>(() => false)

  const hide = useCallback((places: readonly string[]) => setGone((now) => new Set([...now, ...places])), [])
  const show = useCallback(
    (places: readonly string[]) =>
      setGone((now) => new Set([...now].filter((place) => !places.includes(place)))),
    [],
  )

  const undoStep = useCallback(
    async (step: Done) => {
      steps.current = steps.current.filter((other) => other !== step)
      closeToast.current()
      try {
        await step.undo()
        // Only what is there again can be gone to.
        await queryClient.invalidateQueries(trpc.mentions.inbox.pathFilter())
        show(step.places)
        onReturn(step.places)
      } catch (error) {
        toast({ text: `That was not taken back. ${messageOf(error)}`, tone: 'bad' })
      }
    },
    [show, onReturn],
  )

  const undo = useCallback(() => {
    const step = steps.current.at(-1)
    if (step) void undoStep(step)
    else undoNewest()
  }, [undoStep])
  useCommand('undo', undo)

  /** Does `work`, which answers how to take it back; says so, or what went wrong. */
  const act = useCallback(
    async (
      said: { text: string; titles: readonly string[] },
      places: readonly string[],
      work: () => Promise<() => Promise<unknown>>,
    ) => {
      hide(places)
      const working = work()
      const step: Done = { places, undo: async () => void (await (await working)()) }
      steps.current.push(step)
      try {
        await working
      } catch (error) {
        steps.current = steps.current.filter((other) => other !== step)
        show(places)
        toast({ text: messageOf(error), tone: 'bad' })
        return
      }
      // One message at a time: what was done before is a key away all the same.
      closeToast.current()
      if (!steps.current.includes(step)) return
      closeToast.current = toast({
        ...said,
        action: { label: 'Undo', onAction: () => void undoStep(step) },
      })
    },
    [hide, show, undoStep],
  )

  /** Goes on until nothing is left. Where that fails on the way, what was done till then can be taken back all the same. */
  const actOnMany = useCallback(
    async (text: string, some: () => Promise<{ readonly left: number; readonly undo: Untake }>) => {
      const done: Untake[] = []
      const undoAll = async () => {
        for (const one of done) await client.mentions.untake.mutate(one)
      }
      const said = { text, titles: [] }
      await act(said, [], async () => {
        try {
          for (let left = 1; left > 0; ) {
            const now = await some()
            done.push(now.undo)
            left = now.left
          }
        } catch (error) {
          if (done.length === 0) throw error
          said.text = `Only a part of it was done. ${messageOf(error)}`
        }
        return undoAll
      })
      await queryClient.invalidateQueries(trpc.mentions.inbox.pathFilter())
    },
    [act],
  )

  return useMemo(
    () => ({
      gone,
      undo,
      take(all) {
        const [first] = all
        if (!first) return
        const { item } = first
        const { viewingId } = item
        const takes = all.map(({ mention, choice }) => ({
          key: mention.key,
          relation: choice.relation,
          pull: choice.pull,
          ...(choice.film ? { filmId: choice.film.id } : {}),
        }))
        const keys = takes.map(({ key }) => key)
        const places = keys.map((key) => placeOf(viewingId, key))
        void act(takenWords(all, item.film.title), places, async () => {
          const made = await client.mentions.take.mutate({ viewingId, takes })
          const comparisons = made.comparisons.map(({ id }) => id)
          const pulls = made.pulls.map(({ id }) => id)
          return () => client.mentions.untake.mutate({ comparisons, pulls, taken: [{ viewingId, keys }] })
        })
      },
      takeCertain: () =>
        actOnMany('What was certain is taken.', async () => {
          const { comparisons, pulls, left } = await client.mentions.takeCertain.mutate({})
          return { left, undo: { comparisons, pulls } }
        }),
      waveNamed: () =>
        actOnMany('What was only named is waved away.', async () => {
          const { waved, left } = await client.mentions.waveNamed.mutate({})
          return { left, undo: { comparisons: [], pulls: [], taken: waved } }
        }),
      wave({ item, mention, choice }) {
        const { viewingId, film } = item
        const { title } = otherOf(mention, choice)
        const wave = { entryId: viewingId, keys: [mention.key] }
        const text = `${title} won’t come up again in your review of ${film.title}.`
        void act({ text, titles: [title, film.title] }, [placeOf(viewingId, mention.key)], async () => {
          await client.mentions.wave.mutate({ ...wave, waved: true })
          return () => client.mentions.wave.mutate({ ...wave, waved: false })
        })
      },
    }),
    [gone, undo, act, actOnMany],
  )
}

function takenWords(all: readonly Answerable[], title: string) {
  const [first] = all
  if (first && all.length === 1) {
    const other = otherOf(first.mention, first.choice).title
    return { text: verdictSentence(first.choice, other, title), titles: [other, title] }
  }
  return { text: `${counted(all.length, 'film')} of your review of ${title} are taken.`, titles: [title] }
}
