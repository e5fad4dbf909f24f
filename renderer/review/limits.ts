/** The contract's limit for a review, in UTF-16 units; the page says so before the contract has to. */
export const MAX_REVIEW = 5_000_000
/** The contract's limit for a quote, in UTF-16 units. */
export const MAX_QUOTE = 5_000
