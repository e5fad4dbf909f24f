import type { Ref } from 'react'
import { go } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { Cover } from '../ui/cover.tsx'
import { BetterIcon, CloseIcon, type Icon, RightIcon, SimilarIcon, WorseIcon } from '../ui/icons.tsx'
import { counted, filmLine, timesWord } from '../ui/words.ts'
import { type MapFilm, type MapLink, neighboursOf, otherEnd } from './graph.ts'
import styles from './map-card.module.css'
import { quoteOf, useSaid } from './use-said.ts'
import { type MapSide, sideOf, sideWords } from './words.ts'

/** Relations shown; the film's page has them all. */
const MOST = 5

const ICONS: Readonly<Record<MapSide, Icon>> = {
  better: BetterIcon,
  sooner: BetterIcon,
  worse: WorseIcon,
  later: WorseIcon,
  similar: SimilarIcon,
  whenever: SimilarIcon,
}

export interface MapCardProps {
  readonly film: MapFilm
  readonly onClose: () => void
  /** Goes to a film it was compared with. */
  readonly onGo: (film: MapFilm) => void
  readonly ref?: Ref<HTMLElement>
}

/** A film of the map: what it is, how much was said of it, and what was said most. */
export function MapCard({ film, onClose, onGo, ref }: MapCardProps) {
  const said = useSaid(film.id)
  const strongest = film.links.toSorted((a, b) => b.count - a.count || spread(b) - spread(a))
  const others = neighboursOf(film).size
  return (
    <section
      ref={ref}
      className={styles.card}
      aria-labelledby="map-card-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles.head}>
        <Cover title={film.title} year={film.year} directors={film.directors} width={56} />
        <div className={styles.facts}>
          <h2 id="map-card-title" className="title">
            {film.title}
          </h2>
          <p className="small">{filmLine(film)}</p>
          <p className="small tn">
            {film.worth.toFixed(1)} stars by ratings and verdicts, compared {timesWord(film.comparisons)} with{' '}
            {counted(others, 'film')}
          </p>
        </div>
        <Button variant="quiet" icon={CloseIcon} isIconOnly aria-label="Close" onPress={onClose} />
      </header>
      <ul className={styles.relations}>
        {strongest.slice(0, MOST).map((link) => (
          <Relation key={link.key} link={link} film={film} quote={quoteOf(link, said)} onGo={onGo} />
        ))}
      </ul>
      <footer className={styles.foot}>
        <span className="small">{strongest.length > MOST && `and ${strongest.length - MOST} more`}</span>
        <Button data-open variant="lamp" icon={RightIcon} onPress={() => go({ screen: 'film', id: film.id })}>
          Open film
        </Button>
      </footer>
    </section>
  )
}

const spread = ({ from, to }: MapLink) => Math.abs(from.worth - to.worth)

function Relation(props: {
  readonly link: MapLink
  readonly film: MapFilm
  readonly quote: string | null
  readonly onGo: (film: MapFilm) => void
}) {
  const { link, film, quote, onGo } = props
  const other = otherEnd(link, film)
  const side = sideOf(link, film)
  const Mark = ICONS[side]
  return (
    <li className={styles.relation}>
      <Mark className="icon" aria-hidden />
      <div>
        <p>
          {sideWords(side)}{' '}
          <button type="button" className={styles.other} onClick={() => onGo(other)}>
            {other.title}
          </button>
        </p>
        {quote && <p className={`quote ${styles.quote}`}>“{quote}”</p>}
      </div>
    </li>
  )
}
