import { describe, expect, it } from 'vitest'
import { findFilms } from '../../../../renderer/map/find-films.ts'
import { buildGraph } from '../../../../renderer/map/graph.ts'
import { mapKeyOf } from '../../../../renderer/map/map-keys.ts'
import { shortened } from '../../../../renderer/map/shortened.ts'
import { mapOf } from './graph-in-test.ts'

describe('findFilms', () => {
  const { films } = buildGraph(
    mapOf(['Her < Heat', 'Her and Him < Heat', 'The Her Story < Heat ×3', '★ = Up', 'Amélie = Up']),
  )
  const found = (text: string) => findFilms(films, text).map(({ title }) => title)

  it('finds by words however they are written, the film called just so first, then those compared most', () => {
    expect(found('her')).toEqual(['Her', 'The Her Story', 'Her and Him'])
    expect(found('amel')).toEqual(['Amélie'])
  })

  it('finds a title without a letter in it, and nothing for nothing', () => {
    expect(found('★')).toEqual(['★'])
    expect(found('  ')).toEqual([])
    expect(found('zzz')).toEqual([])
  })
})

describe('mapKeyOf', () => {
  const press = (key: string, held: 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | null = null) =>
    mapKeyOf({
      ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
      ...(held && { [held]: true }),
    })

  it('walks by arrows, anywhere with Shift, and reads a letter in either case', () => {
    expect(press('ArrowUp')).toEqual({ kind: 'walk', heading: 'up', isAnywhere: false })
    expect(press('ArrowLeft', 'shiftKey')).toEqual({ kind: 'walk', heading: 'left', isAnywhere: true })
    expect(['f', 'F', 'l', '+', '-', '0'].map((key) => press(key)?.kind)).toEqual([
      'page',
      'page',
      'list',
      'larger',
      'smaller',
      'whole',
    ])
  })

  it('leaves other keys and the app’s own shortcuts alone', () => {
    expect(press('x')).toBeNull()
    expect(press('f', 'ctrlKey')).toBeNull()
    expect(press('ArrowUp', 'altKey')).toBeNull()
    expect(press('0', 'metaKey')).toBeNull()
  })
})

describe('shortened', () => {
  it('counts letters as the eye does, and cuts none in two', () => {
    expect(shortened('Her', 3)).toBe('Her')
    expect(shortened('Paterson', 5)).toBe('Pate…')
    expect(shortened('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3)).toBe('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦')
    expect(shortened('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2)).toBe('👨‍👩‍👧‍👦…')
  })
})
