interface Quoted {
  readonly quote?: string | null | undefined
  readonly quoteStart?: number | null | undefined
}

/**
 * The words a row quotes and where they stand, from what was given and the row there is: what is left out keeps its value,
 * but other words do not stand where the old ones did.
 */
export function keptQuote(given: Quoted, known: Quoted | null | undefined) {
  const before = known?.quote ?? null
  const quote = given.quote === undefined ? before : given.quote
  if (quote === null) return { quote, quoteStart: null }
  const startBefore = quote === before ? (known?.quoteStart ?? null) : null
  return { quote, quoteStart: given.quoteStart === undefined ? startBefore : given.quoteStart }
}
