import { setTimeout as sleep } from 'node:timers/promises'
import { call } from '../../core/call.ts'
import type { Host } from '../../core/context.ts'
import { benchId } from '../../tools/bench-data.ts'
import { type Bench, quantile, type Row, rounded } from './row.ts'
import { fillWithBigDiary, inScratch, openHost } from './scratch.ts'

const ROUNDS = 80
/** Somebody asks this often, in milliseconds, now a little earlier, now later: reading falls in between. */
const MEAN_PAUSE_MS = 350
/** As long as this the reader has the diary to itself, to see how fast it is. */
const ALONE_MS = 10_000
const WARM_UP_MS = 4_000
const MAX_MS = 16
const MAX_RATIO = 1.5
const QUERIES = ['the', 'sa lo', 'mar', 'the har', 'zaza']

const QUESTIONS: readonly ((round: number) => readonly [path: string, input: unknown])[] = [
  () => ['viewings.list', { limit: 50 }],
  (round) => ['films.search', { query: QUERIES[round % QUERIES.length] }],
  (round) => ['films.get', { id: benchId('f', 1_000 + round) }],
  () => ['mentions.progress', {}],
]

const ask = (host: Host, path: string, input: unknown) => call(host, { path, type: 'query', input })
const readSoFar = async (host: Host) => ((await ask(host, 'mentions.progress', {})) as { read: number }).read

/** Milliseconds from the moment each question was to be asked until it is answered. */
async function answerTimes(host: Host): Promise<number[]> {
  const samples: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const due = performance.now() + MEAN_PAUSE_MS * (0.6 + 0.8 * ((round * 0.618) % 1))
    await sleep(due - performance.now())
    const [path, input] = QUESTIONS[round % QUESTIONS.length]?.(round) ?? ['viewings.list', {}]
    await ask(host, path, input)
    samples.push(performance.now() - due)
  }
  return samples
}

/**
 * Questions asked now and then of a diary of 100,000 viewings while its 60,000 reviews are being read, against the same
 * before reading began; and how fast it reads when nobody asks.
 */
async function run(): Promise<Row> {
  return inScratch(async (folder) => {
    fillWithBigDiary(folder)
    const quiet = openHost(folder)
    for (const [path, input] of QUESTIONS.map((question) => question(0))) await ask(quiet, path, input)
    const without = await answerTimes(quiet)
    quiet.close()
    const host = openHost(folder, { readsReviews: true })
    try {
      for (const [path, input] of QUESTIONS.map((question) => question(0))) await ask(host, path, input)
      await sleep(WARM_UP_MS)
      const before = await readSoFar(host)
      const during = await answerTimes(host)
      const between = await readSoFar(host)
      const start = performance.now()
      await sleep(ALONE_MS)
      const perSecond = ((await readSoFar(host)) - between) / ((performance.now() - start) / 1000)
      const value = quantile(during, 0.95)
      const baseline = quantile(without, 0.95)
      return {
        name: 'reading',
        value: rounded(value),
        unit: 'ms',
        baseline: rounded(baseline),
        ratio: rounded(value / baseline),
        budget: `p95 of answers while reviews are read ≤ ${MAX_MS} ms, or ≤ ${MAX_RATIO} × that before`,
        met: (value <= MAX_MS || value <= MAX_RATIO * baseline) && between > before,
        more: {
          p50Ms: rounded(quantile(during, 0.5)),
          quietP50Ms: rounded(quantile(without, 0.5)),
          maxMs: rounded(Math.max(...during)),
          reviewsPerSecond: rounded(perSecond),
        },
      }
    } finally {
      host.close()
    }
  })
}

export const reading: Bench = { name: 'reading', run }
