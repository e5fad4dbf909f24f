import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const reference = join(root, '../shared/seed/her.txt')
const own = join(root, 'tests/fixtures/reviews/her.md')

/** A review of *Her* and, for each film it names, a word that stands in one sentence only: the one to quote. */
export interface ReferenceReview {
  readonly origin: string
  readonly text: string
  readonly quotes: { readonly eternalSunshine: string; readonly imHere: string; readonly theMaster: string }
}

/** The reference review where it lies beside the project, else one of the project's own with the same turns. */
export function referenceReview(): ReferenceReview {
  if (existsSync(reference)) {
    // Its first line is the heading, with the stars.
    const text = readFileSync(reference, 'utf8')
      .replace(/^.*\n+/, '')
      .trimEnd()
    return {
      origin: 'the reference review',
      text,
      quotes: { eternalSunshine: 'craving', imHere: 'examples', theMaster: 'decade' },
    }
  }
  return {
    origin: 'the project’s own review (the reference review is absent)',
    text: readFileSync(own, 'utf8').trimEnd(),
    quotes: { eternalSunshine: 'again', imHere: 'half', theMaster: 'further' },
  }
}
