import { keyCaps } from '../app/shortcuts.ts'
import { Key } from '../ui/key.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import styles from './settled-bar.module.css'
import type { Settling } from './use-settling.ts'

/** What was done last, at the foot of the dialog, with its Undo: a message of the page behind could not be reached from here. */
export function SettledBar({ settling }: { readonly settling: Settling }) {
  const { last, problem, undo } = settling
  return (
    <div className={styles.foot}>
      <p className={problem ? styles.problem : 'vh'} role="alert">
        {problem}
      </p>
      <div className={last ? styles.bar : 'vh'}>
        <p role="status">{last && <TitledText text={last.text} titles={last.titles} />}</p>
        {last && (
          <button type="button" className={styles.undo} onClick={() => void undo()}>
            Undo
            <span className={styles.keys} aria-hidden="true">
              {keyCaps('Mod+Z').map((cap) => (
                <Key key={cap}>{cap}</Key>
              ))}
            </span>
          </button>
        )}
      </div>
    </div>
  )
}
