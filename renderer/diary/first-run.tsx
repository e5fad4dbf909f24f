import { go } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { Key } from '../ui/key.tsx'
import styles from './first-run.module.css'
import { OpenDoor } from './open-door.tsx'

/** A diary without entries: one door, and it stands open. */
export function FirstRun() {
  return (
    <section className={styles.first}>
      <header>
        <h1 className="display">The doors are open.</h1>
        <p className={styles.lead}>Everything you write stays on this computer.</p>
      </header>
      <div className={styles.way}>
        <OpenDoor />
        <div>
          <h2 className="title-l">Log your last film</h2>
          <p className={`excerpt ${styles.text}`}>
            A title, a date, some stars. It takes about as long as finding your coat.
          </p>
          <Button variant="primary" size="l" onPress={() => go({ screen: 'entry' })}>
            Log a film
            <span className={styles.keys} aria-hidden="true">
              <Key>Ctrl</Key>
              <Key>N</Key>
            </span>
          </Button>
        </div>
      </div>
    </section>
  )
}
