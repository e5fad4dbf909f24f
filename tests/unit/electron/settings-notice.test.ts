import { describe, expect, it } from 'vitest'
import type { Host } from '../../../core/context.ts'
import { withSettingsNotice } from '../../../electron/settings-notice.ts'

function hostWith(notice: string | null): Host {
  const status = { state: 'open', problem: null, notice, dataDir: '/diary' } as const
  return {
    status: () => status,
    retry: () => status,
    setAside: () => status,
    writable: true,
  } as unknown as Host
}

describe('withSettingsNotice', () => {
  it('leaves a host alone when all was well with the settings', () => {
    const host = hostWith(null)
    expect(withSettingsNotice(host, null)).toBe(host)
  })

  it('tells of the settings, after what there is to tell of the diary', () => {
    expect(withSettingsNotice(hostWith(null), 'Settings.').status().notice).toBe('Settings.')
    expect(withSettingsNotice(hostWith('Diary.'), 'Settings.').status().notice).toBe('Diary. Settings.')
    expect(withSettingsNotice(hostWith('Diary.'), 'Settings.').retry().notice).toBe('Diary. Settings.')
    expect(withSettingsNotice(hostWith('Diary.'), 'Settings.').setAside().notice).toBe('Diary. Settings.')
  })

  it('goes on to say whether the diary can be written to', () => {
    expect(withSettingsNotice(hostWith(null), 'Settings.').writable).toBe(true)
  })
})
