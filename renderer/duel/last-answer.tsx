import { TitledText } from '../ui/titled-text.tsx'
import { answerLine, effectOf } from './duel-words.ts'
import styles from './last-answer.module.css'
import { RankChart } from './rank-chart.tsx'
import type { Last } from './session-state.ts'

const HEADINGS: Readonly<Record<Last['kind'], string>> = {
  answered: 'Your last answer',
  'taken-back': 'Taken back',
  'nothing-left': 'Nothing to take back',
}

/** What the last answer was and what it moved, in words and drawn. */
export function LastAnswer({ last }: { readonly last: Last | null }) {
  if (last === null) {
    return (
      <section className={styles.words}>
        <p className="small">
          What each answer moves will stand here. Nothing is final: Backspace takes back as many as you like.
        </p>
      </section>
    )
  }
  const effect = effectOf(last)
  const said = last.kind === 'nothing-left' ? null : answerLine(last.pair.a, last.pair.b, last.outcome)
  return (
    <>
      <section className={styles.words} aria-labelledby="last-answer">
        <h2 id="last-answer">{HEADINGS[last.kind]}</h2>
        {said && <p className={styles.said}>{said.text}</p>}
        <p className="small">
          <TitledText text={effect.text} titles={effect.titles} />
        </p>
      </section>
      <section className={styles.drawn} aria-label="What it moved">
        {last.kind === 'answered' && (
          <RankChart moved={last.moved} asked={[last.pair.a.id, last.pair.b.id]} />
        )}
      </section>
    </>
  )
}
