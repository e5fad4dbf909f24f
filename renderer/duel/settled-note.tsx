import type { DuelSettled } from '../../core/api.ts'
import { hrefOf } from '../app/route.ts'
import { chances } from '../queue/certainty.ts'
import { CheckIcon } from '../ui/icons.tsx'
import { countWord } from '../ui/words.ts'
import styles from './settled-note.module.css'

/** How settled the head of the order is; once it is, a door to the queue, and leave to go on. */
export function SettledNote({ settled }: { readonly settled: DuelSettled }) {
  const { head, chance, isSettled, text } = settled
  return (
    <section className={styles.note} aria-labelledby="settled">
      <h2 id="settled" className={isSettled ? styles.done : undefined}>
        {isSettled && <CheckIcon className="icon" aria-hidden />}
        {text}
      </h2>
      <svg
        className={styles.meter}
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${Math.round(chance * 100)} in a hundred`}
      >
        <rect className={styles.track} width="100" height="6" />
        <rect className={isSettled ? styles.full : styles.part} width={chance * 100} height="6" />
      </svg>
      {isSettled ? (
        <p className="small">
          More answers would hardly change that.{' '}
          <a className="link" href={hrefOf({ screen: 'watch-next' })}>
            See what to watch next
          </a>
          , or go on as long as you like.
        </p>
      ) : (
        <p className="small">
          {chances(chance)} that{' '}
          {head === 1 ? 'it is the right one' : `they are the right ${countWord(head)}`}.
          <span className="hide-narrow"> You can stop at any time.</span>
        </p>
      )}
    </section>
  )
}
