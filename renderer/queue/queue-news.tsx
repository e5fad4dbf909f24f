import { useEffect, useState } from 'react'
import type { QueueEntry, RouterOutputs } from '../../core/api.ts'
import { client } from '../app/api.ts'
import { hrefOf } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { dayOf } from '../ui/dates.ts'
import { BetterIcon, CloseIcon, type Icon, MinusIcon, PlusIcon, WorseIcon } from '../ui/icons.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import styles from './queue-news.module.css'
import { sinceWords } from './reason-words.ts'

type News = RouterOutputs['queue']['news']
type Item = News['items'][number]

/** Items shown before the rest is asked for. */
const FEW = 3
const ICONS: Readonly<Record<Item['kind'], Icon>> = {
  came: PlusIcon,
  left: MinusIcon,
  rose: BetterIcon,
  fell: WorseIcon,
}

/**
 * What changed in the queue since it was last looked at. What is shown counts as looked at, and so does what changes under one's
 * eyes: `shown` is the queue as it is shown.
 */
export function QueueNews({ shown: queue }: { readonly shown: readonly QueueEntry[] }) {
  const [news, setNews] = useState<News | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  const [isHidden, setHidden] = useState(false)
  const isTold = news !== null

  useEffect(() => {
    let isGone = false
    // Without its news the queue is still the queue.
    client.queue.news.query({}).then((now) => !isGone && setNews(now), unknown)
    return () => {
      isGone = true
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed queue is what there is to note
  useEffect(() => {
    if (isTold) client.queue.seen.mutate({}).catch(unknown)
  }, [isTold, queue])

  if (isHidden || !news?.since || news.items.length === 0) return null
  const { items } = news
  const shown = showsAll ? items : items.slice(0, FEW)
  return (
    <section className={styles.news} aria-label="Changed since you last looked">
      <header className={styles.header}>
        <h2 className={styles.label}>{sinceWords(dayOf(news.since))}</h2>
        <Button
          variant="quiet"
          icon={CloseIcon}
          isIconOnly
          aria-label="Hide what changed"
          onPress={() => setHidden(true)}
        />
      </header>
      <ul>
        {shown.map((item) => (
          <NewsItem key={item.filmId} item={item} />
        ))}
      </ul>
      {items.length > shown.length && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          And {items.length - shown.length} more
        </button>
      )}
    </section>
  )
}

const unknown = (error: unknown) =>
  reportError(new Error('What changed in the queue is not known', { cause: error }))

function NewsItem({ item }: { readonly item: Item }) {
  const Mark = ICONS[item.kind]
  return (
    <li className={styles.item}>
      <Mark className="icon" aria-hidden />
      <p>
        <a className="film-title" href={hrefOf({ screen: 'film', id: item.filmId })}>
          {item.title}
        </a>{' '}
        <TitledText text={item.text} titles={item.titles} />
      </p>
    </li>
  )
}
