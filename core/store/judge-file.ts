import { closeSync, lstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { databaseErrorCode } from './database-error.ts'
import { type DiaryProblem, diaryProblem } from './diary-problem.ts'
import { APPLICATION_ID, MAIN_TABLES, SCHEMA_VERSION } from './schema.sql.ts'

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'
const PERM = 3
const IOERR = 10
const CANTOPEN = 14

/**
 * Says what stands at `file`, without writing to it or beside it: no diary yet (`absent`), a diary that can be opened
 * (`sound`), or why it can not. The header is read as bytes first, so that a foreign file never meets SQLite.
 * Pages deep inside are not read (checking all of a large diary takes seconds); a statement that meets a bad one says so.
 */
export function judgeFile(file: string): 'absent' | 'sound' | DiaryProblem {
  let stats: Stats
  try {
    stats = statSync(file)
  } catch (error) {
    return isAbsent(file) ? 'absent' : diaryProblem('unreadable', file, error)
  }
  if (!stats.isFile()) return diaryProblem('unreadable', file)
  if (stats.size === 0) return diaryProblem('empty', file)
  let header: Buffer
  try {
    header = readHeader(file)
  } catch (error) {
    return diaryProblem('unreadable', file, error)
  }
  const walBytes = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  return judgeHeader(file, header, stats.size, walBytes) ?? judgeContents(file, walBytes > 0) ?? 'sound'
}

function judgeHeader(file: string, header: Buffer, bytes: number, walBytes: number): DiaryProblem | null {
  if (header.toString('latin1', 0, 16) !== MAGIC) return diaryProblem('foreign', file)
  if (header.length < HEADER_BYTES) return diaryProblem('damaged', file)
  if (header.readUInt32BE(68) !== APPLICATION_ID) return diaryProblem('foreign', file)
  if (header.readUInt32BE(60) > SCHEMA_VERSION) return diaryProblem('newer', file)
  // While a journal is waiting, the header's page count is not the last word.
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  const isCutShort = walBytes === 0 && header.readUInt32BE(28) * pageSize > bytes
  return isCutShort ? diaryProblem('damaged', file) : null
}

function judgeContents(file: string, hasJournal: boolean): DiaryProblem | null {
  const url = pathToFileURL(file)
  // Without a journal to read along, `immutable` keeps SQLite from making one beside a file that may be refused.
  if (!hasJournal) url.searchParams.set('immutable', '1')
  try {
    const database = new DatabaseSync(url, { readOnly: true })
    try {
      const version = Number(database.prepare('pragma user_version').get()?.user_version)
      if (version > SCHEMA_VERSION) return diaryProblem('newer', file)
      database.prepare('select count(*) from sqlite_schema where sql is not null').get()
      for (const table of MAIN_TABLES) {
        database.prepare(`select * from ${table} order by 1 limit 1`).get()
        database.prepare(`select * from ${table} order by 1 desc limit 1`).get()
      }
      return null
    } finally {
      database.close()
    }
  } catch (error) {
    const code = databaseErrorCode(error)
    const isUnreadable = code === PERM || code === IOERR || code === CANTOPEN
    return diaryProblem(isUnreadable ? 'unreadable' : 'damaged', file, error)
  }
}

function readHeader(file: string): Buffer {
  const handle = openSync(file, 'r')
  try {
    const header = Buffer.alloc(HEADER_BYTES)
    return header.subarray(0, readSync(handle, header, 0, HEADER_BYTES, 0))
  } finally {
    closeSync(handle)
  }
}

/** A link to nowhere is not “no diary”: its target may be on a drive that is not mounted. */
function isAbsent(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) === undefined
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOTDIR'
  }
}
