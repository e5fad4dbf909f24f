import type { Relation } from '../../core/comparisons/reading/mention.ts'
import { fold } from './fold.ts'
import type { Label, LabelledText } from './labelled-texts.ts'

/** One mention as a reader gives it back. */
export interface Reading {
  readonly filmId: string | null
  readonly start: number
  readonly end: number
  readonly relation: Relation
}

export type Reader = (text: string, reviewed: LabelledText['reviewed']) => readonly Reading[]

/** Shares from 0 to 1. */
export interface Score {
  readonly texts: number
  readonly labels: number
  /** Found films that are labelled, of all found films, text by text. */
  readonly precision: number
  /** Labelled films that are found, of all labelled films with words of their own. */
  readonly recall: number
  /** The harmonic mean of both. */
  readonly f1: number
  /** Of the films found, those with a span that says the labelled relation, or all spans `none` as labelled. */
  readonly relation: number
  /** Of the films found, those whose most telling span (`TELLING`) says the labelled relation. */
  readonly strictRelation: number
  /** Labelled films of which a span lies on the labelled words, of all. */
  readonly spans: number
  /** Texts that mention no film and in which one was found, of all such texts. */
  readonly negatives: number
}

/** One text's outcome, for those who want to see what went wrong. */
export interface TextOutcome {
  readonly text: LabelledText
  readonly found: readonly { readonly label: Label; readonly readings: readonly Reading[] }[]
  readonly missed: readonly Label[]
  readonly wrong: readonly Reading[]
}

/** A pull asks for more than a verdict, a verdict says more than likeness. */
const TELLING: readonly Relation[] = ['rewatch', 'watch', 'better', 'worse', 'similar', 'none']

/** A film's id in these trials. */
export const filmKey = ({ title, year }: { readonly title: string; readonly year: number | null }) =>
  `${fold(title)} ${year}`

/** Whether a reading overlaps some place where the words stand. */
export function lieOn(reading: Reading, text: string, surface: string | null): boolean {
  if (surface === null) return false
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    if (reading.start < at + surface.length && at < reading.end) return true
  }
  return false
}

function means(reading: Reading, label: Label, text: string): boolean {
  if (label.unknown) return reading.filmId === null && lieOn(reading, text, label.surface)
  if (label.year === null) return lieOn(reading, text, label.surface)
  return reading.filmId === filmKey(label)
}

/** What `reader` made of one text. */
export function readOne(labelled: LabelledText, reader: Reader): TextOutcome {
  const readings = reader(labelled.text, labelled.reviewed)
  const wrong = new Set(readings)
  const found: { label: Label; readings: Reading[] }[] = []
  const missed: Label[] = []
  for (const label of labelled.mentions) {
    const own = readings.filter((reading) => means(reading, label, labelled.text))
    for (const reading of own) wrong.delete(reading)
    if (label.optional || label.surface === null) continue
    if (own.length > 0) found.push({ label, readings: own })
    else missed.push(label)
  }
  return { text: labelled, found, missed, wrong: [...wrong] }
}

function saysRelation({ relation, also }: Label, readings: readonly Reading[]): boolean {
  const said = readings.map((reading) => reading.relation).filter((one) => one !== 'none')
  if (said.length === 0) return relation === 'none' || also === 'none'
  return said.some((one) => one === relation || one === also)
}

function saysItFirst({ relation }: Label, readings: readonly Reading[]): boolean {
  return TELLING.find((one) => readings.some((reading) => reading.relation === one)) === relation
}

/** Films wrongly found in a text: an unknown film counts by its words. */
function wrongFilms({ text, wrong }: TextOutcome): number {
  return new Set(wrong.map(({ filmId, start, end }) => filmId ?? fold(text.text.slice(start, end)))).size
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

/** How well `reader` reads `texts`. */
export function scoreReader(texts: readonly LabelledText[], reader: Reader): Score {
  const outcomes = texts.map((text) => readOne(text, reader))
  const found = outcomes.flatMap((outcome) =>
    outcome.found.map((one) => ({ ...one, text: outcome.text.text })),
  )
  const labels = found.length + outcomes.reduce((sum, { missed }) => sum + missed.length, 0)
  const wrong = outcomes.reduce((sum, outcome) => sum + wrongFilms(outcome), 0)
  const negatives = outcomes.filter(({ text }) => text.mentions.length === 0)
  const precision = share(found.length, found.length + wrong)
  const recall = share(found.length, labels)
  return {
    texts: texts.length,
    labels,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    relation: share(
      found.filter(({ label, readings }) => saysRelation(label, readings)).length,
      found.length,
    ),
    strictRelation: share(
      found.filter(({ label, readings }) => saysItFirst(label, readings)).length,
      found.length,
    ),
    spans: share(
      found.filter(({ label, readings, text }) => readings.some((one) => lieOn(one, text, label.surface)))
        .length,
      labels,
    ),
    negatives: share(negatives.filter(({ wrong }) => wrong.length > 0).length, negatives.length),
  }
}
