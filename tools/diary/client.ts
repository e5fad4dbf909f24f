import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { call, procedureType } from '../../core/call.ts'
import type { Host } from '../../core/context.ts'
import { createHost } from '../../core/host.ts'
import { refusal } from '../../core/refuse.ts'
import { createChangeFeed } from '../../core/store/change-feed.ts'
import { settingsPort } from './settings.ts'

/** A stream that goes on as long as somebody listens; all others end with a result. */
const endless = new Set(['changes'])
/** Questions that keep what they find out, such as the films in reviews nobody read yet; where nothing can be kept, they answer from what there is. */
const keeping = new Set(['mentions.inbox'])

export interface Question {
  readonly path: string
  readonly input: unknown
  readonly signal: AbortSignal
  /** Told of each event of a subscription. */
  readonly onEvent: (event: unknown) => Promise<void>
}

/** Asks the diary of one folder, opening it for writing only once something is to be written. */
export interface DiaryClient {
  /** @throws TRPCError; CONFLICT for a write while another program has the diary open. */
  ask(question: Question): Promise<unknown>
  close(): void
}

export function isEndless(path: string): boolean {
  return endless.has(path)
}

export function openDiary(dataDir: string): DiaryClient {
  const settings = settingsPort(dataDir)
  // One for both hosts: who listens hears what is saved later, and keeps nobody from writing meanwhile.
  const feed = createChangeFeed()
  let reader: Host | null = null
  let writer: Host | null = null

  function hostFor(isWriter: boolean): Host {
    if (isWriter && !writer) {
      reader?.close()
      reader = null
      writer = createHost({ dataDir, settings, feed, mode: 'write' })
    }
    if (writer) return writer
    reader ??= createHost({ dataDir, settings, feed, mode: 'read' })
    return reader
  }

  function refuseSecondWriter(host: Host): void {
    if (host.writable || host.status().state === 'refused') return
    // Asking for the diary makes the host look whether the other one has gone.
    host.diary()
    if (host.writable) return
    throw refusal('CONFLICT', `Nothing was changed. ${host.status().notice}`)
  }

  return {
    async ask({ path, input, signal, onEvent }) {
      const type = procedureType(path) ?? 'query'
      const isWrite = type === 'mutation' || (type === 'subscription' && !isEndless(path))
      // A question makes no diary where there is none.
      const isKept = keeping.has(path) && existsSync(join(dataDir, 'diary.db'))
      const host = hostFor(isWrite || isKept)
      if (isWrite) refuseSecondWriter(host)
      const answer = await call(host, { path, type, input, signal })
      return type === 'subscription' ? drain(answer as AsyncIterable<unknown>, onEvent) : answer
    },
    close() {
      feed.close()
      reader?.close()
      writer?.close()
    },
  }
}

/** Passes on every event of a stream; its result is what the stream returns at its end. */
async function drain(
  stream: AsyncIterable<unknown>,
  onEvent: (event: unknown) => Promise<void>,
): Promise<unknown> {
  const iterator = stream[Symbol.asyncIterator]()
  for (;;) {
    const { done, value } = await iterator.next()
    if (done) return value
    await onEvent(value)
  }
}
