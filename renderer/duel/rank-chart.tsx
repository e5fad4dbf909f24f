import { useSyncExternalStore } from 'react'
import type { DuelAnswered } from '../../core/api.ts'
import { along, sharedAxis } from '../queue/axis.ts'
import { classNames } from '../ui/class-names.ts'
import styles from './rank-chart.module.css'
import { type RankRow, rankRows } from './rank-rows.ts'

/** Pixels. */
const ROW = 26
const LINES = { width: 112, from: 28, to: 76 } as const
const BAR = 96
const MOST_ROWS = { wide: 4, narrow: 3 } as const

export interface RankChartProps {
  readonly moved: DuelAnswered['moved']
  /** Ids of the two films that were asked about. */
  readonly asked: readonly string[]
}

/** Places before and now, a line for each film, and how sure its score was and is. */
export function RankChart({ moved, asked }: RankChartProps) {
  const rows = rankRows(moved, asked, MOST_ROWS[useIsNarrow() ? 'narrow' : 'wide'])
  if (rows.length === 0) return null
  const places = rows.flatMap(({ film }) => [film.before, film.after].filter((place) => place !== null))
  const axis = sharedAxis(places)
  const x = (score: number) => along(axis, score) * BAR
  return (
    <div className={styles.chart}>
      <p className={styles.head} aria-hidden="true">
        <span>Before</span>
        <span>Now</span>
      </p>
      <p className={`${styles.head} ${styles.stars}`} aria-hidden="true">
        Stars<span className="hide-narrow">, give or take</span>
      </p>
      <svg
        className={styles.lines}
        viewBox={`0 0 ${LINES.width} ${rows.length * ROW}`}
        width={LINES.width}
        height={rows.length * ROW}
        aria-hidden="true"
      >
        {rows.toSorted((one, other) => Number(one.isAsked) - Number(other.isAsked)).map(drawLine)}
      </svg>
      <ol className={styles.films} aria-label="Places now">
        {rows.map(({ film, isAsked }) => (
          <li key={film.filmId} className={classNames(isAsked && styles.asked)}>
            <span className={styles.title}>{film.title}</span>
            <span className="vh">{`${placeWords(film)}${scoreWords(film.after)}`}</span>
            <span className={styles.score} aria-hidden="true">
              {film.after?.score.toFixed(1)}
            </span>
            <svg
              className={styles.bar}
              viewBox={`0 0 ${BAR} ${ROW}`}
              width={BAR}
              height={ROW}
              aria-hidden="true"
            >
              {film.before && (
                <path
                  className={styles.was}
                  d={`M${x(film.before.score - film.before.sd)} 9H${x(film.before.score + film.before.sd)}`}
                />
              )}
              {film.after && (
                <>
                  <path
                    className={styles.is}
                    d={`M${x(film.after.score - film.after.sd)} 15H${x(film.after.score + film.after.sd)}`}
                  />
                  <circle className={styles.point} cx={x(film.after.score)} cy="15" r="3" />
                </>
              )}
            </svg>
          </li>
        ))}
      </ol>
    </div>
  )
}

const NARROW = '(max-width: 1000px)'

function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribeToWidth, () => matchMedia(NARROW).matches)
}

function subscribeToWidth(listener: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

function drawLine({ film, from, to, isAsked }: RankRow) {
  const y = (row: number) => row * ROW + ROW / 2
  const bend = (LINES.to - LINES.from) / 2
  return (
    <g key={film.filmId} className={classNames(styles.line, isAsked && styles.asked)}>
      {from !== null && to !== null && (
        <path
          d={`M${LINES.from} ${y(from)}C${LINES.from + bend} ${y(from)} ${LINES.to - bend} ${y(to)} ${LINES.to} ${y(to)}`}
        />
      )}
      {from !== null && film.before && (
        <>
          <text x={LINES.from - 10} y={y(from) + 5} textAnchor="end">
            {film.before.rank}
          </text>
          <circle cx={LINES.from} cy={y(from)} r="3" />
        </>
      )}
      {to !== null && film.after && (
        <>
          <circle cx={LINES.to} cy={y(to)} r="3" />
          <text x={LINES.to + 10} y={y(to) + 5}>
            {film.after.rank}
          </text>
        </>
      )}
    </g>
  )
}

function placeWords({ before, after }: RankRow['film']): string {
  if (after === null) return `: no place now${before ? `, before, number ${before.rank}` : ''}`
  if (before === null) return `: number ${after.rank}, new`
  return after.rank === before.rank
    ? `: number ${after.rank}, as before`
    : `: number ${after.rank}, before, number ${before.rank}`
}

function scoreWords(place: RankRow['film']['after']): string {
  return place ? `; ${place.score.toFixed(1)} stars, give or take ${place.sd.toFixed(1)}` : ''
}
