import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Host } from '../../core/context.ts'
import { createHost } from '../../core/host.ts'

/** A folder of its own for `work`, gone afterwards. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'double-feature-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function openHost(dataDir: string): Host {
  const theme = { theme: 'system' } as const
  return createHost({ dataDir, mode: 'write', settings: { get: () => theme, set: () => theme } })
}
