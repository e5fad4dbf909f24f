import { type Axis, along, axisTicks } from './axis.ts'
import styles from './certainty-bar.module.css'

const HEIGHT = 16
const MIDDLE = HEIGHT / 2

export interface CertaintyBarProps {
  /** Stars. */
  readonly score: number
  readonly sd: number
  readonly axis: Axis
  /** Pixels. */
  readonly width: number
  readonly hasTicks?: boolean
}

/** A dot for the estimate and a bar for where two estimates in three would fall. */
export function CertaintyBar({ score, sd, axis, width, hasTicks = false }: CertaintyBarProps) {
  const x = (value: number) => along(axis, value) * width
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${width} ${hasTicks ? 32 : HEIGHT}`}
      width={width}
      height={hasTicks ? 32 : HEIGHT}
      role="img"
      aria-label={`${score.toFixed(2)} stars, give or take ${sd.toFixed(2)}`}
    >
      <path className={styles.axis} d={`M0 ${MIDDLE}H${width}`} />
      {hasTicks &&
        axisTicks(axis).map((tick) => (
          <g key={tick}>
            <path className={styles.axis} d={`M${x(tick)} ${MIDDLE - 3}v6`} />
            <text
              x={x(tick)}
              y={28}
              textAnchor={tick === axis.from ? 'start' : tick === axis.to ? 'end' : 'middle'}
            >
              {tick < 0 ? `−${-tick}` : tick}
            </text>
          </g>
        ))}
      <path className={styles.range} d={`M${x(score - sd)} ${MIDDLE}H${x(score + sd)}`} />
      <circle className={styles.point} cx={x(score)} cy={MIDDLE} r="4" />
    </svg>
  )
}
