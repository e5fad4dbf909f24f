import type { Viewing } from '../../core/api.ts'
import { formatDate } from '../ui/dates.ts'
import { sentenceCase, starWords } from '../ui/words.ts'
import { labelled, ratingChart } from './chart-points.ts'
import styles from './ratings-chart.module.css'

const WIDTH = 760
const HEIGHT = 164
const FRAME = { left: 24, right: WIDTH - 8, top: 16, bottom: 112 }
/** Room a written date takes, in pixels of the drawing. */
const LABEL = { width: 92, height: 24 }

/** A film's stars over time; the same as a table for those who don't see it. Nothing where there are too few to compare. */
export function RatingsChart({ viewings }: { readonly viewings: readonly Viewing[] }) {
  const chart = ratingChart(viewings, FRAME)
  if (!chart) return null
  const written = labelled(chart.points, LABEL.width, LABEL.height)
  const line = chart.points
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('')
  return (
    <figure className={styles.chart}>
      <figcaption className="caption" aria-hidden="true">
        A filled point has a review
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {chart.stars.map(({ value, y }) => (
          <g key={value}>
            <path className={styles.grid} d={`M${FRAME.left} ${y}H${WIDTH}`} />
            <text x="8" y={y + 4} textAnchor="middle">
              {value}
            </text>
          </g>
        ))}
        {chart.years.map(({ year, x }) => (
          <text key={year} x={x} y={HEIGHT - 6}>
            {year}
          </text>
        ))}
        <path className={styles.line} d={line} />
        {chart.unrated.map(({ id, x }) => (
          <path key={id} className={styles.unrated} d={`M${x} ${FRAME.bottom + 14}v8`} />
        ))}
        {chart.points.map((point) => (
          <g key={point.id}>
            {point.open && (
              <path className={styles.open} d={`M${point.open.from} ${point.y}H${point.open.to}`} />
            )}
            <circle
              className={point.hasReview ? styles.reviewed : styles.point}
              cx={point.x}
              cy={point.y}
              r="5.5"
            />
          </g>
        ))}
        {chart.points.map(
          (point) =>
            written.has(point.id) && (
              <text
                key={point.id}
                className={styles.date}
                x={Math.min(Math.max(point.x, 36), WIDTH - 36)}
                y={point.y + 22}
                textAnchor="middle"
              >
                {formatDate(point.date)}
              </text>
            ),
        )}
      </svg>
      <RatingsTable viewings={viewings} />
    </figure>
  )
}

function RatingsTable({ viewings }: { readonly viewings: readonly Viewing[] }) {
  return (
    <table className="vh">
      <caption>Your stars over time</caption>
      <thead>
        <tr>
          <th scope="col">Seen</th>
          <th scope="col">Stars</th>
          <th scope="col">Review</th>
        </tr>
      </thead>
      <tbody>
        {viewings.toReversed().map((viewing) => (
          <tr key={viewing.id}>
            <th scope="row">{viewing.watchedOn ? formatDate(viewing.watchedOn) : 'Some day'}</th>
            <td>{sentenceCase(starWords(viewing.rating))}</td>
            <td>{viewing.review.trim() ? 'Yes' : 'No'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
