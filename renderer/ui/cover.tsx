import { classNames } from './class-names.ts'
import styles from './cover.module.css'

export interface CoverProps {
  readonly title: string
  readonly year: number | null
  readonly directors?: readonly string[]
  /** Pixels; the height is one and a half times as much. */
  readonly width: number
  /** Give it where the cover stands for the film alone; else it is decoration beside the title. */
  readonly label?: string
  readonly className?: string | undefined
}

/** A film's typographic cover: the same title and year, the same cover. */
export function Cover({ title, width, label, className }: CoverProps) {
  return (
    <svg
      className={classNames(styles.cover, className)}
      viewBox="0 0 240 360"
      width={width}
      height={width * 1.5}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <rect width="240" height="360" fill="#C23B26" />
      <text x="18" y="330" fontSize="40" fill="#F7ECD9">
        {title}
      </text>
    </svg>
  )
}
