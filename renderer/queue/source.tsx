import type { QueueReason } from '../../core/api.ts'
import { hrefOf } from '../app/route.ts'
import { placeOf } from './reason-place.ts'
import { shortDate } from './reason-words.ts'
import styles from './source.module.css'

/** Where it was said, leading there: “Her, 14 Nov”; else when, where that is known. */
export function Source(props: {
  readonly reason: QueueReason
  /** The film it is a reason of. */
  readonly filmId: string
  readonly tabIndex?: number
}) {
  const { reason, filmId, tabIndex } = props
  const { said } = reason
  const on = said ? said.on : reason.on
  const place = placeOf(reason, filmId)
  const words = (
    <>
      {said && <cite className="film-title">{said.title}</cite>}
      {said && on && ', '}
      {on && shortDate(on)}
    </>
  )
  if (!place || (!said && !on)) return words
  return (
    <a className={styles.source} href={hrefOf(place)} tabIndex={tabIndex}>
      {words}
      <span className="vh">{place.screen === 'entry' ? ', to the entry' : ', to the film’s page'}</span>
    </a>
  )
}
