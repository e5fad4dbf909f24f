import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Host, SettingsPort } from './context.ts'
import { refusal } from './refuse.ts'
import { createChangeFeed } from './store/change-feed.ts'
import { createDiaryFile, createDiaryInMemory } from './store/create-diary-file.ts'
import { createDiary, type Diary } from './store/diary.ts'
import { type DiaryProblem, diaryProblem } from './store/diary-problem.ts'
import { judgeFile } from './store/judge-file.ts'
import { openStore } from './store/open.ts'
import { moveAside } from './store/set-aside.ts'
import type { Store } from './store/store.ts'
import { takeWriterLock } from './store/writer-lock.ts'

export interface HostOptions {
  /** The folder that holds `diary.db`; made when it is not there. */
  readonly dataDir: string
  readonly settings: SettingsPort
  /** `read` takes no lock and makes no file: where there is no diary, it shows an empty one. */
  readonly mode: 'write' | 'read'
  /** The clock, for tests. */
  readonly now?: () => Date
}

type Opened = { readonly diary: Diary; readonly store: Store } | { readonly problem: DiaryProblem }

/** Opens the diary of a data folder. Never throws for a bad file: it holds the problem, and leaves the file alone. */
export function createHost({ dataDir, settings, mode, now = () => new Date() }: HostOptions): Host {
  const file = join(dataDir, 'diary.db')
  const feed = createChangeFeed()
  let lock: { release(): void } | null = null
  let notice: string | null = null
  let isClosed = false
  let opened = open()

  function open(): Opened {
    let store: Store | undefined
    try {
      if (mode === 'write') {
        mkdirSync(dataDir, { recursive: true })
        lock ??= takeWriterLock(dataDir)
      }
      const judged = judgeFile(file)
      if (judged === 'absent' && !lock) store = createDiaryInMemory()
      else if (judged === 'absent') createDiaryFile(file)
      else if (judged !== 'sound') return { problem: judged }
      store ??= openStore(file, { readOnly: !lock })
      const readOnly = lock ? null : mode === 'read' ? 'asked' : 'locked'
      return { store, diary: createDiary({ store, feed, now, readOnly }) }
    } catch (error) {
      store?.close()
      return { problem: diaryProblem('unwritable', file, error) }
    }
  }

  function reopen(): void {
    if ('store' in opened) opened.store.close()
    opened = open()
  }

  const host: Host = {
    settings,
    feed,
    get writable() {
      return lock !== null && 'diary' in opened
    },
    diary() {
      // Whoever was writing may have finished meanwhile.
      if (mode === 'write' && !lock) {
        lock = takeWriterLock(dataDir)
        if (lock) reopen()
      }
      if ('problem' in opened) throw refusal('PRECONDITION_FAILED', opened.problem.message)
      return opened.diary
    },
    status() {
      if ('problem' in opened) {
        const { code, message } = opened.problem
        return { state: 'refused', problem: { code, message, file }, notice, dataDir }
      }
      return { state: 'open', problem: null, notice: notice ?? lockedNotice(), dataDir }
    },
    setAside() {
      if (!('problem' in opened)) {
        throw refusal('CONFLICT', 'Nothing was set aside: the diary is open and sound.')
      }
      if (!lock) throw refusal('FORBIDDEN', 'Nothing was set aside: this diary was opened for reading only.')
      if (judgeFile(file) !== 'absent') {
        const aside = moveAside(file, now())
        notice = `The file that could not be opened is kept as “${aside}”. This is a new diary.`
      }
      reopen()
      return host.status()
    },
    close() {
      if (isClosed) return
      isClosed = true
      feed.close()
      if ('store' in opened) opened.store.close()
      lock?.release()
      lock = null
    },
  }

  function lockedNotice(): string | null {
    if (mode === 'read' || lock) return null
    return 'Another program is writing to this diary, so it can only be read for now.'
  }

  return host
}
