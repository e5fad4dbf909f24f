import { readThroughDiary } from '../mentions/diary-readings.ts'
import { createExactReader } from '../mentions/exact-titles.ts'
import { knownTitles } from '../mentions/known-titles.ts'
import { type LabelledText, labelledTexts } from '../mentions/labelled-texts.ts'
import { createPureReader } from '../mentions/pure-reader.ts'
import { type Score, scoreReader } from '../mentions/score-reader.ts'
import { scoreUnknown } from '../mentions/unknown-score.ts'
import { commonTitles } from './common-titles.ts'
import { type Bench, type Row, rounded } from './row.ts'
import { inScratch, openHost } from './scratch.ts'

const AIM = { precision: 0.92, recall: 0.88, relation: 0.8, negatives: 0.05 }

const meets = ({ precision, recall, relation, negatives }: Score) =>
  precision >= AIM.precision && recall >= AIM.recall && relation >= AIM.relation && negatives <= AIM.negatives

function scores(texts: readonly LabelledText[]) {
  const own = knownTitles(texts, true)
  return {
    ours: scoreReader(texts, createPureReader(own)),
    fromCatalogue: scoreReader(texts, createPureReader(knownTitles(texts, false))),
    exact: scoreReader(texts, createExactReader(own)),
  }
}

const CROWD = 300_000

/** The same with a catalogue about them in which nearly every phrase is some film's title. */
function crowded(sets: readonly { name: string; texts: readonly LabelledText[] }[]): Record<string, number> {
  const prose = sets.find(({ name }) => name === 'development')?.texts.map(({ text }) => text) ?? []
  const crowd = commonTitles(prose, CROWD)
  const read = sets.filter(({ name }) => name !== 'development')
  const films = new Map(
    [...crowd, ...read.flatMap(({ texts }) => knownTitles(texts, true))].map((one, at) => [
      one.filmId ?? at,
      one,
    ]),
  )
  const reader = createPureReader([...films.values()])
  return Object.assign(
    {},
    ...read.map(({ name, texts }) =>
      named(name === 'samples' ? 'crowded' : `${name}Crowded`, scoreReader(texts, reader)),
    ),
  )
}

/** The same through the contract: films saved in a new diary, texts put to `mentions.find`. */
function throughDiary(texts: readonly LabelledText[]): Promise<Score> {
  return inScratch(async (folder) => {
    const host = openHost(folder)
    try {
      return scoreReader(texts, await readThroughDiary(host, texts, knownTitles(texts, true)))
    } finally {
      host.close()
    }
  })
}

/** The figures of one score under names of their own. */
function named(prefix: string, score: Score): Record<string, number> {
  const name = (figure: string) =>
    prefix === '' ? figure : `${prefix}${figure[0]?.toUpperCase()}${figure.slice(1)}`
  return {
    [name('precision')]: rounded(score.precision),
    [name('recall')]: rounded(score.recall),
    [name('relationAccuracy')]: rounded(score.relation),
    [name('negatives')]: rounded(score.negatives),
  }
}

/**
 * How well films and relations are read out of labelled reviews, against exact title matches that always say
 * `similar`: on the real reviews beside the project where they are, and on our own sets. All films are the
 * person's own; `fromCatalogue…` is the same where none is, `crowded…` where hundreds of thousands of titles are known besides, `throughDiary…` the same through the contract.
 * `unknown…`: what is offered to somebody whose diary knows but the film under review, of the films that a text sets beside it.
 */
async function run(): Promise<Row> {
  const sets = {
    samples: labelledTexts('samples'),
    development: labelledTexts('development'),
    blind: labelledTexts('blind'),
  }
  const measured = Object.entries(sets).flatMap(([name, texts]) =>
    texts === null ? [] : [{ name, texts, ...scores(texts) }],
  )
  const [main] = measured
  const unknown = scoreUnknown(measured.flatMap(({ name, texts }) => (name === 'blind' ? [] : texts)))
  const unknownBlind = scoreUnknown(sets.blind ?? [])
  if (main === undefined) throw new Error('There are no labelled texts in tests/fixtures/mentions.')
  return {
    name: 'mentions',
    value: rounded(main.ours.f1),
    unit: 'F1',
    baseline: rounded(main.exact.f1),
    ratio: rounded(main.ours.f1 / main.exact.f1),
    budget: `precision ≥ ${AIM.precision}, recall ≥ ${AIM.recall}, relation ≥ ${AIM.relation}, negatives ≤ ${AIM.negatives} on real and on unseen texts`,
    // What the reader was made with says nothing about how it reads.
    met: measured.every(({ name, ours }) => name === 'development' || meets(ours)),
    more: {
      ...named('', main.ours),
      strictRelationAccuracy: rounded(main.ours.strictRelation),
      spanRecall: rounded(main.ours.spans),
      ...named('baseline', main.exact),
      ...named('fromCatalogue', main.fromCatalogue),
      unknownPrecision: rounded(unknown.precision),
      unknownRecall: rounded(unknown.recall),
      unknownBlindPrecision: rounded(unknownBlind.precision),
      unknownBlindRecall: rounded(unknownBlind.recall),
      ...crowded(measured),
      ...named('throughDiary', await throughDiary(main.texts)),
      ...Object.assign(
        {},
        ...measured
          .filter((set) => set !== main)
          .flatMap(({ name, ours, exact }) => [named(name, ours), named(`${name}Baseline`, exact)]),
      ),
    },
  }
}

export const mentions: Bench = { name: 'mentions', run }
