import { memo, useId } from 'react'
import { hrefOf } from '../app/route.ts'
import { Cover } from '../ui/cover.tsx'
import { type Choice, choiceOf, groupOf, type InboxItem, isDecided, placeOf } from './choices.ts'
import styles from './inbox-group.module.css'
import { InboxRow, type RowActions } from './inbox-row.tsx'
import { reviewLine, takeAllWords } from './inbox-words.ts'

export interface InboxGroupProps {
  readonly item: InboxItem
  /** What was chosen by hand, by place. */
  readonly choices: ReadonlyMap<string, Choice>
  /** The place at hand, where it is in this review. */
  readonly active: string | null
  readonly problem: string | null
  readonly actions: RowActions
  readonly onTakeAll: (group: string) => void
}

/** A review and the films it mentions. */
export const InboxGroup = memo(function InboxGroup(props: InboxGroupProps) {
  const { item, choices, active, problem, actions, onTakeAll } = props
  const { viewingId, film, mentions } = item
  const id = useId()
  const rows = mentions.map((mention) => {
    const place = placeOf(viewingId, mention.key)
    return { mention, place, choice: choices.get(place) ?? choiceOf(mention) }
  })
  const decided = rows.filter(({ choice }) => isDecided(choice)).length
  return (
    <section aria-labelledby={`${id} ${id}-line`} className={styles.group}>
      <header className={`rule2 ${styles.header}`}>
        <Cover {...film} width={32} />
        <h2 id={id} className={styles.title}>
          <span className="vh">{item.says ? 'Your review of ' : 'Named in your review of '}</span>
          <span className="title-l">{film.title}</span>
        </h2>
        <p className="small" id={`${id}-line`}>
          {reviewLine(item)}
        </p>
        <p className={styles.links}>
          {decided > 1 && (
            <button type="button" className="link" onClick={() => onTakeAll(groupOf(item))}>
              {takeAllWords(decided)}
              <span className="vh"> of your review of {film.title}</span>
            </button>
          )}
          <a className="link" href={hrefOf({ screen: 'entry', id: viewingId })}>
            Open <span className="vh">your review of {film.title}</span>
          </a>
        </p>
      </header>
      <ul>
        {rows.map(({ mention, place, choice }) => (
          <InboxRow
            key={place}
            item={item}
            mention={mention}
            choice={choice}
            isOpen={place === active}
            problem={place === active ? problem : null}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  )
})
