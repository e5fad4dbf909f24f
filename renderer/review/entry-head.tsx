import { memo, type RefObject, useState } from 'react'
import type { FilmSummary } from '../../core/api.ts'
import { Button } from '../ui/button.tsx'
import { FilmCombobox } from '../ui/film-combobox.tsx'
import { AgainIcon, HeartIcon, PenIcon } from '../ui/icons.tsx'
import { Stars } from '../ui/stars.tsx'
import { filmLine } from '../ui/words.ts'
import type { EntryFields } from './entry-fields.ts'
import styles from './entry-head.module.css'
import type { EntrySession } from './entry-session.ts'
import { IconToggle } from './icon-toggle.tsx'

export interface EntryHeadProps {
  readonly session: EntrySession
  readonly fields: EntryFields
  readonly film: Parameters<typeof filmLine>[0] | null
  /** As it shows: decided by hand, or by whether the film was seen before. */
  readonly rewatch: boolean
  readonly error: string | undefined
  readonly stars: RefObject<HTMLDivElement | null>
  readonly filmInput: RefObject<HTMLInputElement | null>
  readonly onFilm: (film: FilmSummary) => void
  /** Enter on the stars: on to the review. */
  readonly onNext: () => void
}

/** Which film, how many stars, liked, seen again. */
export const EntryHead = memo(function EntryHead(props: EntryHeadProps) {
  const { session, fields, film, rewatch, error, stars, filmInput, onFilm, onNext } = props
  const [former, setFormer] = useState<{ readonly id: string; readonly title: string } | null>(null)
  const set = (values: Partial<EntryFields>) => session.edit({ kind: 'set', values })
  const compared = fields.verdicts.map(({ otherFilmId }) => otherFilmId)
  if (!fields.filmId) {
    return (
      <header className={styles.head}>
        <h1 className="vh">Log a film</h1>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc takes the film back that was there, from the field inside */}
        <div
          className={styles.field}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented || !former) return
            session.edit({ kind: 'film', film: former })
          }}
        >
          <FilmCombobox
            label="Film"
            isLabelHidden
            placeholder="Which film?"
            autoFocus
            inputRef={filmInput}
            defaultText={fields.filmTitle}
            excludeIds={compared}
            error={error ?? null}
            onText={(text) => session.edit({ kind: 'film-text', text })}
            onChoose={onFilm}
          />
        </div>
        {!error && <p className={styles.hint}>Its title, and its year if you like: Her 2013</p>}
      </header>
    )
  }
  return (
    <header className={styles.head}>
      <div className={styles.film}>
        <h1 className="display">{fields.filmTitle}</h1>
        <p className={styles.by}>
          {film && filmLine(film)}
          <Button
            variant="quiet"
            isIconOnly
            icon={PenIcon}
            className={styles.change}
            aria-label="Change film"
            onPress={() => {
              setFormer(fields.filmId === null ? null : { id: fields.filmId, title: fields.filmTitle })
              session.edit({ kind: 'film', film: null })
            }}
          />
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hands Enter on from the stars, which have no use for it */}
      <div
        className={styles.line}
        ref={stars}
        onKeyDown={(event) => {
          const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
          if (event.key !== 'Enter' || !isPlain || !(event.target as Element).matches('[role=slider]')) return
          event.preventDefault()
          onNext()
        }}
      >
        <Stars
          label="Rating"
          size="l"
          value={fields.rating}
          onChange={(rating) => set({ rating })}
          className={styles.stars}
        />
        <IconToggle
          icon={HeartIcon}
          whenOn="filled"
          label="Liked"
          isSelected={fields.liked}
          onChange={(liked) => set({ liked })}
        />
        <IconToggle
          icon={AgainIcon}
          whenOn="inverted"
          label="Seen before"
          isSelected={rewatch}
          onChange={(again) => set({ rewatch: again })}
        />
      </div>
    </header>
  )
})
