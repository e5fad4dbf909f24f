import { useCallback, useState } from 'react'
import type { Comparison, Viewing } from '../../core/api.ts'
import { hrefOf } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { formatDateLong } from '../ui/dates.ts'
import { AgainIcon, HeartIcon } from '../ui/icons.tsx'
import { StarsShown } from '../ui/stars.tsx'
import { counted } from '../ui/words.ts'
import styles from './film-reviews.module.css'
import { Markdown } from './markdown.tsx'
import { unwritten } from './phrases.ts'

/** Reviews shown at once; the latest of them. */
const MOST = 12
/** A review is shown to about this many characters at first: some two thousand words. */
const EXCERPT = 12_000

export interface FilmReviewsProps {
  readonly filmId: string
  /** Newest first. */
  readonly viewings: readonly Viewing[]
  /** The films it was set beside: their names in the reviews lead to them. */
  readonly comparisons: readonly Comparison[]
}

/** What was written of a film, the oldest first, side by side; and which viewings have no words yet. */
export function FilmReviews({ filmId, viewings, comparisons }: FilmReviewsProps) {
  const [showsAll, setShowsAll] = useState(false)
  const oldestFirst = viewings.toReversed()
  const written = oldestFirst.filter((viewing) => viewing.review.trim() !== '')
  const bare = oldestFirst.filter((viewing) => viewing.review.trim() === '')
  const shown = showsAll ? written : written.slice(-MOST)
  const latestBare = bare.at(-1)
  const hrefOfFilm = useCallback<HrefOfFilm>(
    (title, year) => {
      const named = comparisons
        .flatMap(({ film, otherFilm }) => [film, otherFilm])
        .find((film) => film.id !== filmId && film.title === title && (year === null || film.year === year))
      return named && hrefOf({ screen: 'film', id: named.id })
    },
    [comparisons, filmId],
  )
  return (
    <section className={styles.reviews} aria-label="Reviews">
      {shown.length < written.length && (
        <p className={styles.earlier}>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            Show {counted(written.length - shown.length, 'earlier review')}
          </Button>
        </p>
      )}
      {shown.length > 0 && (
        <div className={styles.columns} data-single={shown.length === 1 || undefined}>
          {shown.map((viewing) => (
            <Review key={viewing.id} viewing={viewing} hrefOfFilm={hrefOfFilm} />
          ))}
        </div>
      )}
      {viewings.length === 0 && (
        <p className={`small ${styles.bare}`}>When you have seen it, log it: what you write stands here.</p>
      )}
      {latestBare && (
        <p className={`small ${styles.bare}`}>
          {unwritten(bare.map((viewing) => viewing.watchedOn))}{' '}
          <a className="link" href={hrefOf({ screen: 'entry', id: latestBare.id })}>
            {bare.length === 1 ? 'Write about it' : 'Write about one of them'}
          </a>
        </p>
      )}
    </section>
  )
}

type HrefOfFilm = (title: string, year: number | null) => string | undefined

function Review({ viewing, hrefOfFilm }: { readonly viewing: Viewing; readonly hrefOfFilm: HrefOfFilm }) {
  const [isWhole, setWhole] = useState(viewing.review.length <= EXCERPT)
  const [isRevealed, setRevealed] = useState(!viewing.spoilers)
  const text = isWhole ? viewing.review : viewing.review.slice(0, EXCERPT)
  return (
    <article className={styles.review}>
      <header>
        <h2 className="title">
          <a href={hrefOf({ screen: 'entry', id: viewing.id })} title="Open the entry">
            {viewing.watchedOn ? formatDateLong(viewing.watchedOn) : 'Some day'}
          </a>
        </h2>
        <StarsShown value={viewing.rating} />
        {viewing.liked && <HeartIcon className="icon icon-full" role="img" aria-label="Liked" />}
        {viewing.rewatch && <AgainIcon className="icon" role="img" aria-label="Seen again" />}
      </header>
      {isRevealed ? (
        <Markdown text={text} hrefOfFilm={hrefOfFilm} />
      ) : (
        <p className={styles.spoilers}>
          It gives things away. <Button onPress={() => setRevealed(true)}>Read it</Button>
        </p>
      )}
      {isRevealed && !isWhole && (
        <Button className={styles.whole} onPress={() => setWhole(true)}>
          Read on
        </Button>
      )}
    </article>
  )
}
