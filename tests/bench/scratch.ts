import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Host } from '../../core/context.ts'
import { createHost } from '../../core/host.ts'
import { makeBenchDiary } from '../../tools/bench-data.ts'

const FILMS = 20_000
const VIEWINGS = 100_000

/** A folder of its own for `work`, gone afterwards. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'double-feature-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

let bigDiary: string | undefined

/** Puts a diary of 20,000 films and 100,000 viewings into `folder`; it is made once a run. */
export function fillWithBigDiary(folder: string): void {
  if (bigDiary === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'double-feature-bench-'))
    process.on('exit', () => rmSync(made, { recursive: true, force: true }))
    makeBenchDiary(made, { films: FILMS, viewings: VIEWINGS })
    bigDiary = made
  }
  cpSync(bigDiary, folder, { recursive: true })
}

export function openHost(dataDir: string, { readsReviews = false } = {}): Host {
  const theme = { theme: 'system' } as const
  const settings = { get: () => theme, set: () => theme }
  return createHost({ dataDir, mode: 'write', settings, readsReviews })
}
