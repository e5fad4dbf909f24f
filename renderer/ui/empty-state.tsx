import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** An empty screen that teaches the first step. `children`: the button that takes it. */
export function EmptyState(props: {
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}) {
  return (
    <div className={styles.empty}>
      <h2 className="heading">{props.title}</h2>
      <p className={styles.text}>{props.text}</p>
      {props.children && <div className={styles.actions}>{props.children}</div>}
    </div>
  )
}
