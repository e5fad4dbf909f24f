/** Result codes of SQLite: https://www.sqlite.org/rescode.html */
const SENTENCES: Readonly<Record<number, string>> = {
  5: 'Nothing was saved: another program is writing to the diary. Wait until it has finished and try again.',
  6: 'Nothing was saved: another program is writing to the diary. Wait until it has finished and try again.',
  8: 'Nothing was saved: the diary’s file or folder can not be written to. Check its permissions and try again.',
  10: 'The disk reported a failure while the diary was being read or written. Nothing was saved. Check the disk and try again.',
  11: 'The diary’s file is damaged. Nothing was saved or overwritten. Quit, make a copy of the file, and open the diary again.',
  13: 'Nothing was saved: the disk is full. Free some space and try again.',
  14: 'Nothing was saved: the diary’s file could not be opened. Check that its folder is still there and try again.',
  26: 'The diary’s file is no longer a diary. Nothing was saved or overwritten. Quit, make a copy of the file, and open the diary again.',
}

/** The primary result code of an error that node:sqlite threw, or null for any other error. */
export function databaseErrorCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode & 0xff
}

/** A sentence for an error of the database that a person can do something about, else null. */
export function describeDatabaseError(error: unknown): string | null {
  const code = databaseErrorCode(error)
  return code === null ? null : (SENTENCES[code] ?? null)
}
