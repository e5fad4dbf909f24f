import type { z } from 'zod'
import type { settings, settingsPatch } from './settings/schema.ts'
import type { ChangeFeed } from './store/change-feed.ts'
import type { Diary } from './store/diary.ts'
import type { diaryStatus } from './store/schema.ts'

export type Settings = z.output<typeof settings>
export type SettingsPatch = z.output<typeof settingsPatch>

/** Where settings are kept; each host brings its own. */
export interface SettingsPort {
  get(): Settings
  /** Saves the patch and returns all settings as they are then. */
  set(patch: SettingsPatch): Settings
}

/** What serves the contract: one data folder, opened. */
export interface Host {
  /** @throws TRPCError PRECONDITION_FAILED while the file in the data folder is refused. */
  diary(): Diary
  status(): z.output<typeof diaryStatus>
  /** Judges and opens a refused diary again, and tries for the lock again; else changes nothing. */
  retry(): z.output<typeof diaryStatus>
  /** Moves a refused file away under a clear name and opens a new diary; a file that is sound is never moved. */
  setAside(): z.output<typeof diaryStatus>
  readonly settings: SettingsPort
  /** What was saved, as it is saved. */
  readonly feed: ChangeFeed
  /** False when opened for reading, or while another program writes to the diary. */
  readonly writable: boolean
  close(): void
}

export interface Context {
  readonly host: Host
}
