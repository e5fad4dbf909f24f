import { memo, type PointerEvent, useId } from 'react'
import type { QueueEntry } from '../../core/api.ts'
import { go, hrefOf } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Cover } from '../ui/cover.tsx'
import { CheckIcon, ClockIcon, CloseIcon, MoveIcon, PinIcon } from '../ui/icons.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import { filmLine, seenWords } from '../ui/words.ts'
import type { Axis } from './axis.ts'
import { certaintySentence, certaintyWord } from './certainty.ts'
import { CertaintyBar } from './certainty-bar.tsx'
import { Ledger } from './ledger.tsx'
import { dismiss, putOff, togglePin } from './mark.ts'
import styles from './queue-row.module.css'
import { leadingReason } from './reason-words.ts'
import { Source } from './source.tsx'

export interface QueueRowProps {
  readonly entry: QueueEntry
  /** Place in the whole queue, from 1. */
  readonly rank: number
  readonly nextTitle: string | null
  readonly axis: Axis
  readonly isOpen: boolean
  /** The one row that Tab stops at. */
  readonly isTabStop: boolean
  readonly onToggle: (filmId: string) => void
  readonly onReach: (filmId: string) => void
  /** Where it would be put down, in words, while it is moved; else null. */
  readonly place: string | null
  /** A row is about to be put down above or below this one. */
  readonly mark: 'above' | 'below' | null
  readonly onPickUp: (filmId: string) => void
  readonly onDrag: (event: PointerEvent, filmId: string) => void
  readonly onExplain: (film: { readonly filmId: string; readonly title: string }) => void
}

export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { entry, rank, nextTitle, axis, isOpen, isTabStop, place, mark, onToggle, onReach } = props
  const { filmId, title, year, directors, score, sd } = entry
  const id = useId()
  const isUp = place !== null
  const tabIndex = isTabStop ? 0 : -1
  const reason = leadingReason(entry.reasons)
  return (
    <li
      data-film={filmId}
      data-drop={mark ?? undefined}
      className={classNames(styles.row, isOpen && styles.open, isUp && styles.up)}
      onFocus={() => onReach(filmId)}
    >
      <div className={styles.line}>
        <button
          type="button"
          className={styles.handle}
          tabIndex={tabIndex}
          aria-label={`Move ${title}`}
          aria-pressed={isUp}
          onPointerDown={(event) => props.onDrag(event, filmId)}
          onClick={(event) => event.detail === 0 && props.onPickUp(filmId)}
        >
          <MoveIcon className="icon" aria-hidden />
        </button>
        <span className={styles.rank}>
          <span className="vh">Number </span>
          {rank}
        </span>
        <Cover title={title} year={year} directors={directors} width={40} />
        <div className={styles.text}>
          <h3 className={styles.heading}>
            <button
              type="button"
              className={styles.toggle}
              data-toggle
              tabIndex={tabIndex}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              onClick={() => onToggle(filmId)}
            >
              <span className="title">{title}</span>
            </button>
            <span className={styles.by}>{filmLine({ year, directors })}</span>
            {entry.pinned && <PinIcon className="icon icon-full" role="img" aria-label="Pinned" />}
          </h3>
          {isUp && <p className={styles.place}>{place}</p>}
          {reason && !isUp && (
            <p className={classNames('quote', styles.reason)}>
              {reason.quote ? (
                `“${reason.quote}”`
              ) : (
                <span className={styles.plain}>
                  <TitledText text={reason.text} titles={reason.titles ?? []} />
                </span>
              )}{' '}
              <span className={styles.from}>
                <Source reason={reason} filmId={filmId} tabIndex={tabIndex} />
              </span>
            </p>
          )}
        </div>
        <span className={classNames('small', styles.seen)}>
          {entry.timesSeen > 0 ? 'Again' : seenWords(0)}
        </span>
        <div className={styles.actions}>
          <RowButtons entry={entry} isTabStop={isTabStop} />
        </div>
        <div className={styles.score}>
          <b className="tn">{score.toFixed(1)}</b>
          <CertaintyBar score={score} sd={sd} axis={axis} width={168} />
          <span className={classNames('caption', styles.sure)}>{certaintyWord(entry.certainty)}</span>
        </div>
      </div>
      {isOpen && (
        <div id={id} className={styles.details}>
          <Ledger entry={entry} isSmall />
          <div className={styles.aside}>
            <p className="small">
              <TitledText
                text={certaintySentence(sd, entry.aboveNext, nextTitle)}
                titles={nextTitle ? [nextTitle] : []}
              />
            </p>
            <button type="button" className="link" onClick={() => props.onExplain({ filmId, title })}>
              All that went into it
            </button>
            <a className="link" href={hrefOf({ screen: 'film', id: filmId })}>
              To the film
            </a>
          </div>
        </div>
      )}
    </li>
  )
})

function RowButtons({ entry, isTabStop }: { readonly entry: QueueEntry; readonly isTabStop: boolean }) {
  const { filmId, title, pinned } = entry
  const shared = { variant: 'quiet', isIconOnly: true, excludeFromTabOrder: !isTabStop } as const
  return (
    <>
      <Button
        {...shared}
        icon={CheckIcon}
        aria-label={`Watched it: ${title}`}
        onPress={() => go({ screen: 'entry', filmId })}
      />
      <Button
        {...shared}
        icon={PinIcon}
        isIconFull={pinned}
        aria-pressed={pinned}
        aria-label={`Pin: ${title}`}
        onPress={() => togglePin(entry)}
      />
      <Button {...shared} icon={ClockIcon} aria-label={`Not now: ${title}`} onPress={() => putOff(entry)} />
      <Button {...shared} icon={CloseIcon} aria-label={`Never: ${title}`} onPress={() => dismiss(entry)} />
    </>
  )
}
