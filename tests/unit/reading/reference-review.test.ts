import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { knownTitles } from '../../mentions/known-titles.ts'
import { createPureReader } from '../../mentions/pure-reader.ts'
import { filmKey } from '../../mentions/score-reader.ts'

const reference = new URL('../../../../shared/seed/her.txt', import.meta.url)
const reviewed = { title: 'Her', year: 2013 }

const eternalSunshine = filmKey({ title: 'Eternal Sunshine of the Spotless Mind', year: 2004 })
const imHere = filmKey({ title: "I'm Here", year: 2010 })
const theMaster = filmKey({ title: 'The Master', year: 2012 })

describe.skipIf(!existsSync(reference)).each([
  ['own', true],
  ['catalogue', false],
])('the reader on the reference review (skipped where it is absent), all films known as %s', (_, isOwn) => {
  const text = existsSync(reference) ? readFileSync(reference, 'utf8') : ''
  const readings = createPureReader(knownTitles([], isOwn))(text, reviewed)
  const relations = (film: string) =>
    readings.filter(({ filmId }) => filmId === film).map(({ relation }) => relation)

  it('finds the three films it names and no other', () => {
    expect(new Set(readings.map(({ filmId }) => filmId))).toEqual(
      new Set([eternalSunshine, imHere, theMaster]),
    )
  })

  it('sets Her below or beside Eternal Sunshine and wants the latter seen again', () => {
    const said = relations(eternalSunshine)
    expect(said).toContain('rewatch')
    expect(said.filter((relation) => relation === 'worse' || relation === 'similar')).not.toEqual([])
    expect(said).not.toContain('better')
  })

  it('takes “Kaufman’s film” for the one to see again, though Kaufman wrote others', () => {
    const rewatch = readings.find(({ relation }) => relation === 'rewatch')
    expect(text.slice(rewatch?.start, rewatch?.end)).toBe("Kaufman's film")
  })

  it('sends the reader to I’m Here', () => {
    expect(relations(imHere)).toEqual(['watch'])
  })

  it('knows The Master as a comparison, not as something to see', () => {
    const said = relations(theMaster)
    expect(said.filter((relation) => relation === 'worse' || relation === 'similar')).not.toEqual([])
    expect(said).not.toContain('watch')
    expect(said).not.toContain('rewatch')
  })
})
