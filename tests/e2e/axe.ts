import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** What axe-core finds wrong on the page, as “rule: elements”; empty when all is well. Animations are let run out first. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  )
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document)
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    )
  })
}
