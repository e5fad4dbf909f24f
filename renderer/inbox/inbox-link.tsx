import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { trpc } from '../app/api.ts'
import { hrefOf } from '../app/route.ts'
import styles from './inbox-link.module.css'

/** The first screen is drawn before anybody counts. */
const PAUSE_MS = 1000

/** The way to the inbox, with how many films wait there: only while there are some, reviews are being read, or one is there. */
export function InboxLink({ isCurrent }: { readonly isCurrent: boolean }) {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [])
  const { data } = useQuery({ ...trpc.mentions.progress.queryOptions({}), enabled: isLater || isCurrent })
  if (!isCurrent && !data?.films && !data?.isReading) return null
  return (
    <a href={hrefOf({ screen: 'inbox' })} aria-current={isCurrent ? 'page' : undefined}>
      Inbox
      {data !== undefined && data.films > 0 && (
        <span className={styles.count}>
          {data.films.toLocaleString('en-GB')}
          <span className="vh">{data.films === 1 ? ' film' : ' films'}</span>
        </span>
      )}
    </a>
  )
}
