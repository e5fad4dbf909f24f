import type { Host } from '../core/context.ts'

/** A host whose status also tells what befell the settings, after what it has to tell of the diary. */
export function withSettingsNotice(host: Host, notice: string | null): Host {
  if (notice === null) return host
  const told = (status: ReturnType<Host['status']>) => ({
    ...status,
    notice: status.notice === null ? notice : `${status.notice} ${notice}`,
  })
  return {
    diary: () => host.diary(),
    status: () => told(host.status()),
    retry: () => told(host.retry()),
    setAside: () => told(host.setAside()),
    settings: host.settings,
    feed: host.feed,
    get writable() {
      return host.writable
    },
    close: () => host.close(),
  }
}
