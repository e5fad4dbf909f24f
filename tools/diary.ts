import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { appRouter } from '../core/api.ts'
import { describeError } from '../core/errors.ts'
import { refusal } from '../core/refuse.ts'
import manifest from '../package.json' with { type: 'json' }
import { isEndless, openDiary } from './diary/client.ts'
import { serveLines } from './diary/lines.ts'
import { invokedFrom } from './invoked-from.ts'
import { appDataFolder } from './stand-in/paths.ts'

const usage = `Usage: npm run -s diary -- [--data DIR] PROCEDURE ['JSON']
       npm run -s diary -- [--data DIR] -      lines {"id"?, "procedure", "input"?} from standard input

Prints the result as JSON; an error as JSON on standard error, with exit code 1.
DIR is the folder of the diary, by default the app’s own.

Procedures:
${Object.keys(appRouter._def.procedures)
  .map((path) => `  ${path}\n`)
  .join('')}`

interface Command {
  readonly dataDir: string
  readonly procedure: string
  readonly json: string | undefined
}

/** Null when the words make no command. */
function readCommand(args: readonly string[]): Command | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: 'string' } },
    })
    const [procedure, json, ...more] = positionals
    if (procedure === undefined || more.length > 0 || values.data === '') return null
    const usual = join(appDataFolder(), manifest.productName)
    return { dataDir: resolve(invokedFrom('diary'), values.data ?? usual), procedure, json }
  } catch {
    return null
  }
}

function readInput(json: string | undefined): unknown {
  try {
    return json === undefined ? {} : JSON.parse(json)
  } catch (error) {
    throw refusal('BAD_REQUEST', `The input is not JSON: ${(error as Error).message}.`)
  }
}

async function run({ dataDir, procedure, json }: Command): Promise<void> {
  if (isEndless(procedure)) {
    throw refusal(
      'BAD_REQUEST',
      `“${procedure}” tells of what the same run saves. Ask for it in lines, with “-” as the procedure, before lines that save.`,
    )
  }
  const diary = openDiary(dataDir)
  const ending = new AbortController()
  process.once('SIGINT', () => ending.abort())
  const print = (value: unknown) => void process.stdout.write(`${JSON.stringify(value)}\n`)
  try {
    if (procedure === '-') {
      await serveLines(diary, process.stdin, process.stdout)
      return
    }
    const onEvent = async (event: unknown) => print({ event })
    const question = { path: procedure, input: readInput(json), signal: ending.signal, onEvent }
    print((await diary.ask(question)) ?? null)
  } finally {
    diary.close()
  }
}

// A reader that has heard enough (`| head -1`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const command = readCommand(process.argv.slice(2))
if (command) {
  await run(command).catch((error: unknown) => {
    process.stderr.write(`${JSON.stringify(describeError(error))}\n`)
    process.exitCode = 1
  })
} else {
  process.stderr.write(usage)
  process.exitCode = 1
}
