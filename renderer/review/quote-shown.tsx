import styles from './comparison-row.module.css'
import type { Quote } from './quotes.ts'

/** The words a comparison was read from, what says so lit up in them. */
export function QuoteShown({ text, chosen }: Pick<Quote, 'text' | 'chosen'>) {
  if (!chosen) return <blockquote className={`quote ${styles.quote}`}>“{text}”</blockquote>
  return (
    <blockquote className={`quote ${styles.quote}`}>
      “{text.slice(0, chosen.from)}
      <mark>{text.slice(chosen.from, chosen.to)}</mark>
      {text.slice(chosen.to)}”
    </blockquote>
  )
}
