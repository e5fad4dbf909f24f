import type { BrowserContext, CDPSession } from 'playwright-core'

/**
 * Tells of every request of a context that was sent for somewhere else than the app and failed. Those the page's
 * own policy stopped are left to `watchPolicy`: only some of them ever become requests.
 */
export function watchRequests(
  context: BrowserContext,
  isOwn: (url: string) => boolean,
  refused: () => void,
): void {
  context.on('requestfailed', (request) => {
    if (!isOwn(request.url()) && request.failure()?.errorText !== 'csp') refused()
  })
}

/** Tells of everything a page's content security policy kept from being sent, from its first document on. */
export async function watchPolicy(cdp: CDPSession, refused: () => void): Promise<void> {
  cdp.on('Audits.issueAdded', ({ issue }) => {
    if (
      issue.details.contentSecurityPolicyIssueDetails?.contentSecurityPolicyViolationType === 'kURLViolation'
    )
      refused()
  })
  await cdp.send('Audits.enable')
}
