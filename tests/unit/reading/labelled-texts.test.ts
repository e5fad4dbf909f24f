import { describe, expect, it } from 'vitest'
import { knownFilms, type LabelledText, labelledTexts, type SetName } from '../../mentions/labelled-texts.ts'
import { filmKey } from '../../mentions/score-reader.ts'

const RELATIONS = ['better', 'worse', 'similar', 'rewatch', 'watch', 'none']
const FIELDS = ['id', 'reviewed', 'text', 'mentions', 'traps', 'note']
const LABEL_FIELDS = ['title', 'year', 'relation', 'also', 'surface', 'unknown', 'optional']

const known = new Set(knownFilms().map(filmKey))

/** What is wrong with a text, in words; nothing if it is well formed. */
function faultsOf({ reviewed, text, mentions, traps = [], ...rest }: LabelledText): string[] {
  const faults = Object.keys(rest).filter((field) => !FIELDS.includes(field))
  if (text.trim() !== text || text === '') faults.push('text')
  for (const trap of traps) if (!text.toLowerCase().includes(trap.toLowerCase())) faults.push(`trap ${trap}`)
  if (new Set(mentions.map(filmKey)).size < mentions.length) faults.push('a film labelled twice')
  for (const label of mentions) {
    const { title, year, relation, also, surface, unknown } = label
    faults.push(...Object.keys(label).filter((field) => !LABEL_FIELDS.includes(field)))
    if (surface === '' || (surface !== null && !text.includes(surface))) faults.push(`words of ${title}`)
    if (!RELATIONS.includes(relation)) faults.push(`relation ${relation}`)
    if (also !== undefined && (also === relation || !RELATIONS.includes(also))) faults.push(`also ${also}`)
    if (filmKey(label) === filmKey(reviewed)) faults.push('the film under review')
    if (unknown && (year === null || known.has(filmKey(label)))) faults.push(`${title} is known`)
  }
  return faults
}

describe.each<SetName>(['development', 'blind'])('the labelled texts “%s”', (name) => {
  const texts = labelledTexts(name) ?? []

  it('are all well formed', () => {
    expect(texts.length).toBeGreaterThanOrEqual(100)
    expect(texts.flatMap((text) => faultsOf(text).map((fault) => `${text.id}: ${fault}`))).toEqual([])
  })

  it('are each there once', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length)
  })

  it('do not know a film in one text that another says is unknown', () => {
    const labels = texts.flatMap(({ mentions }) => mentions)
    const unknown = new Set(labels.filter((label) => label.unknown).map(filmKey))
    const named = [...texts.map(({ reviewed }) => reviewed), ...labels.filter((label) => !label.unknown)]
    expect(named.map(filmKey).filter((film) => unknown.has(film))).toEqual([])
  })
})
