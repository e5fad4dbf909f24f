import { basename, dirname } from 'node:path'
import type { z } from 'zod'
import type { problemCode } from './schema.ts'

export type ProblemCode = z.output<typeof problemCode>

/** Why a file is not opened as a diary; `message` says what, which file and what to do next. */
export interface DiaryProblem {
  readonly code: ProblemCode
  readonly message: string
  readonly file: string
  /** For whoever looks into it. */
  readonly detail?: string
}

const KEEP =
  'It was left as it is. Put a copy of your diary in its place and open it again, or set it aside and start a new one.'

const SENTENCES: Readonly<Record<ProblemCode, (name: string, folder: string) => string>> = {
  empty: (name, folder) =>
    `“${name}” in ${folder} is empty: it holds no diary, perhaps because a copy was cut short. ${KEEP}`,
  foreign: (name, folder) => `“${name}” in ${folder} is not a diary: another program made it. ${KEEP}`,
  newer: (name, folder) =>
    `“${name}” in ${folder} was written by a newer version of Double Feature. It was left as it is. Install that version to open it, or set the file aside and start a new diary.`,
  older: (name, folder) =>
    `“${name}” in ${folder} was written by an older version of Double Feature. It was left as it is. Open it in the app once, so that it is brought up to date.`,
  damaged: (name, folder) => `“${name}” in ${folder} is damaged and can not be read. ${KEEP}`,
  unreadable: (name, folder) =>
    `“${name}” in ${folder} can not be read. It was left as it is. Check that it is a file and that you may read it, then try again.`,
  unwritable: (name, folder) =>
    `“${name}” could not be made in ${folder}. Check that the folder is there, that you may write to it and that the disk has space, then try again.`,
  unopened: (name, folder) =>
    `“${name}” in ${folder} is a diary, but could not be opened. It was left as it is. Check that you may read and write in that folder and that the disk has space, then try again.`,
  'not-updated': (name, folder) =>
    `“${name}” in ${folder} was written by an older version of Double Feature and could not be brought up to date. It was left as it is. Make a copy of it, check that the disk has space, then try again.`,
}

export function diaryProblem(code: ProblemCode, file: string, cause?: unknown): DiaryProblem {
  const message = SENTENCES[code](basename(file), dirname(file))
  return { code, message, file, ...(cause instanceof Error ? { detail: cause.message } : {}) }
}
