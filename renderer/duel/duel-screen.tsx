import { useEffect, useState } from 'react'
import type { DuelOutcome } from '../../core/api.ts'
import { useCommand, useKey } from '../app/keys.ts'
import { focusHeading } from '../app/use-arrival.ts'
import { newId } from '../review/new-id.ts'
import { Button } from '../ui/button.tsx'
import { WarnIcon } from '../ui/icons.tsx'
import { TitledText } from '../ui/titled-text.tsx'
import { undoNewest } from '../ui/toast.tsx'
import { AnswerBar } from './answer-bar.tsx'
import { DuelFilters } from './duel-filters.tsx'
import styles from './duel-screen.module.css'
import { duelSession, useDuelSession } from './duel-session.ts'
import { announcement, countWords, insteadWords, QUESTIONS } from './duel-words.ts'
import { LastAnswer } from './last-answer.tsx'
import { NoPair } from './no-pair.tsx'
import { QuestionSwitch } from './question-switch.tsx'
import { otherQuestion } from './session.ts'
import type { DuelSession } from './session-state.ts'
import { SettledNote } from './settled-note.tsx'
import { Stage } from './stage.tsx'

const { tell } = duelSession
const answer = (outcome: DuelOutcome, number?: number) =>
  tell({ kind: 'press', outcome, id: newId(), ...(number === undefined ? {} : { number }) })
const takeBack = () => tell({ kind: 'take-back' })

/** Two films and one question; what the answer moved stands below, and the next two stand there at once. */
export function DuelScreen() {
  const session = useDuelSession()
  const { question, filter, showing, given, leaving, last, settled, answers, canTakeBack } = session
  useDuelKeys()
  useEffect(() => {
    tell({ kind: 'enter' })
    return () => tell({ kind: 'leave' })
  }, [])
  // With the last pair its buttons go, and the focus that was on one of them.
  useEffect(() => {
    const main = document.querySelector('main')
    if (session.isOver && main && document.activeElement === document.body) focusHeading(main)
  }, [session.isOver])
  return (
    <div className={styles.duel} aria-busy={showing === null && session.work.length > 0}>
      <header className={styles.head}>
        <div className={styles.top}>
          <p className={`small ${styles.count}`}>{countWords(answers.length)}</p>
          <QuestionSwitch value={question} onChange={(asked) => tell({ kind: 'ask', question: asked })} />
          <DuelFilters filter={filter} onChange={(chosen) => tell({ kind: 'ask', filter: chosen })} />
        </div>
        <h1 className="heading">{QUESTIONS[question].heading}</h1>
        <Why session={session} />
      </header>
      <div className={styles.middle}>
        {showing && (
          <Stage
            question={question}
            showing={showing}
            isDrawn={session.isDrawn}
            given={given}
            leaving={leaving}
            onChoose={answer}
            onDrawn={(number) => tell({ kind: 'drawn', number })}
            onRisen={() => tell({ kind: 'risen' })}
          />
        )}
        {!showing && session.isOver && (
          <NoPair
            question={question}
            filter={filter}
            answers={answers.length}
            onClearFilter={() => tell({ kind: 'ask', filter: {} })}
            onAskOther={() => tell({ kind: 'ask', question: otherQuestion(question) })}
          />
        )}
        {!showing && !session.isOver && session.work.length > 0 && (
          <p className={`excerpt late ${styles.waiting}`}>Choosing two films…</p>
        )}
      </div>
      {(showing || last) && (
        <>
          <AnswerBar
            question={question}
            hasPair={showing !== null}
            canTakeBack={canTakeBack}
            onAnswer={answer}
            onTakeBack={takeBack}
          />
          <footer className={styles.foot}>
            <LastAnswer last={last} />
            {settled && settled.head > 0 && (showing || settled.isSettled) && (
              <SettledNote settled={settled} />
            )}
          </footer>
        </>
      )}
      <p className="vh" role="status">
        {useAnnouncement(session)}
      </p>
    </div>
  )
}

/** Why these two are asked about, or what went wrong. */
function Why({ session }: { readonly session: DuelSession }) {
  const { showing, trouble, insteadOf } = session
  if (trouble) {
    return (
      <div className={styles.trouble} role="alert">
        <WarnIcon className="icon" aria-hidden />
        <p>{troubleWords(trouble)}</p>
        {!trouble.isGone && <Button onPress={() => tell({ kind: 'retry' })}>Try again</Button>}
      </div>
    )
  }
  return (
    <p className={`small ${styles.why}`}>
      {showing && insteadOf && `${insteadWords(insteadOf)} `}
      {showing && <TitledText text={`${showing.pair.why}.`} titles={showing.pair.titles} />}
    </p>
  )
}

function troubleWords({ work, message, isGone }: NonNullable<DuelSession['trouble']>): string {
  if (isGone) return `${message} Nothing was counted; here are two others.`
  switch (work.kind) {
    case 'answer':
      return `Your answer was not saved. ${message}`
    case 'take-back':
      return `Your answer was not taken back. ${message}`
    case 'next':
      return message
  }
}

/** The keys of the screen; each press once, and never while a dialog is open. */
function useDuelKeys(): void {
  useKey('ArrowLeft', () => answer('a'))
  useKey('ArrowRight', () => answer('b'))
  useKey('ArrowDown', () => answer('tie'))
  useKey('s', () => answer('skip'))
  useKey(' ', () => answer('skip'))
  useKey('u', () => answer('unseen'))
  useKey('Backspace', takeBack)
  useCommand('undo', () => {
    if (!undoNewest()) takeBack()
  })
}

/** What is read out: nothing until the next pair stands there, then what happened and what is asked now. */
function useAnnouncement({ last, showing, given, work, settled }: DuelSession): string {
  const [said, setSaid] = useState('')
  const isAtRest = given === null && work.length === 0
  const now = isAtRest
    ? announcement({ last, pair: showing?.pair ?? null, settled: settled?.text ?? null })
    : said
  if (now !== said) setSaid(now)
  return now
}
