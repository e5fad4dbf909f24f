import { TitledText } from '../ui/titled-text.tsx'
import { type MapFilm, type MapLink, otherEnd } from './graph.ts'
import styles from './map-caption.module.css'
import { quoteOf, useSaid } from './use-said.ts'
import { filmSentence, linkSentence, relationsOf, type Sentence } from './words.ts'

/** The film pointed at or reached by key, and the link one came by or points at. */
export interface Target {
  readonly film: MapFilm
  readonly link: MapLink | null
}

/** Under the picture, as subtitles are: what the film or the line in focus says, in words, with its quote. */
export function MapCaption({ target }: { readonly target: Target | null }) {
  const said = useSaid(target?.film.id ?? null)
  return (
    <div className={styles.caption} role="status">
      {target && (
        <div className={styles.box}>
          <Words
            sentence={target.link ? linkSentence(target.link, target.film) : filmSentence(target.film)}
          />
          <Quote target={target} said={said} />
        </div>
      )}
    </div>
  )
}

function Words({ sentence }: { readonly sentence: Sentence }) {
  return (
    <p>
      <TitledText {...sentence} />
    </p>
  )
}

function Quote({ target, said }: { readonly target: Target; readonly said: ReturnType<typeof useSaid> }) {
  const { film, link } = target
  const links = link ? [link] : relationsOf(film).flatMap((relation) => relation.links)
  for (const one of links) {
    const quote = quoteOf(one, said)
    if (!quote) continue
    return (
      <p className={`quote ${styles.quote}`}>
        “{quote}”
        {!link && (
          <span className={styles.of}>
            {' '}
            <cite className="film-title">{otherEnd(one, film).title}</cite>
          </span>
        )}
      </p>
    )
  }
  return null
}
