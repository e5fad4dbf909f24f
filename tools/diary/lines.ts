import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { describeError } from '../../core/errors.ts'
import { refusal } from '../../core/refuse.ts'
import { type DiaryClient, isEndless } from './client.ts'

interface Line {
  readonly id?: unknown
  readonly procedure: string
  readonly input: unknown
}

/**
 * Serves the line protocol: reads `{"id"?, "procedure", "input"?}` a line and answers each, in order and at once, with
 * `{"id"?, "result"}` or `{"id"?, "error"}`; a subscription's `{"id"?, "event"}` lines come before its result. A line
 * that can't be read is answered by an error too. Settles when the input ends and every line is answered; endless
 * subscriptions run beside the other lines and end then.
 */
export async function serveLines(client: DiaryClient, input: Readable, output: Writable): Promise<void> {
  const ending = new AbortController()
  const endless: Promise<void>[] = []

  async function say(id: unknown, rest: object): Promise<void> {
    const line = JSON.stringify(id === undefined ? rest : { id, ...rest })
    if (!output.write(`${line}\n`)) await once(output, 'drain')
  }

  async function answer({ id, procedure, input: asked }: Line): Promise<void> {
    try {
      const onEvent = (event: unknown) => say(id, { event })
      const result = await client.ask({ path: procedure, input: asked, signal: ending.signal, onEvent })
      await say(id, { result: result ?? null })
    } catch (error) {
      await say(id, { error: describeError(error) })
    }
  }

  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue
    const line = readLine(text)
    if ('error' in line) await say(line.id, { error: describeError(line.error) })
    else if (isEndless(line.procedure)) endless.push(answer(line))
    else await answer(line)
  }
  ending.abort()
  await Promise.all(endless)
}

function readLine(text: string): Line | { readonly id?: unknown; readonly error: unknown } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { error: refusal('BAD_REQUEST', `This line is not JSON: ${(error as Error).message}.`) }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      error: refusal(
        'BAD_REQUEST',
        'A line must be an object like {"procedure": "films.search", "input": {}}.',
      ),
    }
  }
  const { id, procedure, input = {} } = value as { id?: unknown; procedure?: unknown; input?: unknown }
  if (typeof procedure !== 'string') {
    return { id, error: refusal('BAD_REQUEST', 'This line names no procedure.', 'procedure') }
  }
  return { id, procedure, input }
}
