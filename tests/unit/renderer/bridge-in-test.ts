import { vi } from 'vitest'
import type { Bridge } from '../../../core/api.ts'

type Answers = Readonly<Record<string, (input: unknown) => unknown>>

/** Gives the page a bridge that answers by path; what it throws, the contract refuses. Returns the paths as they are asked. */
export function bridgeInTest(answers: Answers): readonly string[] {
  const asked: string[] = []
  const call: Bridge['call'] = async ({ path, input }) => {
    asked.push(path)
    try {
      const answer = answers[path]
      if (!answer) throw new Error(`Nobody answers ${path}.`)
      return { ok: true, data: answer(input) }
    } catch (error) {
      return { ok: false, error: { code: 'INTERNAL_SERVER_ERROR', message: (error as Error).message } }
    }
  }
  vi.stubGlobal('window', { diary: { call } })
  return asked
}
