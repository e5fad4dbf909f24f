import type { RefObject } from 'react'
import type { QueueEntry } from '../../core/api.ts'
import { go, hrefOf } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { Cover } from '../ui/cover.tsx'
import { AgainIcon, CheckIcon, ClockIcon, EyeIcon, PinIcon } from '../ui/icons.tsx'
import { Key } from '../ui/key.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import { filmLine } from '../ui/words.ts'
import type { Axis } from './axis.ts'
import { certaintySentence } from './certainty.ts'
import { CertaintyBar } from './certainty-bar.tsx'
import { Ledger } from './ledger.tsx'
import { dismiss, putOff, SNOOZE_DAYS, togglePin } from './mark.ts'
import styles from './queue-head.module.css'
import { invitation } from './reason-words.ts'

export interface QueueHeadProps {
  readonly link: RefObject<HTMLAnchorElement | null>
  readonly entry: QueueEntry
  /** The entry below it, if there is one. */
  readonly next: QueueEntry | null
  readonly axis: Axis
  /** A row is about to be put down above it. */
  readonly isMark: boolean
  readonly onExplain: (film: { readonly filmId: string; readonly title: string }) => void
}

/** The film to see next: large, with why and how sure. */
export function QueueHead({ link, entry, next, axis, isMark, onExplain }: QueueHeadProps) {
  const Mark = entry.kind === 'rewatch' ? AgainIcon : EyeIcon
  return (
    <section className={styles.head} data-drop={isMark || undefined} aria-label="First in the queue">
      <Cover
        className={styles.cover}
        title={entry.title}
        year={entry.year}
        directors={entry.directors}
        width={312}
      />
      <div className={styles.what}>
        <p className={styles.eyebrow}>
          <Mark className="icon" aria-hidden />
          {invitation(entry)}
          {entry.pinned && (
            <span className={styles.pinned}>
              <PinIcon className="icon icon-full" aria-hidden />
              Pinned
            </span>
          )}
        </p>
        <h1 className="display">
          <span className="vh">Watch next: </span>
          <a ref={link} href={hrefOf({ screen: 'film', id: entry.filmId })}>
            {entry.title}
          </a>
        </h1>
        <p className={styles.by}>{filmLine(entry)}</p>
        <Ledger entry={entry} />
      </div>
      <aside className={styles.act} aria-label={`What to do with ${entry.title}`}>
        <Button
          variant="primary"
          size="l"
          icon={CheckIcon}
          className={styles.watched}
          onPress={() => go({ screen: 'entry', filmId: entry.filmId })}
        >
          Watched it
          <Key>W</Key>
        </Button>
        <div className={styles.others}>
          <Button
            icon={PinIcon}
            isIconFull={entry.pinned}
            aria-pressed={entry.pinned}
            onPress={() => togglePin(entry)}
          >
            Pin
          </Button>
          <Button
            icon={ClockIcon}
            aria-label={`Not now: put it off for ${SNOOZE_DAYS} days`}
            onPress={() => putOff(entry)}
          >
            Not now
          </Button>
          <Button onPress={() => dismiss(entry)}>Never</Button>
        </div>
        <div className={styles.sure}>
          <h2 className={styles.label}>How sure</h2>
          <CertaintyBar score={entry.score} sd={entry.sd} axis={axis} width={240} hasTicks />
          <p className="small">
            <TitledText
              text={certaintySentence(entry.sd, entry.aboveNext, next?.title ?? null)}
              titles={next ? [next.title] : []}
            />
          </p>
          <button type="button" className="link" onClick={() => onExplain(entry)}>
            All that went into it
          </button>
        </div>
      </aside>
    </section>
  )
}
