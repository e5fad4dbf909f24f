import { useState } from 'react'
import { messageOf } from '../app/api.ts'
import { useCommand } from '../app/keys.ts'
import type { Settlement } from './settle.ts'

/** What was settled, newest last, and how to go on. */
export interface Settling {
  readonly last: Settlement | null
  readonly problem: string | null
  readonly settle: (settlement: Settlement) => Promise<void>
  /** Takes the newest back; as often as there are any. */
  readonly undo: () => Promise<void>
}

/** Settles one thing after another while a dialog is open; Ctrl+Z takes them back, the newest first. */
export function useSettling(): Settling {
  const [done, setDone] = useState<readonly Settlement[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const last = done.at(-1) ?? null

  const attempt = async (
    act: () => Promise<unknown>,
    then: (before: readonly Settlement[]) => readonly Settlement[],
  ) => {
    try {
      await act()
      setDone(then)
      setProblem(null)
    } catch (error) {
      setProblem(`Nothing was changed. ${messageOf(error)}`)
    }
  }
  const settle = (one: Settlement) => attempt(one.act, (before) => [...before, one])
  const undo = async () => {
    if (last) await attempt(last.undo, (before) => before.filter((one) => one !== last))
  }
  useCommand('undo', () => void undo())
  return { last, problem, settle, undo }
}
