import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { refusal } from '../../../core/refuse.ts'
import type { DiaryClient, Question } from '../../../tools/diary/client.ts'
import { serveLines } from '../../../tools/diary/lines.ts'

type Ask = (question: Question) => Promise<unknown>

function serve(ask: Ask) {
  const input = new PassThrough()
  const output = new PassThrough({ encoding: 'utf8' })
  const client: DiaryClient = { ask, close: () => undefined }
  let text = ''
  output.on('data', (chunk: string) => {
    text += chunk
  })
  const lines = () =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  return { input, lines, done: serveLines(client, input, output) }
}

async function answersTo(lines: readonly string[], ask: Ask): Promise<unknown[]> {
  const { input, lines: answers, done } = serve(ask)
  input.end(`${lines.join('\n')}\n`)
  await done
  return answers()
}

describe('serveLines', () => {
  it('answers in order, however long each takes', async () => {
    const ask: Ask = async ({ input }) => {
      await sleep((input as { wait: number }).wait)
      return input
    }
    const lines = [20, 0, 10].map((wait, id) =>
      JSON.stringify({ id, procedure: 'films.get', input: { wait } }),
    )
    const answers = await answersTo(lines, ask)
    expect(answers).toEqual([20, 0, 10].map((wait, id) => ({ id, result: { wait } })))
  })

  it('answers each line at once, not at the end', async () => {
    const { input, lines, done } = serve(async ({ path }) => path)
    input.write('{"procedure":"films.get"}\n')
    await expect.poll(lines).toEqual([{ result: 'films.get' }])
    input.end()
    await done
  })

  it('gives back any id, and none where there was none', async () => {
    const lines = ['{"id":"a","procedure":"p"}', '{"id":null,"procedure":"p"}', '{"procedure":"p"}']
    expect(await answersTo(lines, async () => undefined)).toEqual([
      { id: 'a', result: null },
      { id: null, result: null },
      { result: null },
    ])
  })

  it('answers what it can’t read with an error, and goes on', async () => {
    const answers = await answersTo(
      ['{oops', '[]', '{"id":1}', '', '{"id":2,"procedure":"p"}'],
      async () => 'fine',
    )
    expect(answers).toEqual([
      { error: { code: 'BAD_REQUEST', message: expect.stringContaining('not JSON') } },
      { error: { code: 'BAD_REQUEST', message: expect.stringContaining('must be an object') } },
      { id: 1, error: { code: 'BAD_REQUEST', message: 'This line names no procedure.', field: 'procedure' } },
      { id: 2, result: 'fine' },
    ])
  })

  it('answers a refusal with its code and sentence', async () => {
    const ask: Ask = async () => {
      throw refusal('NOT_FOUND', 'There is no such film.')
    }
    const expected = [{ id: 1, error: { code: 'NOT_FOUND', message: 'There is no such film.' } }]
    expect(await answersTo(['{"id":1,"procedure":"films.get"}'], ask)).toEqual(expected)
  })

  it('prints a subscription’s events before its result', async () => {
    const ask: Ask = async ({ onEvent }) => {
      for (const row of [1, 2]) await onEvent({ row })
      return { rows: 2 }
    }
    expect(await answersTo(['{"id":7,"procedure":"imports.run"}'], ask)).toEqual([
      { id: 7, event: { row: 1 } },
      { id: 7, event: { row: 2 } },
      { id: 7, result: { rows: 2 } },
    ])
  })

  it('listens to changes beside the other lines, until the input ends', async () => {
    const ask: Ask = async ({ path, signal, onEvent }) => {
      if (path !== 'changes') return 'saved'
      await onEvent('changed')
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return undefined
    }
    const answers = await answersTo(
      ['{"id":1,"procedure":"changes"}', '{"id":2,"procedure":"films.save"}'],
      ask,
    )
    expect(answers).toEqual([
      { id: 1, event: 'changed' },
      { id: 2, result: 'saved' },
      { id: 1, result: null },
    ])
  })

  it('waits for a reader that is slower than it', async () => {
    const input = new PassThrough()
    const output = new PassThrough({ encoding: 'utf8', highWaterMark: 10 })
    let asked = 0
    const ask: Ask = async () => {
      asked += 1
      return 'x'.repeat(1000)
    }
    const done = serveLines({ ask, close: () => undefined }, input, output)
    input.end('{"procedure":"a"}\n{"procedure":"b"}\n')
    await vi.waitFor(() => expect(output.writableNeedDrain).toBe(true))
    await new Promise(setImmediate)
    expect(asked).toBe(1)
    output.resume()
    await done
    expect(asked).toBe(2)
  })
})
