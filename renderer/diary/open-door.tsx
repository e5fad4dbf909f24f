import styles from './first-run.module.css'

/** The auditorium's double door, both leaves swung in, the light falling out across the floor. */
export function OpenDoor() {
  return (
    <svg className={styles.door} viewBox="-16 0 272 340" aria-hidden="true">
      <path className={styles.spill} d="M12 321H228L252 338H-12z" />
      <rect className={styles.lit} x="12" y="12" width="216" height="308" />
      <path className={styles.leaf} d="M12 12L64 32V300L12 320z" />
      <path className={styles.leaf} d="M228 12L176 32V300L228 320z" />
      <ellipse className={styles.hole} cx="38" cy="112" rx="11" ry="20" />
      <ellipse className={styles.hole} cx="202" cy="112" rx="11" ry="20" />
      <path className={styles.frame} d="M1 320V1H239V320" />
      <path className={styles.frame} d="M-16 320H256" />
    </svg>
  )
}
