import type { Film, Standing } from '../../core/api.ts'
import { Cover } from '../ui/cover.tsx'
import { counted, listOf } from '../ui/words.ts'
import styles from './film-facts.module.css'
import { standingSentence } from './phrases.ts'

/** The cover and what is known of the film; what isn't known is left out. */
export function FilmFacts({ film, standing }: { readonly film: Film; readonly standing: Standing | null }) {
  const facts = [
    ['Directed by', listOf(film.directors)],
    ['Written by', listOf(film.writers)],
    ['Runs', film.runtimeMinutes === null ? '' : counted(film.runtimeMinutes, 'minute')],
    ['Also called', film.originalTitle ?? ''],
  ] as const
  const known = facts.filter(([, value]) => value !== '')
  return (
    <aside className={styles.side} aria-label="About the film">
      <Cover
        className={styles.cover}
        title={film.title}
        year={film.year}
        directors={film.directors}
        width={200}
      />
      <div className={styles.words}>
        {known.length > 0 && (
          <dl>
            {known.map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {standing && (
          <p className={`small ${styles.standing}`}>{standingSentence(standing.rank, standing.of)}</p>
        )}
      </div>
    </aside>
  )
}
