import { Button } from '../ui/button.tsx'
import styles from './named-heading.module.css'

/** Stands above what reviews only name: less worth a look than all before it, and gone with one press. */
export function NamedHeading(props: { readonly onWaveNamed: () => void; readonly isBusy: boolean }) {
  return (
    <header className={styles.heading}>
      <div>
        <p className="title-l">Only named</p>
        <p className="small">Nothing is said of how these compare. Say it, or wave them away.</p>
      </div>
      <Button onPress={props.onWaveNamed} isDisabled={props.isBusy}>
        Wave them all away
      </Button>
    </header>
  )
}
