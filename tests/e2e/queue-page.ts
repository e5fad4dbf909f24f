import { expect, type Page } from '@playwright/test'
import { answer } from './contract.ts'

interface Row {
  readonly filmId: string
  readonly title: string
}

/** The screen “Watch next” of the page there is when it is asked, and the queue as the contract has it. */
export function queuePage(page: () => Page) {
  const ask = <T>(type: 'query' | 'mutation', path: string, input: unknown) =>
    answer<T>(page(), type, path, input)
  const rows = () => page().locator('ol [data-film]')
  const row = (title: string) => rows().filter({ has: page().getByRole('heading', { name: title }) })
  const shown = () => rows().locator('h3 .title')
  const head = () => page().getByRole('heading', { level: 1 })
  return {
    ask,
    rows,
    row,
    shown,
    head,
    order: async () => (await ask<Row[]>('query', 'queue.list', {})).map(({ title }) => title),
    toggle: (title: string) => row(title).locator('[data-toggle]'),
    toast: () => page().getByRole('region', { name: 'What just happened' }),
    dialog: () => page().getByRole('dialog'),
    open: (hash: string) =>
      page().evaluate((to) => {
        location.hash = to
      }, hash),
    /** The queue as it is kept stands on the page. */
    async isShown(titles: readonly string[]): Promise<void> {
      await expect(head()).toContainText(titles[0] ?? '')
      await expect(shown()).toHaveText(titles.slice(1))
    },
  }
}
