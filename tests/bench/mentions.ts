import { createExactReader } from '../mentions/exact-titles.ts'
import { knownTitles } from '../mentions/known-titles.ts'
import { type LabelledText, labelledTexts } from '../mentions/labelled-texts.ts'
import { createPureReader } from '../mentions/pure-reader.ts'
import { type Score, scoreReader } from '../mentions/score-reader.ts'
import { type Bench, type Row, rounded } from './row.ts'

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

/** The figures of one score under names of their own. */
function named(prefix: string, score: Score): Record<string, number> {
  const name = (figure: string) =>
    prefix === '' ? figure : `${prefix}${figure[0]?.toUpperCase()}${figure.slice(1)}`
  return {
    [name('precision')]: rounded(score.precision),
    [name('recall')]: rounded(score.recall),
    [name('relationAccuracy')]: rounded(score.relation),
    [name('strictRelationAccuracy')]: rounded(score.strictRelation),
    [name('spanRecall')]: rounded(score.spans),
    [name('negatives')]: rounded(score.negatives),
  }
}

/**
 * How well films and relations are read out of labelled reviews, against exact title matches that always say
 * `similar`: on the real reviews beside the project where they are, and on our own sets. Every film is in the
 * diary; `fromCatalogue…` is the same with every film in the catalogue only.
 */
async function run(): Promise<Row> {
  const sets = {
    samples: labelledTexts('samples'),
    development: labelledTexts('development'),
    heldOut: labelledTexts('held-out'),
  }
  const measured = Object.entries(sets).flatMap(([name, texts]) =>
    texts === null ? [] : [{ name, ...scores(texts) }],
  )
  const [main] = measured
  if (main === undefined) throw new Error('There are no labelled texts in tests/fixtures/mentions.')
  return {
    name: 'mentions',
    value: rounded(main.ours.f1),
    unit: 'F1',
    baseline: rounded(main.exact.f1),
    ratio: rounded(main.ours.f1 / main.exact.f1),
    budget: `precision ≥ ${AIM.precision}, recall ≥ ${AIM.recall}, relation ≥ ${AIM.relation}, negatives ≤ ${AIM.negatives} on every set`,
    met: measured.every(({ ours }) => meets(ours)),
    more: {
      ...named('', main.ours),
      ...named('baseline', main.exact),
      ...named('fromCatalogue', main.fromCatalogue),
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
