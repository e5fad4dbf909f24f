import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composeCover } from '../../../../renderer/ui/covers/compose.ts'
import { familyName, familyNames } from '../../../../renderer/ui/covers/family-name.ts'
import { coverKey, hash32 } from '../../../../renderer/ui/covers/hash.ts'
import { textWidth } from '../../../../renderer/ui/covers/metrics.ts'
import type { Shape } from '../../../../renderer/ui/covers/shapes.ts'
import { SAMPLE_COVERS } from './sample-covers.ts'

const mockups = join(import.meta.dirname, '../../../../../shared/mockups/covers.html')

function flat(shapes: readonly Shape[]): readonly Exclude<Shape, { kind: 'turned' }>[] {
  return shapes.flatMap((shape) => (shape.kind === 'turned' ? flat(shape.shapes) : [shape]))
}

const wordsOn = (title: string, year: number | null = 2000) =>
  flat(composeCover({ title, year, directors: [], isSmall: false }).shapes).filter(
    (shape) => shape.kind === 'text',
  )

describe('composeCover', () => {
  it.each(SAMPLE_COVERS)('draws $title ($year) as $layout in $palette', (sample) => {
    const { layout, palette } = composeCover({ ...sample, directors: [sample.director], isSmall: false })
    expect({ layout, palette: palette.name }).toEqual({ layout: sample.layout, palette: sample.palette })
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

  it.skipIf(!existsSync(mockups))(
    'draws the mockups’ covers shape for shape (skipped where they are absent)',
    () => {
      const drawn = [...readFileSync(mockups, 'utf8').matchAll(/<svg class="cover[^>]*>(.*?)<\/svg>/gs)]
      SAMPLE_COVERS.forEach((sample, index) => {
        const { shapes } = composeCover({ ...sample, directors: [sample.director], isSmall: false })
        expect(flat(shapes).map(asNumbers), sample.title).toEqual(shapesIn(drawn[index]?.[1] ?? ''))
      })
    },
  )
})

/** A shape as the numbers and colours that make it, coarse enough for the last digit of a measured width. */
function asNumbers(shape: Exclude<Shape, { kind: 'turned' }>) {
  const coarse = (value: number) => Math.round(value / 2)
  switch (shape.kind) {
    case 'rect':
      return ['rect', shape.fill, ...[shape.x, shape.y, shape.width, shape.height].map(coarse)]
    case 'circle':
      return ['circle', shape.fill, ...[shape.x, shape.y, shape.radius].map(coarse)]
    case 'path':
      return ['path', shape.fill, shape.d]
    case 'text':
      return ['text', shape.fill, shape.text, ...[shape.x, shape.y, shape.size].map(coarse)]
  }
}

function shapesIn(svg: string) {
  return [...svg.matchAll(/<(rect|circle|path|text)([^>]*)>(?:([^<]*)<\/text>)?/g)].map(
    ([, tag, attributes = '', text = '']) => {
      const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
      const coarse = (name: string) => Math.round(Number(value(name)) / 2)
      if (tag === 'rect') return ['rect', value('fill'), ...['x', 'y', 'width', 'height'].map(coarse)]
      if (tag === 'circle') return ['circle', value('fill'), ...['cx', 'cy', 'r'].map(coarse)]
      if (tag === 'path') return ['path', value('fill'), value('d').replaceAll('.0', '')]
      const words = text.replaceAll('&amp;', '&').replace(/\s+/g, ' ')
      return ['text', value('fill'), words, ...['x', 'y', 'font-size'].map(coarse)]
    },
  )
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
