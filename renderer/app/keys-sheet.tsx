import { Dialog } from '../ui/dialog.tsx'
import { Key } from '../ui/key.tsx'
import styles from './keys-sheet.module.css'
import { keyCaps, LOCAL_KEYS, SHORTCUTS } from './shortcuts.ts'

/** Every key, on one sheet. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" isOpen onClose={onClose} size="l" hasCloseButton className={styles.sheet}>
      <div className={styles.columns}>
        <section>
          <h3 className="title">Everywhere</h3>
          <dl className={styles.keys}>
            {SHORTCUTS.map(({ command, keys, label }) => (
              <Row key={command} caps={keyCaps(keys)} label={label} />
            ))}
          </dl>
        </section>
        {LOCAL_KEYS.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="title">{title}</h3>
            <dl className={styles.keys}>
              {keys.map(([caps, label]) => (
                <Row key={label} caps={caps.flatMap(keyCaps)} label={label} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Row({ caps, label }: { readonly caps: readonly string[]; readonly label: string }) {
  return (
    <div>
      <dt>
        {caps.map((cap, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a key may stand twice, and the list never moves
          <Key key={place}>{cap}</Key>
        ))}
      </dt>
      <dd>{label}</dd>
    </div>
  )
}
