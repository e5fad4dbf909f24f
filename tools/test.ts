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
import { runLine, scriptLine } from './test/programs.ts'
import { prepareSurroundings, type Surroundings } from './test/surroundings.ts'

const root = join(import.meta.dirname, '..')
// Within the root: what lies outside may have a space in its path.
const results = 'test-results'
const unitReport = `${results}/unit.json`
const e2eReport = `${results}/e2e.json`

interface Outcome {
  readonly ok: boolean
  readonly counts?: Counts
}

interface Step {
  readonly name: string
  run(): Promise<Outcome>
}

const run = async (name: string, ...words: string[]): Promise<Outcome> => ({
  ok: await runLine(root, scriptLine(root, name, ...words)),
})

async function runUnit(): Promise<Outcome> {
  const { ok } = await run(
    'test:unit',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  )
  return { ok, counts: readCounts(join(root, unitReport), countVitest) }
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
    const env = { ...surroundings.env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, e2eReport) }
    const ok = await runLine(root, 'playwright test --reporter=list,json', env)
    return { ok, counts: readCounts(join(root, e2eReport), countPlaywright) }
  } finally {
    surroundings.close()
  }
}

const steps: readonly Step[] = [
  { name: 'types', run: () => run('types') },
  { name: 'lint', run: () => run('lint') },
  { name: 'dead', run: () => run('dead') },
  { name: 'unit', run: runUnit },
  { name: 'build', run: () => run('build', '--if-needed') },
  { name: 'e2e', run: runE2e },
]

/** Runs the named steps, or all, to the end whatever fails; true when nothing did. */
async function test(names: readonly string[]): Promise<boolean> {
  const wanted = new Set(names.includes('e2e') ? [...names, 'build'] : names)
  for (const report of [unitReport, e2eReport]) rmSync(join(root, report), { force: true })
  mkdirSync(join(root, results), { recursive: true })
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
