import styles from './stars.module.css'

const WHOLE = 'M12 2.6l2.9 6.1 6.6.9-4.8 4.7 1.2 6.7L12 17.8 6.1 21l1.2-6.7L2.5 9.6l6.6-.9z'
const HALF = 'M12 2.6L9.1 8.7 2.5 9.6l4.8 4.7L6.1 21 12 17.8z'

const PLACES = [0, 1, 2, 3, 4] as const

/** Five outlines filled up to `value` half stars; `ghost`: half stars that stay faintly to be seen behind. */
export function FiveStars({ value, ghost }: { readonly value: number; readonly ghost: number }) {
  return (
    <svg className={styles.picture} viewBox="0 0 120 24" aria-hidden="true">
      {PLACES.map((place) => (
        <g key={place} transform={`translate(${place * 24} 0)`}>
          <path className={styles.outline} d={WHOLE} />
          <Filling halves={ghost - place * 2} className={styles.ghost} />
          <Filling halves={value - place * 2} className={styles.filled} />
        </g>
      ))}
    </svg>
  )
}

/** Only the stars given, and the half alone as a half. */
export function GivenStars({
  value,
  className,
  label,
}: {
  readonly value: number
  readonly className: string
  readonly label: string
}) {
  const whole = Math.floor(value / 2)
  const width = Math.max(24, whole * 24 + (value % 2 ? 13 : 0))
  return (
    <svg className={className} viewBox={`0 0 ${width} 24`} role="img" aria-label={label}>
      {PLACES.slice(0, Math.ceil(value / 2)).map((place) => (
        <g key={place} transform={`translate(${place * 24} 0)`}>
          <Filling halves={value - place * 2} className={styles.filled} />
        </g>
      ))}
    </svg>
  )
}

function Filling({ halves, className }: { readonly halves: number; readonly className: string | undefined }) {
  return halves < 1 ? null : <path className={className} d={halves === 1 ? HALF : WHOLE} />
}
