import { Fragment, useEffect, useRef, useState } from 'react'
import { hrefOf } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import { counted } from '../ui/words.ts'
import { type MapFilm, type MapGraph, type MapLink, otherEnd } from './graph.ts'
import styles from './map-list.module.css'
import { clusterName, relationsOf } from './words.ts'

/** Films of a cluster, clusters, and films of one relation shown at first. */
const FILMS = 25
const CLUSTERS = 20
const OTHERS = 8

/** The map in words: clusters of films, and of each film what it is better than, worse than, as good as. */
export function MapList(props: {
  readonly graph: MapGraph
  /** A film to be shown and put the focus on, each time by an object of its own. */
  readonly sought: { readonly filmId: string } | null
  /** Goes on from a film in the picture. */
  readonly onPicture: (film: MapFilm) => void
}) {
  const { graph, sought, onPicture } = props
  const list = useRef<HTMLDivElement>(null)
  const [asked, setShown] = useState(CLUSTERS)
  const film = (sought && graph.films.find(({ id }) => id === sought.filmId)) ?? null
  const shown = Math.max(asked, film ? film.cluster + 1 : 0)

  useEffect(() => {
    if (!sought) return
    const row = list.current?.querySelector(`[data-film="${CSS.escape(sought.filmId)}"]`)
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector('a')?.focus({ preventScroll: true })
  }, [sought])

  const more = graph.clusters.length - shown
  return (
    <div ref={list} className={styles.list}>
      {graph.clusters.slice(0, shown).map((cluster, place) => (
        <Cluster
          key={cluster[0]?.id}
          cluster={cluster}
          place={place}
          sought={film?.cluster === place ? film : null}
          onPicture={onPicture}
        />
      ))}
      {more > 0 && (
        <p className={styles.more}>
          <Button onPress={() => setShown(shown + CLUSTERS)}>
            Show {Math.min(CLUSTERS, more)} more of {more} clusters
          </Button>
        </p>
      )}
    </div>
  )
}

function Cluster(props: {
  readonly cluster: readonly MapFilm[]
  readonly place: number
  readonly sought: MapFilm | null
  readonly onPicture: (film: MapFilm) => void
}) {
  const { cluster, place, sought, onPicture } = props
  const [asked, setShown] = useState(FILMS)
  const shown = Math.max(asked, sought ? cluster.indexOf(sought) + 1 : 0)
  const id = `cluster-${place}`
  const more = cluster.length - shown
  return (
    <section className="rule2" aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id} className="title-l">
          <TitledText {...clusterName(cluster)} />
        </h2>
        <p className="small">{counted(cluster.length, 'film')}, the best first</p>
      </header>
      <ul>
        {cluster.slice(0, shown).map((film) => (
          <Film key={film.id} film={film} onPicture={onPicture} />
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.more}>
          <Button onPress={() => setShown(shown + FILMS)}>Show {Math.min(FILMS, more)} more</Button>
        </p>
      )}
    </section>
  )
}

function Film(props: { readonly film: MapFilm; readonly onPicture: (film: MapFilm) => void }) {
  const { film, onPicture } = props
  return (
    <li className={styles.film} data-film={film.id}>
      <div>
        <h3 className="title">
          <FilmLink film={film} />
          {film.year !== null && <span className={`small ${styles.year}`}>{film.year}</span>}
        </h3>
        <button
          type="button"
          className={`small ${styles.onPicture}`}
          aria-label={`Show ${film.title} in the picture`}
          onClick={() => onPicture(film)}
        >
          In the picture
        </button>
      </div>
      <div>
        {relationsOf(film).map(({ side, than, links }) => (
          <Others key={side} than={than} links={links} film={film} />
        ))}
      </div>
    </li>
  )
}

function Others(props: {
  readonly than: string
  readonly links: readonly MapLink[]
  readonly film: MapFilm
}) {
  const { than, links, film } = props
  const [isAll, setAll] = useState(false)
  const shown = isAll ? links : links.slice(0, OTHERS)
  const hidden = links.length - shown.length
  return (
    <p className={styles.others}>
      <span className="ink3">{than}</span>{' '}
      {shown.map((link, place) => (
        <Fragment key={link.key}>
          {place > 0 && (place === links.length - 1 ? ' and ' : ', ')}
          <cite className={styles.other}>
            <FilmLink film={otherEnd(link, film)} />
          </cite>
          {link.isCircular && <span className={styles.circular}> (goes round in a circle)</span>}
        </Fragment>
      ))}
      {hidden > 0 && (
        <>
          {' and '}
          <button
            type="button"
            className="link"
            aria-label={`${counted(hidden, 'more film')} ${film.title} is ${than}`}
            onClick={() => setAll(true)}
          >
            {hidden} more
          </button>
        </>
      )}
    </p>
  )
}

function FilmLink({ film }: { readonly film: MapFilm }) {
  return <a href={hrefOf({ screen: 'film', id: film.id })}>{film.title}</a>
}
