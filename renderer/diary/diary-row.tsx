import { Film as FilmIcon } from 'lucide-react'
import { memo, useId, useState } from 'react'
import type { DiaryRow as Row } from '../../core/api.ts'
import { hrefOf } from '../app/route.ts'
import { classNames } from '../ui/class-names.ts'
import { Cover } from '../ui/cover.tsx'
import { formatDateLong, weekdayOf } from '../ui/dates.ts'
import { AgainIcon, HeartIcon, PenIcon, TrashIcon } from '../ui/icons.tsx'
import { StarsShown } from '../ui/stars.tsx'
import styles from './diary-row.module.css'
import type { EveningPlace } from './evening.ts'

/** What a row can have done to it; one object for all rows, so that rows stay memoised. */
export interface RowActions {
  readonly select: (index: number) => void
  readonly trash: (row: Row) => void
}

export interface DiaryRowProps {
  /** Undefined while it is being fetched. */
  readonly row: Row | undefined
  /** Counted in the whole list. */
  readonly index: number
  /** Pixels from the top of the month. */
  readonly top: number
  readonly place: EveningPlace
  /** Place in the month, from 1, of `of`. */
  readonly position: number
  readonly of: number
  readonly isSelected: boolean
  /** The one row that Tab stops at. */
  readonly isTabStop: boolean
  readonly actions: RowActions
}

export const DiaryRow = memo(function DiaryRow(props: DiaryRowProps) {
  const { row, index, top, place, position, of, isSelected, isTabStop, actions } = props
  const [isUnderPointer, setUnderPointer] = useState(false)
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows far away are not in the document; a list item's place is said by aria-posinset
    <div
      role="listitem"
      aria-setsize={of}
      aria-posinset={position}
      data-row={index}
      data-place={place}
      className={classNames(
        styles.row,
        isSelected && styles.selected,
        row && !row.finished && styles.unfinished,
      )}
      style={{ top }}
      onPointerEnter={() => setUnderPointer(true)}
      onPointerLeave={() => setUnderPointer(false)}
    >
      {row ? <Day row={row} id={`${id}-day`} isShown={place === 'only' || place === 'first'} /> : <div />}
      {row ? (
        <Cover
          className={styles.cover}
          title={row.title}
          year={row.year}
          directors={row.directors}
          width={48}
        />
      ) : (
        <div className={styles.blankCover} />
      )}
      <div className={styles.text}>
        <h3 className={styles.heading}>
          <a
            href={row ? hrefOf({ screen: 'entry', id: row.id }) : '#/'}
            className={styles.link}
            tabIndex={isTabStop ? 0 : -1}
            aria-describedby={row ? `${id}-day ${id}-marks` : undefined}
            aria-label={row ? undefined : 'Opening…'}
            onFocus={() => actions.select(index)}
            draggable={false}
          >
            {row && <span className="title">{row.title}</span>}{' '}
            {row?.year && <span className={styles.year}>{row.year}</span>}
          </a>
        </h3>
        {row && <p className={classNames('excerpt', styles.excerpt)}>{row.excerpt}</p>}
      </div>
      {row && <Marks row={row} id={`${id}-marks`} />}
      {row && (isUnderPointer || isSelected) && (
        <Actions row={row} isTabStop={isTabStop} onTrash={actions.trash} />
      )}
    </div>
  )
})

function Day({ row, id, isShown }: { readonly row: Row; readonly id: string; readonly isShown: boolean }) {
  const date = row.watchedOn
  const weekday = date ? weekdayOf(date) : null
  return (
    <div className={styles.day} data-hidden={!isShown || undefined}>
      {date && weekday && (
        <>
          <span aria-hidden="true" className={styles.numeral}>
            {Number(date.slice(8))}
          </span>
          <span aria-hidden="true" className="caption">
            {weekday.slice(0, 3)}
          </span>
        </>
      )}
      {date?.length === 7 && (
        <span aria-hidden="true" className="caption">
          day not known
        </span>
      )}
      <span id={id} className="vh">
        {date ? `${weekday ? `${weekday}, ` : ''}${formatDateLong(date)}` : 'No date'}.
      </span>
    </div>
  )
}

function Marks({ row, id }: { readonly row: Row; readonly id: string }) {
  return (
    <div id={id} className={styles.marks}>
      <span className={styles.stars}>
        <StarsShown value={row.rating} />
      </span>
      <span className={styles.heart}>
        {row.liked && <HeartIcon className="icon icon-full" role="img" aria-label="Liked." />}
      </span>
      <span className={styles.again}>
        {row.rewatch && <AgainIcon className="icon" role="img" aria-label="Seen again." />}
      </span>
      {!row.finished && <span className={classNames('caption', styles.left)}>left early</span>}
    </div>
  )
}

function Actions(props: {
  readonly row: Row
  readonly isTabStop: boolean
  readonly onTrash: (row: Row) => void
}) {
  const { row, isTabStop, onTrash } = props
  const tabIndex = isTabStop ? 0 : -1
  return (
    <div className={styles.actions}>
      <a
        className={styles.action}
        href={hrefOf({ screen: 'entry', id: row.id })}
        tabIndex={tabIndex}
        aria-label={`Open your entry for ${row.title}`}
        title="Open the entry (Enter)"
      >
        <PenIcon className="icon" aria-hidden />
      </a>
      <a
        className={styles.action}
        href={hrefOf({ screen: 'film', id: row.filmId })}
        tabIndex={tabIndex}
        aria-label={`To the film ${row.title}`}
        title="To the film (F)"
      >
        <FilmIcon className="icon" aria-hidden />
      </a>
      <button
        type="button"
        className={styles.action}
        tabIndex={tabIndex}
        aria-label={`Move your entry for ${row.title} to the trash`}
        title="Move to the trash (Delete)"
        onClick={() => onTrash(row)}
      >
        <TrashIcon className="icon" aria-hidden />
      </button>
    </div>
  )
}
