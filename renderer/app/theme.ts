import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Settings } from '../../core/api.ts'
import { toast } from '../ui/toast.tsx'
import { client, messageOf, queryClient, trpc } from './api.ts'

export type Theme = Settings['theme']

export const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[]

/** The theme in force, kept on `<html data-theme>`. */
export function useTheme(): Theme {
  const settings = useQuery(trpc.settings.get.queryOptions({}))
  const theme = settings.data?.theme ?? 'system'
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return theme
}

/** Chooses a theme at once and keeps it; takes it back when it could not be kept. */
export async function setTheme(theme: Theme): Promise<void> {
  const key = trpc.settings.get.queryKey({})
  const before = queryClient.getQueryData(key)
  if (before) queryClient.setQueryData(key, { ...before, theme })
  try {
    await client.settings.set.mutate({ theme })
  } catch (error) {
    if (before) queryClient.setQueryData(key, before)
    toast({ text: messageOf(error), tone: 'bad' })
  }
}
