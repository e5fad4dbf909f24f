import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Command } from '../../core/api.ts'
import { ConfirmRegion } from '../ui/confirm.tsx'
import { Problem } from '../ui/problem.tsx'
import { ToastRegion, toast } from '../ui/toast.tsx'
import { queryClient, trpc } from './api.ts'
import { flush } from './flush.ts'
import { runCommand } from './keys.ts'
import { refreshEachDay, refreshFromChanges } from './refresh.ts'
import { RefusedScreen } from './refused-screen.tsx'
import { Shell } from './shell.tsx'
import { setTheme, useTheme } from './theme.ts'

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Diary />
    </QueryClientProvider>
  )
}

/** The open diary, or why it stays closed. */
function Diary() {
  const theme = useTheme()
  const status = useQuery(trpc.diary.status.queryOptions({}))
  const isOpen = status.data?.state === 'open'
  const notice = status.data?.notice ?? null

  useEffect(() => window.diary.onCommand(obey), [])
  useEffect(() => (isOpen ? refreshFromChanges() : undefined), [isOpen])
  useEffect(() => (isOpen ? refreshEachDay() : undefined), [isOpen])
  useEffect(() => {
    if (notice) toast({ text: notice })
  }, [notice])

  if (status.error) return <Problem error={status.error} onRetry={() => status.refetch()} />
  if (!status.data) return null
  if (status.data.problem) {
    return (
      <>
        <RefusedScreen problem={status.data.problem} />
        <ConfirmRegion />
        <ToastRegion />
      </>
    )
  }
  return <Shell theme={theme} />
}

async function obey(command: Command): Promise<void> {
  switch (command) {
    case 'flush':
      await flush()
      window.diary.flushed()
      return
    case 'theme-system':
    case 'theme-light':
    case 'theme-dark':
      return setTheme(command === 'theme-system' ? 'system' : command === 'theme-light' ? 'light' : 'dark')
    default:
      runCommand(command)
  }
}
