import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Counts,
  countPlaywright,
  countVitest,
  printCounts,
  readCounts,
  sumCounts,
} from './test/counts.ts'
import { prepareSurroundings, type Surroundings } from './test/surroundings.ts'

const root = join(import.meta.dirname, '..')
const results = join(root, 'test-results')
const unitReport = join(results, 'unit.json')
const e2eReport = join(results, 'e2e.json')

interface Outcome {
  readonly ok: boolean
  readonly counts?: Counts
}

interface Step {
  readonly name: string
  run(): Promise<Outcome>
}

/** Runs a program of the project, its output shown as it comes. */
function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const bin = join(root, 'node_modules', '.bin')
  const path = [bin, process.env.PATH].join(process.platform === 'win32' ? ';' : ':')
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env, PATH: path },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

const check = (name: string, command: string, ...args: string[]): Step => ({
  name,
  run: async () => ({ ok: await run(command, args) }),
})

async function runUnit(): Promise<Outcome> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  const ok = await run('vitest', args)
  return { ok, counts: readCounts(unitReport, countVitest) }
}

async function runE2e(): Promise<Outcome> {
  let surroundings: Surroundings
  try {
    surroundings = await prepareSurroundings()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { ok: false, counts: { passed: 0, failed: 1, skipped: 0 } }
  }
  try {
    const env = { ...surroundings.env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport }
    const ok = await run('playwright', ['test', '--reporter=list,json'], env)
    return { ok, counts: readCounts(e2eReport, countPlaywright) }
  } finally {
    surroundings.close()
  }
}

const steps: readonly Step[] = [
  check('types', 'npm', 'run', '--silent', 'types'),
  check('lint', 'npm', 'run', '--silent', 'lint'),
  check('dead', 'npm', 'run', '--silent', 'dead'),
  { name: 'unit', run: runUnit },
  check('build', 'npm', 'run', '--silent', 'build', '--', '--if-needed'),
  { name: 'e2e', run: runE2e },
]

/** Runs the named steps, or all, to the end whatever fails; true when nothing did. */
async function test(names: readonly string[]): Promise<boolean> {
  const wanted = new Set(names.includes('e2e') ? [...names, 'build'] : names)
  for (const report of [unitReport, e2eReport]) rmSync(report, { force: true })
  mkdirSync(results, { recursive: true })
  const summary: string[] = []
  const counts: Counts[] = []
  let allOk = true
  for (const step of steps.filter(({ name }) => wanted.size === 0 || wanted.has(name))) {
    console.log(`\n— ${step.name}`)
    const start = performance.now()
    const outcome = await step.run()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const tests = outcome.counts ? `  ${printCounts(outcome.counts)}` : ''
    summary.push(
      `${step.name.padEnd(6)} ${(outcome.ok ? 'ok' : 'failed').padEnd(6)} ${seconds.padStart(6)} s${tests}`,
    )
    if (outcome.counts) counts.push(outcome.counts)
    allOk &&= outcome.ok
  }
  console.log(`\n${summary.join('\n')}\n\n${printCounts(sumCounts(counts))}`)
  return allOk
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no step “${unknown.join('”, “')}”. Steps: ${steps.map(({ name }) => name).join(', ')}.`,
  )
  process.exitCode = 1
} else if (!(await test(names))) {
  process.exitCode = 1
}
