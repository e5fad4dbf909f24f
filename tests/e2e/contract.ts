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

/** Makes all these changes, one after the other, in one turn of the page. */
export async function makeAll(
  page: Page,
  calls: readonly { readonly path: string; readonly input: unknown }[],
): Promise<void> {
  const refused = await page.evaluate(async (all) => {
    const { diary } = window as unknown as { diary: Bridge }
    for (const { path, input } of all) {
      const { ok, ...said } = await diary.call({ path, type: 'mutation', input })
      if (!ok) return { path, said }
    }
    return null
  }, calls)
  if (refused) throw new Error(`${refused.path}: ${JSON.stringify(refused.said)}`)
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
