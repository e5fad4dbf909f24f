import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The command line of a script of package.json, more words added. */
export function scriptLine(root: string, name: string, ...words: string[]): string {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  return [scripts[name], ...words].join(' ')
}

/**
 * Runs a command line in the project's folder, its output shown as it comes; true when it succeeds.
 *
 * As `npm run` would, but without npm: one that a distribution brings runs on that distribution's Node only.
 *
 * @param line of words that need no quotes: shells differ in them.
 */
export function runLine(root: string, line: string, env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const child = spawn(line, { cwd: root, env: { ...env, PATH: path }, stdio: 'inherit', shell: true })
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}
