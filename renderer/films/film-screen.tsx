import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { codeOf, trpc } from '../app/api.ts'
import { go } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Problem } from '../ui/problem.tsx'
import { filmLine, seenWords } from '../ui/words.ts'
import { FilmActions } from './film-actions.tsx'
import { FilmDialog } from './film-dialog.tsx'
import { FilmFacts } from './film-facts.tsx'
import { FilmRelations } from './film-relations.tsx'
import { FilmReviews } from './film-reviews.tsx'
import styles from './film-screen.module.css'
import { RatingsChart } from './ratings-chart.tsx'

/** One film: how it was over the years, what was written of it, what it was set beside. */
export function FilmScreen({ id }: { readonly id: string }) {
  const [isEditing, setEditing] = useState(false)
  const page = useQuery(trpc.films.get.queryOptions({ id }))

  if (page.error) {
    return (
      <div className={styles.alone}>
        <h1 className="vh">Film</h1>
        {codeOf(page.error) === 'NOT_FOUND' ? (
          <EmptyState
            title="No such film"
            text="The diary doesn’t know this film. It may have been merged or removed."
          >
            <Button onPress={() => go({ screen: 'diary' })}>To the diary</Button>
          </EmptyState>
        ) : (
          <Problem error={page.error} onRetry={() => page.refetch()} />
        )}
      </div>
    )
  }
  if (!page.data) return <div className={styles.screen} aria-busy="true" />

  const { film, viewings, comparisons, pulls, watchlistedAt, standing } = page.data
  return (
    <div className={styles.screen}>
      <FilmFacts film={film} standing={standing} />
      <div className={styles.middle}>
        <header>
          <h1 className={`display ${styles.title}`}>{film.title}</h1>
          <div className={styles.under}>
            <p className={styles.by}>{filmLine({ year: film.year, directors: film.directors })}</p>
            <FilmActions
              filmId={film.id}
              isSeen={viewings.length > 0}
              isOnWatchlist={watchlistedAt !== null}
              onEdit={() => setEditing(true)}
            />
          </div>
        </header>
        <section className={styles.seen} aria-labelledby="seen">
          <h2 id="seen" className="title">
            {viewings.length === 0 ? 'Not seen yet' : seenWords(viewings.length)}
          </h2>
          <RatingsChart viewings={viewings} />
        </section>
        <FilmReviews filmId={film.id} viewings={viewings} comparisons={comparisons} />
      </div>
      <FilmRelations film={film} comparisons={comparisons} pulls={pulls} />
      {isEditing && <FilmDialog film={film} onClose={() => setEditing(false)} />}
    </div>
  )
}
