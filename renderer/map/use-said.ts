import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Comparison } from '../../core/api.ts'
import { trpc } from '../app/api.ts'
import type { MapLink } from './graph.ts'

/** A pointer that only passes over a film asks for nothing. */
const REST_MS = 120

/** What was said of a film, newest first, once it has been the same one for a moment. */
export function useSaid(filmId: string | null): readonly Comparison[] {
  const [rested, setRested] = useState(filmId)
  useEffect(() => {
    const timer = setTimeout(() => setRested(filmId), REST_MS)
    return () => clearTimeout(timer)
  }, [filmId])
  const isAsked = filmId !== null && rested === filmId
  const said = useQuery({
    ...trpc.comparisons.list.queryOptions({ filmId: filmId ?? '', limit: 1000 }),
    enabled: isAsked,
  })
  return (filmId !== null && said.data) || NONE
}

const NONE: readonly Comparison[] = []

/** The newest words a link was read from; null where none of its comparisons has any. */
export function quoteOf(link: MapLink, said: readonly Comparison[]): string | null {
  return said.find(({ id, quote }) => quote && link.ids.includes(id))?.quote ?? null
}
