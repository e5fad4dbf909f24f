import { duels } from './duels.ts'
import { mentions } from './mentions.ts'
import { mentionsSpeed } from './mentions-speed.ts'
import { open } from './open.ts'
import { reading } from './reading.ts'
import type { Bench, Row } from './row.ts'
import { save } from './save.ts'

/** Every row of the table; the queue's brings its own data. */
async function benches(): Promise<Bench[]> {
  const { map } = await import('./map.ts')
  const { queue } = await import('./queue.ts')
  const { typing } = await import('./typing.ts')
  return [open, reading, save, queue, mentions, mentionsSpeed, typing, duels, map]
}

function print(rows: readonly Row[]): void {
  const lines = rows.map((row) => [
    row.name,
    `${row.value} ${row.unit}`,
    `${row.baseline} ${row.unit}`,
    `${row.ratio} ×`,
    row.budget,
    row.met ? 'met' : 'MISSED',
    Object.entries(row.more ?? {})
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  ])
  const table = [['row', 'value', 'baseline', 'ratio', 'budget', '', 'also'], ...lines]
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? []
  for (const cells of table) {
    console.log(
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const all = await benches()
const unknown = wanted.filter((name) => !all.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no row “${unknown.join('”, “')}”. There are: ${all.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}

const chosen = wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(name))
const rows: Row[] = []
for (const bench of chosen) {
  const row = await bench.run()
  rows.push(row)
  if (process.argv.includes('--json')) console.log(JSON.stringify(row))
}
if (!process.argv.includes('--json')) print(rows)
