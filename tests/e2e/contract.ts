import type { Page } from '@playwright/test'
import type { Bridge, Envelope } from '../../core/api.ts'

/** Asks the contract as the page does, over the bridge. */
export function ask(page: Page, type: 'query' | 'mutation', path: string, input: unknown): Promise<Envelope> {
  return page.evaluate((request) => (window as unknown as { diary: Bridge }).diary.call(request), {
    path,
    type,
    input,
  })
}

/** As `ask`, for answers that are expected: the data itself. */
export async function answer<T>(
  page: Page,
  type: 'query' | 'mutation',
  path: string,
  input: unknown,
): Promise<T> {
  const envelope = await ask(page, type, path, input)
  if (!envelope.ok) throw new Error(`${path}: ${envelope.error.message}`)
  return envelope.data as T
}
