import { useEffect, useState } from 'react'
import type { RouterOutputs } from '../../core/api.ts'
import { client } from '../app/api.ts'
import { hrefOf } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { dayOf, formatDate } from '../ui/dates.ts'
import { BetterIcon, CloseIcon, type Icon, MinusIcon, PlusIcon, WorseIcon } from '../ui/icons.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import styles from './queue-news.module.css'

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

/** What changed in the queue since it was last looked at; what is shown counts as looked at. */
export function QueueNews() {
  const [news, setNews] = useState<News | null>(null)
  const [showsAll, setShowsAll] = useState(false)

  useEffect(() => {
    let isGone = false
    const look = async () => {
      const now = await client.queue.news.query({})
      if (isGone) return
      setNews(now)
      await client.queue.seen.mutate({})
    }
    // Without its news the queue is still the queue.
    look().catch((error: unknown) =>
      reportError(new Error('What changed in the queue is not known', { cause: error })),
    )
    return () => {
      isGone = true
    }
  }, [])

  if (!news?.since || news.items.length === 0) return null
  const { items } = news
  const shown = showsAll ? items : items.slice(0, FEW)
  return (
    <section className={styles.news} aria-label="Changed since you last looked">
      <header className={styles.header}>
        <h2 className={styles.label}>Since {formatDate(dayOf(news.since))}</h2>
        <Button
          variant="quiet"
          icon={CloseIcon}
          isIconOnly
          aria-label="Hide what changed"
          onPress={() => setNews(null)}
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
