import type { DuelPair, DuelUndone, Question } from '../../core/api.ts'
import type { DuelSession, Happening, Winner, Work } from './session-state.ts'

type Of<Kind extends Happening['kind']> = Extract<Happening, { kind: Kind }>

/**
 * The session after something happened. A key counts for the pair that is on the screen when it is pressed, and only once:
 * while an answer is being saved, or the next pair is not yet painted, there is nothing to answer. Taking back is always
 * heard, each press once, behind whatever is under way.
 */
export function step(session: DuelSession, event: Happening): DuelSession {
  switch (event.kind) {
    case 'press':
      return press(session, event)
    case 'take-back':
      return { ...session, trouble: null, work: [...session.work, { kind: 'take-back' }] }
    case 'ask':
      return ask(session, event)
    case 'enter':
      return enter(session)
    case 'leave':
      return { ...session, isDrawn: false, leaving: null }
    case 'drawn':
      return session.showing?.number === event.number && !isWaitingFor(session, 'next')
        ? { ...session, isDrawn: true }
        : session
    case 'risen':
      return { ...session, leaving: null }
    case 'outdated':
      return session.given === null ? withNext(session) : session
    case 'retry':
      return retry(session)
    case 'answered':
      return answered(session, event)
    case 'taken-back':
      return takenBack(session, event)
    case 'came':
      return came(session, event)
    case 'failed':
      return failed(session, event)
  }
}

export function otherQuestion(question: Question): Question {
  return question === 'better' ? 'watch-next' : 'better'
}

/** Whether an answer given now would count. */
export function isAnswerable(session: DuelSession): boolean {
  return (
    session.showing !== null &&
    session.isDrawn &&
    session.given === null &&
    !isWaitingFor(session, 'take-back')
  )
}

/** The same two films on the same sides. */
function isSamePair(one: DuelPair, other: DuelPair): boolean {
  return one.a.id === other.a.id && one.b.id === other.b.id
}

const isWaitingFor = ({ work }: DuelSession, kind: Work['kind']): boolean =>
  work.some((one) => one.kind === kind)

function withNext(session: DuelSession, orOther = false): DuelSession {
  // One that is under way was asked before this; one that waits will do.
  if (session.work.slice(1).some((one) => one.kind === 'next')) return session
  return { ...session, work: [...session.work, { kind: 'next', orOther }] }
}

/** Coming to the screen: the pair that stood there, or one to the chosen question, or else to the other. */
function enter(session: DuelSession): DuelSession {
  const { showing, insteadOf } = session
  if (isWaitingFor(session, 'next') || (showing && insteadOf === null)) return session
  const chosen =
    insteadOf === null
      ? {}
      : { question: insteadOf, insteadOf: null, isDrawn: false, settled: null, last: null }
  return withNext({ ...session, ...chosen, trouble: null }, true)
}

/** Where no pair stands that could be answered, and none is on its way, one is asked for. */
function withPair(session: DuelSession): DuelSession {
  const isLacking = (session.showing === null && !session.isOver) || session.given !== null
  return isLacking && session.work.length === 0 ? withNext(session) : session
}

function press(session: DuelSession, { outcome, number, id }: Of<'press'>): DuelSession {
  const { showing, trouble, work } = session
  if (!showing || !isAnswerable(session)) return session
  if (number !== undefined && number !== showing.number) return session
  // Whether the failed answer reached the disk is not known: given again it must not count twice.
  const before = trouble?.work
  const isAgain =
    before?.kind === 'answer' && before.outcome === outcome && isSamePair(before.pair, showing.pair)
  const answer: Work = {
    kind: 'answer',
    id: isAgain ? before.id : id,
    pair: showing.pair,
    question: session.question,
    outcome,
  }
  return { ...session, given: outcome, trouble: null, work: [...work, answer] }
}

function ask(session: DuelSession, event: Of<'ask'>): DuelSession {
  const question = event.question ?? session.question
  const isOther = question !== session.question
  return withNext({
    ...session,
    question,
    insteadOf: isOther || event.question ? null : session.insteadOf,
    filter: event.filter ?? session.filter,
    // What stands there was asked under other terms.
    isDrawn: false,
    trouble: null,
    ...(isOther && { settled: null, last: null }),
  })
}

function retry(session: DuelSession): DuelSession {
  const { trouble } = session
  if (!trouble) return session
  const { work } = trouble
  if (work.kind === 'answer') return press(session, { kind: 'press', outcome: work.outcome, id: work.id })
  return { ...session, trouble: null, work: [...session.work, work] }
}

function show(session: DuelSession, pair: DuelPair): Pick<DuelSession, 'showing' | 'shown' | 'isDrawn'> {
  const shown = session.shown + 1
  return { showing: { pair, number: shown }, shown, isDrawn: false }
}

function answered(session: DuelSession, { moved, settled }: Of<'answered'>): DuelSession {
  const [done, ...work] = session.work
  if (done?.kind !== 'answer') return session
  const { pair, outcome, id, question } = done
  const isNowSettled = settled.isSettled && session.settled?.isSettled !== true
  const after: DuelSession = {
    ...session,
    work,
    settled: question === session.question ? settled : session.settled,
    last: { kind: 'answered', pair, outcome, question, moved, isNowSettled },
    answers: session.answers.includes(id) ? session.answers : [...session.answers, id],
    canTakeBack: true,
  }
  // Taken back at once, the pair itself is what comes next.
  return work.length === 0 ? withNext(after) : after
}

function takenBack(session: DuelSession, { undone, left, settled }: Of<'taken-back'>): DuelSession {
  const [, ...rest] = session.work
  const canTakeBack = left > 0
  if (!undone) {
    const work = canTakeBack ? rest : rest.filter(isNext)
    return withPair({ ...session, work, canTakeBack, last: { kind: 'nothing-left' } })
  }
  const pair = pairOf(undone)
  return {
    ...session,
    ...show(session, pair),
    work: rest,
    question: undone.question,
    insteadOf: undone.question === session.question ? session.insteadOf : null,
    given: null,
    leaving: null,
    isOver: false,
    settled,
    last: { kind: 'taken-back', pair, outcome: undone.outcome },
    answers: session.answers.filter((id) => id !== undone.id),
    canTakeBack,
  }
}

function pairOf({ a, b }: NonNullable<DuelUndone['undone']>): DuelPair {
  return { a, b, why: 'Your answer is taken back: answer it anew, or go on', titles: [] }
}

function came(asked: DuelSession, { question, pair, settled }: Of<'came'>): DuelSession {
  const [, ...work] = asked.work
  // Asked again since, about to be taken back, or just answered: what came is not for the screen.
  if (work.length > 0) return { ...asked, work }
  const isOther = question !== asked.question
  const session = isOther
    ? { ...asked, question, insteadOf: asked.question, settled: null, last: null }
    : asked
  const after: DuelSession = { ...session, work, settled: settled ?? session.settled }
  const { showing, given } = session
  const leaving = winnerOf(session)
  if (!pair) return { ...after, leaving, showing: null, isDrawn: false, given: null, isOver: true }
  const isUnchanged = showing !== null && given === null && session.isDrawn && isSamePair(showing.pair, pair)
  const shown = isUnchanged ? { showing: { pair, number: showing.number } } : show(session, pair)
  return { ...after, ...shown, leaving, given: null, isOver: false }
}

function winnerOf({ showing, given }: DuelSession): Winner | null {
  if (!showing || (given !== 'a' && given !== 'b')) return null
  return { side: given, film: showing.pair[given], number: showing.number }
}

function failed(session: DuelSession, { message, isGone }: Of<'failed'>): DuelSession {
  const [work, ...rest] = session.work
  if (!work) return session
  const trouble = { work, message, isGone: isGone && work.kind === 'answer' }
  switch (work.kind) {
    case 'answer': {
      // What was to follow it, such as taking it back, has lost its meaning; what was asked for since has not.
      const after: DuelSession = { ...session, trouble, given: null, work: rest.filter(isNext) }
      return trouble.isGone ? withNext({ ...after, showing: null, isDrawn: false }) : after
    }
    case 'take-back': {
      return withPair({ ...session, trouble, work: rest.filter(isNext) })
    }
    case 'next': {
      const isAnswered = session.given !== null && !rest.some(({ kind }) => kind === 'answer')
      const gone = isAnswered || !session.isDrawn ? { showing: null, isDrawn: false, given: null } : {}
      return { ...session, ...gone, trouble, work: rest }
    }
  }
}

const isNext = ({ kind }: Work): boolean => kind === 'next'
