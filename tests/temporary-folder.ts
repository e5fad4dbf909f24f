import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What systems call the folder for temporary files. */
const names = ['TMPDIR', 'TEMP', 'TMP'] as const

/**
 * Gives a run of tests a temporary folder of its own, in which all folders that tests, apps and browsers make
 * come to lie; answers what removes it. Both runners call it once, before their workers start.
 */
// biome-ignore lint/style/noDefaultExport: the runners look for it
export default function setUpTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(shortFolder(), 'df-tests-'))
  const before = names.map((name) => [name, process.env[name]] as const)
  for (const name of names) process.env[name] = folder
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** macOS's own is so deep that the path of a browser's socket in a folder within it would be too long. */
function shortFolder(): string {
  return process.platform === 'darwin' ? '/tmp' : tmpdir()
}
