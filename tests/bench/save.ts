import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { call } from '../../core/call.ts'
import { newId } from '../../core/ids.ts'
import { benchId } from '../../tools/bench-data.ts'
import { type Bench, quantile, type Row, rounded, timed } from './row.ts'
import { fillWithBigDiary, inScratch, openHost } from './scratch.ts'

const ROUNDS = 400
const WARM_UP = 200
const MAX_RATIO = 3

const REVIEW = 'A calm film about the space between two people, and what is said there. '.repeat(12)

/** A durable save of a reviewed viewing through the contract, against committing one bare row beside it. */
async function run(): Promise<Row> {
  return inScratch(async (folder) => {
    fillWithBigDiary(folder)
    const host = openHost(folder)
    const bare = new DatabaseSync(join(folder, 'bare.db'))
    try {
      bare.exec('pragma journal_mode = wal; pragma synchronous = full')
      if (process.platform === 'darwin') bare.exec('pragma fullfsync = on')
      bare.exec('create table row (id text primary key, text text not null) strict')
      const insert = bare.prepare('insert into row values (?, ?)')
      const samples = { ours: [] as number[], bare: [] as number[] }
      for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
        const input = {
          id: newId(),
          filmId: benchId('f', round * 7),
          watchedOn: '2026-11-22',
          rating: 8,
          tags: ['rain', 'cinema'],
          review: REVIEW,
        }
        const oursMs = await timed(() => call(host, { path: 'viewings.save', type: 'mutation', input }))
        const bareMs = await timed(() => insert.run(newId(), REVIEW))
        if (round < WARM_UP) continue
        samples.ours.push(oursMs)
        samples.bare.push(bareMs)
      }
      const value = quantile(samples.ours, 0.5)
      const baseline = quantile(samples.bare, 0.5)
      return {
        name: 'save',
        value: rounded(value),
        unit: 'ms',
        baseline: rounded(baseline),
        ratio: rounded(value / baseline),
        budget: `p50 ≤ ${MAX_RATIO} × a bare one-row commit`,
        met: value <= MAX_RATIO * baseline,
        more: {
          p95Ms: rounded(quantile(samples.ours, 0.95)),
          bareP95Ms: rounded(quantile(samples.bare, 0.95)),
        },
      }
    } finally {
      bare.close()
      host.close()
    }
  })
}

export const save: Bench = { name: 'save', run }
