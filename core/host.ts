import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Host, SettingsPort } from './context.ts'
import { refusal } from './refuse.ts'
import { type ChangeFeed, createChangeFeed } from './store/change-feed.ts'
import { createDiaryFile, createDiaryInMemory } from './store/create-diary-file.ts'
import { createDiary, type Diary, type ReadOnlyReason } from './store/diary.ts'
import { type DiaryProblem, diaryProblem, type ProblemCode } from './store/diary-problem.ts'
import { judgeFile } from './store/judge-file.ts'
import { FailedMigration, OlderDiary, openStore } from './store/open.ts'
import { moveAside } from './store/set-aside.ts'
import type { Store } from './store/store.ts'
import { takeWriterLock, type WriterLock } from './store/writer-lock.ts'

export interface HostOptions {
  /** The folder that holds `diary.db`; made when it is not there. */
  readonly dataDir: string
  readonly settings: SettingsPort
  /** `read` takes no lock and makes no file: where there is no diary, it shows an empty one. */
  readonly mode: 'write' | 'read'
  /** Where changes are announced; one of its own when left out. Whoever brings one closes it. */
  readonly feed?: ChangeFeed
  /** Reads reviews for the films they mention, beside all else, as long as the diary can be written to. */
  readonly readsReviews?: boolean
  /** The clock, for tests. */
  readonly now?: () => Date
}

type Opened = { readonly diary: Diary; readonly store: Store } | { readonly problem: DiaryProblem }

/** Opens the diary of a data folder. Never throws for a bad file: it holds the problem, and leaves the file alone. */
export function createHost(options: HostOptions): Host {
  const { dataDir, settings, mode, now = () => new Date() } = options
  const file = join(dataDir, 'diary.db')
  const feed = options.feed ?? createChangeFeed()
  let lock: WriterLock | null = null
  /** Why the lock could not even be tried for. */
  let lockError: unknown = null
  let notice: string | null = null
  let isClosed = false
  takeLock()
  let opened = open()

  function takeLock(): void {
    if (mode === 'read' || lock) return
    lockError = null
    try {
      mkdirSync(dataDir, { recursive: true })
      lock = takeWriterLock(dataDir)
    } catch (error) {
      lockError = error
    }
  }

  function whyReadOnly(): ReadOnlyReason | null {
    if (lock) return null
    if (mode === 'read') return 'asked'
    return lockError === null ? 'locked' : 'no-lock'
  }

  function open(): Opened {
    const readOnly = whyReadOnly()
    const judged = judgeFile(file)
    if (judged !== 'absent' && judged !== 'sound') return { problem: judged }
    let failing: ProblemCode = 'unwritable'
    try {
      if (judged === 'absent') {
        if (readOnly === 'no-lock') throw lockError
        if (readOnly === null) createDiaryFile(file)
      }
      failing = 'unopened'
      const isMissing = judged === 'absent' && readOnly !== null
      const store = isMissing ? createDiaryInMemory() : openStore(file, { readOnly: readOnly !== null })
      const diary = createDiary({ store, feed, now, readOnly })
      if (options.readsReviews && readOnly === null) diary.reader.start()
      return { store, diary }
    } catch (error) {
      if (error instanceof OlderDiary) failing = 'older'
      if (error instanceof FailedMigration) failing = 'not-updated'
      return { problem: diaryProblem(failing, file, error) }
    }
  }

  function shut(): void {
    if ('problem' in opened) return
    opened.diary.reader.stop()
    opened.store.close()
  }

  function reopen(): void {
    shut()
    opened = open()
  }

  function refuseClosed(): void {
    if (isClosed) throw refusal('PRECONDITION_FAILED', 'This diary was closed. Open it again and try again.')
  }

  const host: Host = {
    settings,
    feed,
    get writable() {
      return lock !== null && 'diary' in opened
    },
    diary() {
      refuseClosed()
      // Whoever was writing may have finished meanwhile.
      if (mode === 'write' && !lock) {
        takeLock()
        if (lock) reopen()
      }
      if ('problem' in opened) throw refusal('PRECONDITION_FAILED', opened.problem.message)
      opened.diary.reader.giveWay()
      return opened.diary
    },
    status() {
      if ('problem' in opened) {
        const { code, message } = opened.problem
        return { state: 'refused', problem: { code, message, file }, notice, dataDir }
      }
      return { state: 'open', problem: null, notice: notice ?? readOnlyNotice(), dataDir }
    },
    retry() {
      refuseClosed()
      const hadLock = lock !== null
      takeLock()
      if ('problem' in opened || hadLock !== (lock !== null)) reopen()
      return host.status()
    },
    setAside() {
      if (!('problem' in opened)) {
        throw refusal('CONFLICT', 'Nothing was set aside: the diary is open and sound.')
      }
      // What was wrong may be right again: a drive that is there now, a copy that was put back.
      if (host.retry().state === 'open') return host.status()
      if (mode === 'read') {
        throw refusal('FORBIDDEN', 'Nothing was set aside: this diary was opened for reading only.')
      }
      const judged = judgeFile(file)
      if (!lock || judged === 'sound' || judged === 'absent') {
        const why = lock ? opened.problem.message : (readOnlyNotice() ?? '')
        throw refusal('PRECONDITION_FAILED', `Nothing was set aside. ${why}`)
      }
      const aside = moveAside(file, now())
      notice = `The file that could not be opened is kept as “${aside}”. This is a new diary.`
      reopen()
      return host.status()
    },
    close() {
      if (isClosed) return
      isClosed = true
      if (!options.feed) feed.close()
      shut()
      lock?.release()
      lock = null
    },
  }

  function readOnlyNotice(): string | null {
    const readOnly = whyReadOnly()
    if (readOnly === 'locked') {
      return `Another program has the diary in ${dataDir} open, so it can only be read for now.`
    }
    if (readOnly !== 'no-lock') return null
    return `The diary in ${dataDir} can only be read for now: “writer.lock” beside it could not be used. Check that you may write to that folder and that the disk has space, then try again.`
  }

  return host
}
