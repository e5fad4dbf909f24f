import type { QueueEntry } from '../../core/api.ts'
import { classNames } from '../ui/class-names.ts'
import { StarsShown } from '../ui/stars.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import { amountText, roundedScore, roundToSum } from './amounts.ts'
import styles from './ledger.module.css'
import { starsOf } from './reason-words.ts'
import { Source } from './source.tsx'

/** Why a film stands where it does: amounts in stars that add up to its score. */
export function Ledger({
  entry,
  isSmall = false,
}: {
  readonly entry: Pick<QueueEntry, 'filmId' | 'title' | 'score' | 'reasons'>
  readonly isSmall?: boolean
}) {
  const amounts = roundToSum(
    entry.reasons.map((reason) => reason.amount),
    entry.score,
  )
  return (
    <table className={classNames(styles.ledger, isSmall && styles.small)}>
      <caption className="vh">Why {entry.title} stands where it does</caption>
      <thead className="vh">
        <tr>
          <th scope="col">Stars</th>
          <th scope="col">Reason</th>
          <th scope="col">Where it comes from</th>
        </tr>
      </thead>
      <tbody>
        {entry.reasons.map((reason, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no id of their own and are replaced together
          <tr key={place}>
            <td className={styles.amount}>{amountText(amounts[place] ?? 0, place === 0)}</td>
            <td>
              <p className={styles.why}>
                <TitledText text={reason.text} titles={reason.titles ?? []} />
                <StarsShown value={starsOf(reason)} className={styles.stars} />
              </p>
              {reason.quote && <p className="quote">“{reason.quote}”</p>}
            </td>
            <td className={styles.source}>
              <Source reason={reason} filmId={entry.filmId} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className={classNames(styles.total, styles.amount)}>
            {amountText(roundedScore(entry.score), true)}
          </td>
          <td colSpan={2} className={styles.total}>
            How much you want to see it, in stars
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
