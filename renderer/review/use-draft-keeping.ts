import { useEffect } from 'react'
import { onFlush } from '../app/flush.ts'
import { go } from '../app/route.ts'
import type { EntrySession } from './entry-session.ts'
import { openAfter } from './load-entry.ts'

/**
 * Writes the draft wherever it may be left: a field, the page, the window, the app itself. With its first change a new entry's id goes
 * into the route, so that a reload or a crash comes back to it.
 */
export function useDraftKeeping(session: EntrySession, isUnnamed: boolean): void {
  useEffect(() => {
    if (isUnnamed) go({ screen: 'entry', id: session.start.fields.id }, { replace: true })
  }, [session, isUnnamed])

  useEffect(() => {
    session.open()
    const flush = () => session.flush()
    const onHide = () => void flush()
    const forget = onFlush(flush)
    window.addEventListener('pagehide', onHide)
    window.addEventListener('blur', onHide)
    document.addEventListener('visibilitychange', onHide)
    document.addEventListener('focusout', onHide)
    return () => {
      forget()
      window.removeEventListener('pagehide', onHide)
      window.removeEventListener('blur', onHide)
      document.removeEventListener('visibilitychange', onHide)
      document.removeEventListener('focusout', onHide)
      openAfter(flush())
      session.close()
    }
  }, [session])
}
