import type { FilmHit } from '../../core/api.ts'
import { Cover } from './cover.tsx'
import { EnterIcon } from './icons.tsx'
import { Key } from './key.tsx'
import { MarkedText } from './marked-text.tsx'
import styles from './options.module.css'
import { filmLine, seenWords } from './words.ts'

/** A film in a list of options: its cover, the match marked, what is known and how often it was seen. */
export function FilmOption(props: {
  readonly film: FilmHit
  readonly query: string
  readonly isActive: boolean
  /** It stands on the page already. */
  readonly isHere?: boolean
}) {
  const { film, query, isActive, isHere } = props
  const known = [filmLine(film), seenWords(film.timesSeen), isHere && 'On this page already'].filter(Boolean)
  return (
    <>
      <Cover title={film.title} year={film.year} directors={film.directors} width={32} />
      <span className={styles.words}>
        <span className={`title ${styles.title}`}>
          <MarkedText text={film.title} query={query} />
        </span>
        <span className={`small ${styles.known}`}>{known.join('. ')}</span>
      </span>
      {isActive && (
        <span aria-hidden="true">
          <Key>
            <EnterIcon />
          </Key>
        </span>
      )}
    </>
  )
}
