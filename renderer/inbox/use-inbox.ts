import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { go } from '../app/route.ts'
import {
  type Choice,
  choiceOf,
  groupOf,
  type InboxItem,
  isDecided,
  placeOf,
  stepRelation,
  togglePull,
} from './choices.ts'
import type { RowActions } from './inbox-row.tsx'
import { type Answerable, useAnswers } from './use-answers.ts'
import { useInboxKeys } from './use-inbox-keys.ts'

const UNDECIDED = 'Say better, similar or worse first, or that you want to see it. Or wave it away.'

/** The inbox at work: where one is, what would be said, and what came of it. `loaded`: what the diary holds. */
export function useInbox(loaded: readonly InboxItem[]) {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [reached, setReached] = useState<string | null>(null)
  const [problemAt, setProblemAt] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const wantsFocus = useRef(false)
  const lastAt = useRef(0)

  const goTo = useCallback((place: string | undefined) => {
    if (place === undefined) return
    wantsFocus.current = true
    setReached(place)
  }, [])
  const answers = useAnswers(useCallback(([first]) => goTo(first), [goTo]))
  const { gone } = answers
  const [hasWorked, setWorked] = useState(false)
  if (!hasWorked && (gone.size > 0 || isBusy)) setWorked(true)

  const items = useMemo(() => withoutGone(loaded, gone), [loaded, gone])
  const rows = useMemo(
    () =>
      items.flatMap((item, group) =>
        item.mentions.map((mention) => ({
          group,
          item,
          mention,
          place: placeOf(item.viewingId, mention.key),
        })),
      ),
    [items],
  )
  const found = rows.findIndex(({ place }) => place === reached)
  // What one was on is answered: the one that took its place is next.
  const at = found >= 0 ? found : Math.min(lastAt.current, rows.length - 1)
  const current = rows[at]
  useEffect(() => {
    lastAt.current = Math.max(0, at)
  }, [at])

  const answerable = useCallback(
    (place: string): Answerable | null => {
      const row = rows.find((one) => one.place === place)
      if (!row) return null
      return { ...row, choice: choices.get(place) ?? choiceOf(row.mention) }
    },
    [rows, choices],
  )

  const choose = useCallback((place: string, choice: Choice) => {
    setProblemAt(null)
    setChoices((now) => new Map(now).set(place, choice))
  }, [])

  /** Goes on to the mention after the ones that leave, else to the one before. */
  const goOn = useCallback(
    (leaving: readonly string[]) => {
      const isStaying = ({ place }: { readonly place: string }) => !leaving.includes(place)
      const last = rows.findLastIndex((row) => !isStaying(row))
      const next = rows.slice(last + 1).find(isStaying) ?? rows.slice(0, last).findLast(isStaying)
      goTo(next?.place)
    },
    [rows, goTo],
  )

  const take = (place: string) => {
    const one = answerable(place)
    if (!one) return
    if (!isDecided(one.choice)) {
      setProblemAt(place)
      return
    }
    goOn([place])
    answers.take([one])
  }
  const wave = (place: string) => {
    const one = answerable(place)
    if (!one) return
    goOn([place])
    answers.wave(one)
  }
  const takeAll = (group: string) => {
    const all = rows
      .filter(({ item }) => groupOf(item) === group)
      .flatMap(({ place }) => answerable(place) ?? [])
      .filter(({ choice }) => isDecided(choice))
    goOn(all.map(({ item, mention }) => placeOf(item.viewingId, mention.key)))
    answers.take(all)
  }
  const allAtOnce = async (work: () => Promise<void>) => {
    setBusy(true)
    await work()
    setBusy(false)
    // What is left is worked through from the top.
    lastAt.current = 0
    wantsFocus.current = true
    setReached(null)
  }

  // Rows are drawn anew only when what they show changes: their actions stay the same.
  const latest = useRef({ take, wave, takeAll })
  useEffect(() => {
    latest.current = { take, wave, takeAll }
  })
  const actions = useMemo<RowActions>(
    () => ({
      reach: setReached,
      choose,
      take: (place) => latest.current.take(place),
      wave: (place) => latest.current.wave(place),
    }),
    [choose],
  )

  const onCurrent = (act: (one: Answerable, place: string) => void) => () => {
    const one = current && answerable(current.place)
    if (one) act(one, current.place)
  }
  useInboxKeys({
    move: (step) => {
      const isOn = document.activeElement?.closest(`[data-place="${CSS.escape(current?.place ?? '')}"]`)
      goTo(rows[isOn ? Math.max(0, Math.min(rows.length - 1, at + step)) : at]?.place)
    },
    jump: (to) => goTo(rows.at(to === 'first' ? 0 : -1)?.place),
    relation: (step) => onCurrent((one, place) => choose(place, stepRelation(one.choice, step)))(),
    pull: onCurrent((one, place) => choose(place, togglePull(one.mention, one.choice))),
    take: onCurrent((_, place) => take(place)),
    wave: onCurrent((_, place) => wave(place)),
    undo: answers.undo,
    open: onCurrent(({ item }) => go({ screen: 'entry', id: item.viewingId })),
  })

  return {
    items,
    choices,
    active: current?.place ?? null,
    activeIndex: current?.group ?? -1,
    wantsFocus,
    problem: problemAt !== null && problemAt === current?.place ? UNDECIDED : null,
    actions,
    takeAll: useCallback((group: string) => latest.current.takeAll(group), []),
    takeCertain: () => allAtOnce(answers.takeCertain),
    waveNamed: () => allAtOnce(answers.waveNamed),
    isBusy,
    hasWorked,
  }
}

/** Reviews that stay as they are stay the same objects, so that they are not drawn anew. */
function withoutGone(loaded: readonly InboxItem[], gone: ReadonlySet<string>): readonly InboxItem[] {
  if (gone.size === 0) return loaded
  return loaded.flatMap((item) => {
    const left = item.mentions.filter(({ key }) => !gone.has(placeOf(item.viewingId, key)))
    if (left.length === item.mentions.length) return item
    return left.length === 0 ? [] : { ...item, mentions: left }
  })
}
