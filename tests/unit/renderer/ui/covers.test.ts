import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composeCover } from '../../../../renderer/ui/covers/compose.ts'
import { familyName, familyNames } from '../../../../renderer/ui/covers/family-name.ts'
import { coverKey, hash32 } from '../../../../renderer/ui/covers/hash.ts'
import { textWidth } from '../../../../renderer/ui/covers/metrics.ts'
import type { Shape } from '../../../../renderer/ui/covers/shapes.ts'

type Figure = readonly (string | number)[]

/** The films of the designed cover sheet, each with the layout, the palette and the shapes drawn there. */
const sampleCovers: readonly {
  readonly title: string
  readonly year: number
  readonly director: string
  readonly layout: string
  readonly palette: string
  readonly shapes: readonly Figure[]
}[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/covers/sample-covers.json'), 'utf8'),
)

function flat(shapes: readonly Shape[]): readonly Exclude<Shape, { kind: 'turned' }>[] {
  return shapes.flatMap((shape) => (shape.kind === 'turned' ? flat(shape.shapes) : [shape]))
}

const wordsOn = (title: string, year: number | null = 2000) =>
  flat(composeCover({ title, year, directors: [], isSmall: false }).shapes).filter(
    (shape) => shape.kind === 'text',
  )

describe('composeCover', () => {
  it.each(sampleCovers)('draws $title ($year) as $layout in $palette, shape for shape', (sample) => {
    const cover = composeCover({ ...sample, directors: [sample.director], isSmall: false })
    expect({ layout: cover.layout, palette: cover.palette.name }).toEqual({
      layout: sample.layout,
      palette: sample.palette,
    })
    expect(flat(cover.shapes).map(figure).map(coarse)).toEqual(sample.shapes.map(coarse))
  })

  it('draws the same film the same each time, whatever its case, marks and apostrophes', () => {
    const draw = (title: string) => composeCover({ title, year: 1962, directors: [], isSmall: false })
    expect(draw('Cléo from 5 to 7')).toEqual(draw('Cléo from 5 to 7'))
    const plain = draw('cleo from 5 to 7')
    expect(draw('CLÉO  from 5 to 7').palette).toBe(plain.palette)
    expect(draw('CLÉO  from 5 to 7').layout).toBe(plain.layout)
    expect(coverKey('L’Avventura', 1960)).toBe(coverKey("L'Avventura", 1960))
  })

  it('draws films of one title and different years differently', () => {
    expect(hash32(coverKey('Her', 2013))).not.toBe(hash32(coverKey('Her', 2014)))
  })

  it('tells titles of other scripts apart', () => {
    const keys = ['千と千尋の神隠し', '花樣年華', '기생충', 'Сталкер', 'طعم گیلاس'].map((title) =>
      coverKey(title, 2000),
    )
    expect(new Set(keys).size).toBe(5)
  })

  it('uses every palette and every layout over many titles', () => {
    const seen = { layouts: new Set<string>(), palettes: new Set<string>() }
    for (let number = 0; number < 600; number++) {
      const { layout, palette } = composeCover({
        title: `Film ${number}`,
        year: 1950,
        directors: [],
        isSmall: true,
      })
      seen.layouts.add(layout)
      seen.palettes.add(palette.name)
    }
    expect([seen.layouts.size, seen.palettes.size]).toEqual([14, 12])
  })

  it('keeps every line of any title within the sheet', () => {
    const titles = [
      'A',
      'Supercalifragilisticexpialidocious',
      'Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb',
      'word '.repeat(100),
      'unbroken'.repeat(60),
      '千と千尋の神隠しと長い長い長い長い長い題名',
      '...',
      '🎬',
    ]
    for (const title of titles) {
      for (let year = 1990; year < 2020; year++) {
        for (const { text, face, size, y } of wordsOn(title, year)) {
          // A letter that is the picture may be cut by the edge; lines may not.
          if (size > 100) continue
          expect(textWidth(text, face, size)).toBeLessThanOrEqual(size < 13 ? 240 : 330)
          expect(Math.abs(y)).toBeLessThanOrEqual(360)
        }
      }
    }
  })

  it('needs neither year nor director', () => {
    for (const title of ['Her', 'It', 'Mirror', 'Playtime', 'A very long title without any year to it']) {
      for (const { text } of wordsOn(title, null)) expect(text).not.toMatch(/null|undefined|^$/)
    }
  })

  it('leaves credits out of small covers', () => {
    const small = composeCover({ title: 'Her', year: 2013, directors: ['Spike Jonze'], isSmall: true })
    const words = flat(small.shapes).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(words).toEqual(['Her'])
  })
})

/** A shape as what makes it: its kind, colour, words or path, and numbers. */
function figure(shape: Exclude<Shape, { kind: 'turned' }>): Figure {
  switch (shape.kind) {
    case 'rect':
      return ['rect', shape.fill, shape.x, shape.y, shape.width, shape.height]
    case 'circle':
      return ['circle', shape.fill, shape.x, shape.y, shape.radius]
    case 'path':
      return ['path', shape.fill, shape.d]
    case 'text':
      return ['text', shape.fill, shape.text, shape.x, shape.y, shape.size]
  }
}

/** The last digit of a measured width is a matter of the font's file. */
function coarse(figures: Figure): Figure {
  return figures.map((part) => (typeof part === 'number' ? Math.round(part / 2) : part))
}

describe('familyName', () => {
  it.each([
    ['Spike Jonze', 'Jonze'],
    ['Wong Kar-wai', 'Wong'],
    ['Hirokazu Kore-eda', 'Kore-eda'],
    ['Lee Chang-dong', 'Lee'],
    ['Guillermo del Toro', 'del Toro'],
    ['Robert Downey Jr.', 'Downey'],
    ['Kogonada', 'Kogonada'],
    ['黒澤明', '黒澤明'],
  ])('takes %s as %s', (person, family) => {
    expect(familyName(person)).toBe(family)
  })

  it('names two directors together, and of more the first', () => {
    expect(familyNames(['Joel Coen', 'Ethan Coen'])).toBe('Coen & Coen')
    expect(familyNames(['Ann Lee', 'Bo Lee', 'Cy Lee'])).toBe('Lee')
    expect(familyNames([])).toBe('')
  })
})
