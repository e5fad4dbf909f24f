import { type DiaryFilter, NO_FILTER } from './filter.ts'

/** Where one was in the diary, so that coming back from an entry is coming back to the same place. */
export interface DiaryPlace {
  filter: DiaryFilter
  /** Pixels. */
  scrollTop: number
  /** The row last dealt with, counted in the whole list; null before any was. */
  row: number | null
}

/** Lives as long as the window does. */
export const diaryPlace: DiaryPlace = { filter: NO_FILTER, scrollTop: 0, row: null }
