import { type Found, gap, matchAround, type Next, pattern } from './relation-patterns.ts'

/** A rating as a line holds it: “four”, “3 . 5”, “two and a half”, “8 / 10”. */
const FIGURE =
  '(?:(?:zero|half|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3}½?|½)(?: \\. 5| and a half)?)'
const RATING = `(?:(?:a |an |the full |barely |only )*(${FIGURE})(?: (?:/|out of) (\\S+)| stars?)?)`
const ANY_RATING = `(?:${FIGURE}(?: (?:/|out of) \\S+| stars?)?)`
const UNIT = `(?:(?:/|out of) \\S+|stars?)`
const GIVING =
  '(?:give|gave|giving|get|gets|got|earned|earns|is|was|deserves|scored|lands at|settles at|sits at|ends up at|comes in at|comes out at|stays at|rounds up to|DESIRE have to be)'

/** The mention’s own: “X got four and a half from me”, “I gave X five”. */
const OTHERS = [
  pattern(`(?:give|gave|giving) (?:the )?X ${RATING}`),
  pattern(`(?:give|gave|giving) (?:the )?O ${ANY_RATING} (?:, |and )+X ${RATING}`),
  pattern(`X (?:, ${gap(4)}, |\\) )?(?:get|gets|got|earned|scored|(?:is|was) (?:a|an)) ${RATING}`),
]
/** That of the reviewed film, in so many words or as the whole of a clause. */
const OWN = [
  new RegExp(`(?<!\\S)(?:R|this|it|here)(?: one)? (?:only |just )?${GIVING} ${RATING}(?!\\S)`),
  new RegExp(`(?<!\\S)${GIVING} (?:R|this|it) ${RATING}(?!\\S)`),
  new RegExp(`(?:^|[,.;] )(?:a |an )?(${FIGURE}) ${UNIT}(?= [,.;!]|$| for)`),
  new RegExp(`(?<!\\S)(${FIGURE}) (?:stars? )?(?:here|for R|for this|for it)(?!\\S)`),
]

const VALUES = 'zero one two three four five six seven eight nine ten'.split(' ')

/** Two films set against each other by what they were given, on one scale; the sentence before or after may hold the second rating. */
export function ratingIn(line: string, at: number, next: Next, previous: Next): Found | null {
  for (const one of OTHERS) {
    const match = matchAround(line, at, one)
    if (!match) continue
    const other = figureIn(match[1])
    const outside = `${line.slice(0, match.index)} ; ${line.slice(match.index + match[0].length)}`
    const own = ownIn(outside) ?? ownIn(previous()) ?? ownIn(next())
    if (other === null || own === null || other === own) return null
    return {
      relation: own > other ? 'better' : 'worse',
      from: match.index,
      to: match.index + match[0].length,
    }
  }
  return null
}

function ownIn(line: string): number | null {
  for (const one of OWN) {
    const value = figureIn(one.exec(line)?.[1])
    if (value !== null) return value
  }
  return null
}

/** In units of its scale; null for what is no number. */
function figureIn(figure: string | undefined): number | null {
  if (figure === undefined) return null
  const half = / \. 5| and a half|\d½/.test(figure) ? 0.5 : 0
  const whole = figure.replace(/ .*|½$/g, '')
  if (whole === 'half' || whole === '') return 0.5
  const value = /^\d+$/.test(whole) ? Number(whole) : VALUES.indexOf(whole)
  return value < 0 ? null : value + half
}
