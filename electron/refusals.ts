type RefusalKind = 'request' | 'navigation' | 'window' | 'permission' | 'download' | 'policy' | 'sender'

/** Told of everything that was refused to the page. */
export type Refuse = (kind: RefusalKind, target: string) => void

/**
 * Counts refusals; with `write`, also says each on one line (`refused 3 request https://example.com/`),
 * which is how a test in another process counts them.
 */
export function createRefusals(write?: (line: string) => void): { readonly refuse: Refuse; count(): number } {
  let refused = 0
  return {
    refuse(kind, target) {
      refused += 1
      write?.(`refused ${refused} ${kind} ${printable(target)}`)
    },
    count: () => refused,
  }
}

/** One line, whatever a page puts into an address. */
function printable(target: string): string {
  return target.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�').slice(0, 300)
}
