import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { KeysWait } from '../app/keys-wait.tsx'
import { Problem } from '../ui/problem.tsx'
import { EntryPage } from './entry-page.tsx'
import { blankEntry, loadEntry } from './load-entry.ts'
import { newId } from './new-id.ts'

export interface EntryScreenProps {
  /** The entry to go on with; a new one without. */
  readonly id?: string
  /** The film of a new entry, where it is known already. */
  readonly filmId?: string
}

/** Log a film, write its review, compare it. */
export function EntryScreen({ id, filmId }: EntryScreenProps) {
  // A new entry gets its id here and its place in the route with the first key, without starting anew.
  const [entry] = useState(() => ({ id: id ?? newId(), isNew: id === undefined }))
  const start = useQuery({
    queryKey: ['entry', entry.id],
    queryFn: () => loadEntry(entry.id, entry.isNew, filmId),
    // Nothing to wait for: the first letter typed after the shortcut finds its field.
    ...(entry.isNew && filmId === undefined ? { initialData: () => blankEntry(entry.id) } : {}),
    // The page knows better from here on, and the next page asks again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (start.error) return <Problem error={start.error} onRetry={() => start.refetch()} />
  if (!start.data) return <KeysWait />
  return <EntryPage start={start.data} isInRoute={id !== undefined} />
}
