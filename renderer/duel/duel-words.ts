import type { DuelFilm, DuelOutcome, Question } from '../../core/api.ts'
import { ordinal } from '../films/phrases.ts'
import { shortDate } from '../queue/reason-words.ts'
import { counted, countWord, filmLine, seenWords, sentenceCase } from '../ui/words.ts'
import type { Last } from './session-state.ts'

export const QUESTIONS: Readonly<Record<Question, { readonly heading: string; readonly short: string }>> = {
  'watch-next': { heading: 'Which would you rather watch next?', short: 'Which next?' },
  better: { heading: 'Which is better?', short: 'Which is better?' },
}

/** What the fifth answer is called: one may want to watch a film one has not seen, but not judge it. */
export const UNSEEN_LABELS: Readonly<Record<Question, string>> = {
  'watch-next': 'Don’t know one',
  better: 'Haven’t seen one',
}

/** Said where the question one chose has no pair, and the other is asked. */
export function insteadWords(chosen: Question): string {
  return chosen === 'better'
    ? 'No two films to judge just now, so here is the other question.'
    : 'No two films wait for “Which next?” just now, so here is the other question.'
}

/** What is said, and the films' titles in it. */
export interface Sentence {
  readonly text: string
  readonly titles: readonly string[]
}

/**
 * “Seen once, in 2011”, “Seen twice, last on 8 Aug”. A film one judges was seen, whether the diary knows of it or not.
 * `now` (`YYYY-MM-DD`) is for tests.
 */
export function seenFact(
  film: Pick<DuelFilm, 'timesSeen' | 'lastWatchedOn'>,
  question: Question,
  now?: string,
): string {
  if (film.timesSeen === 0 && question === 'better') return 'Not in your diary'
  const seen = seenWords(film.timesSeen)
  const { lastWatchedOn: on } = film
  if (film.timesSeen === 0 || on === null) return seen
  const when = `${on.length === 10 ? 'on' : 'in'} ${shortDate(on, now)}`
  return film.timesSeen === 1 ? `${seen}, ${when}` : `${seen}, last ${when}`
}

/** “The Master, 2012, Paul Thomas Anderson”: a film as it is read out. */
export function spokenFilm(film: Pick<DuelFilm, 'title' | 'year' | 'directors'>): string {
  return [film.title, filmLine({ year: film.year, directors: film.directors })].filter(Boolean).join(', ')
}

/** What was answered, in a line: “In the Mood for Love over The Green Ray”. */
export function answerLine(a: DuelFilm, b: DuelFilm, outcome: DuelOutcome): Sentence {
  const titles = [a.title, b.title]
  switch (outcome) {
    case 'a':
      return { text: `${a.title} over ${b.title}`, titles }
    case 'b':
      return { text: `${b.title} over ${a.title}`, titles }
    case 'tie':
      return { text: `${a.title} and ${b.title}, too close to call`, titles }
    case 'skip':
      return { text: `${a.title} or ${b.title}: not now`, titles }
    case 'unseen':
      return { text: `${a.title} or ${b.title}: not to be compared`, titles }
  }
}

type Moved = Extract<Last, { kind: 'answered' }>['moved'][number]

/** “goes up two places, to third”; null where it stayed where it was. */
function moveWords({ before, after }: Moved): string | null {
  if (after === null) return before && 'leaves the order'
  const place = ordinal(after.rank).toLowerCase()
  if (before === null) return `comes in ${place}`
  const up = before.rank - after.rank
  if (up === 0) return null
  const places = `${countWord(Math.abs(up))} ${Math.abs(up) === 1 ? 'place' : 'places'}`
  return `goes ${up > 0 ? 'up' : 'down'} ${places}, to ${place}`
}

const stars = ({ score, sd }: { readonly score: number; readonly sd: number }) =>
  `${score.toFixed(1)} stars, give or take ${sd.toFixed(1)}`

/** What came of the last key: who moved where, and how sure the score is now. */
export function effectOf(last: Last): Sentence {
  if (last.kind === 'nothing-left')
    return { text: 'No answer is left: everything stands as your diary and reviews have it.', titles: [] }
  const { a, b } = last.pair
  if (last.kind === 'taken-back') return { text: 'Everything stands as it did before it.', titles: [] }
  if (last.outcome === 'skip')
    return { text: 'Nothing moved. You won’t be asked this again soon.', titles: [] }
  if (last.outcome === 'unseen') {
    return { text: 'Nothing moved. These two won’t be set against each other again.', titles: [] }
  }
  const titles = [a.title, b.title]
  const [winner, loser] = last.outcome === 'b' ? [b.id, a.id] : [a.id, b.id]
  const films = [winner, loser].flatMap((id) => last.moved.find(({ filmId }) => filmId === id) ?? [])
  const mover = films.find((film) => moveWords(film) !== null)
  const move = mover ? `${mover.title} ${moveWords(mover)}.` : 'Both keep their places.'
  const known = mover ?? films[0]
  if (!known?.after) return { text: move, titles }
  const now = stars(known.after)
  const was = known.before && stars(known.before)
  const name = mover ? 'It stands at' : `${known.title} stands at`
  const score =
    was && was !== now ? `${name} ${now}; before, ${was}.` : `${name} ${now}${was ? ', as before' : ''}.`
  return { text: `${move} ${score}`, titles }
}

/** What a screen reader is told once the next pair stands there. `settled`: what is said of the head of the order. */
export function announcement(heard: {
  readonly last: Last | null
  readonly pair: { readonly a: DuelFilm; readonly b: DuelFilm } | null
  readonly settled: string | null
}): string {
  const { last, pair, settled } = heard
  const next = pair
    ? `Now: ${spokenFilm(pair.a)}, or ${spokenFilm(pair.b)}?`
    : 'No two films are left to ask about.'
  if (last === null) return pair ? next : ''
  if (last.kind === 'nothing-left') return `Nothing to take back. ${effectOf(last).text}`
  const said = answerLine(last.pair.a, last.pair.b, last.outcome).text
  const heading = last.kind === 'taken-back' ? `Taken back: ${said}.` : `${said}.`
  const news = last.kind === 'answered' && last.isNowSettled && settled ? `${settled}.` : ''
  return [heading, effectOf(last).text, news, next].filter(Boolean).join(' ')
}

/** “Seven answers this session”; empty before the first. */
export function countWords(answers: number): string {
  if (answers === 0) return ''
  return `${sentenceCase(countWord(answers))} ${answers === 1 ? 'answer' : 'answers'} this session`
}

/** A decade as one says it: “1990s”. */
export const decadeName = (decade: number): string => `${decade}s`

/** “six films”, beside what a filter would leave. */
export const filmsCount = (films: number): string => counted(films, 'film')
