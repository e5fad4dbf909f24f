import { describe, expect, it } from 'vitest'
import type { Relation } from '../../../core/comparisons/reading/mention.ts'
import { createExactReader } from '../../mentions/exact-titles.ts'
import type { Label, LabelledText } from '../../mentions/labelled-texts.ts'
import { filmKey, type Reading, readOne, scoreReader } from '../../mentions/score-reader.ts'

const heat = { title: 'Heat', year: 1995 }
const thief = { title: 'Thief', year: 1981 }
const text = 'Cooler than Heat, in the heat of it.'

const labelled = (mentions: readonly Label[]): LabelledText => ({
  id: 'T1',
  reviewed: thief,
  text,
  mentions,
})

const label = (change: Partial<Label> = {}): Label => ({
  ...heat,
  relation: 'better',
  surface: 'Heat',
  ...change,
})

const reading = (relation: Relation, change: Partial<Reading> = {}): Reading => ({
  filmId: filmKey(heat),
  start: 12,
  end: 16,
  relation,
  ...change,
})

const score = (mentions: readonly Label[], readings: readonly Reading[]) =>
  scoreReader([labelled(mentions)], () => readings)

describe('scoreReader', () => {
  it('gives full marks to the film labelled with the relation labelled', () => {
    expect(score([label()], [reading('better')])).toMatchObject({
      labels: 1,
      precision: 1,
      recall: 1,
      f1: 1,
      relation: 1,
      strictRelation: 1,
      spans: 1,
    })
  })

  it('counts a film twice in a text once', () => {
    const twice = [reading('better'), reading('none', { start: 25, end: 29 })]
    expect(score([label()], twice)).toMatchObject({ labels: 1, precision: 1, recall: 1 })
  })

  it('counts a film of that name from another year as wrong and the labelled one as missed', () => {
    const other = reading('better', { filmId: filmKey({ title: 'Heat', year: 1986 }) })
    expect(score([label()], [other])).toMatchObject({ precision: 0, recall: 0, f1: 0 })
  })

  it('finds an unknown film by its words, and only where it is offered as new', () => {
    const unknown = label({ unknown: true })
    expect(score([unknown], [reading('better', { filmId: null })])).toMatchObject({ precision: 1, recall: 1 })
    expect(score([unknown], [reading('better')])).toMatchObject({ precision: 0, recall: 0 })
  })

  it('counts an unlabelled film that is offered as new as wrong', () => {
    const offered = reading('none', { filmId: null, start: 0, end: 6 })
    expect(score([label()], [reading('better'), offered])).toMatchObject({ precision: 0.5, recall: 1 })
  })

  it('holds an optional film neither for nor against the reader', () => {
    expect(score([label({ optional: true })], [reading('none')])).toMatchObject({ labels: 0, precision: 1 })
    expect(score([label({ optional: true })], [])).toMatchObject({ labels: 0, recall: 1 })
  })

  it('asks for no film that has no words of its own', () => {
    expect(score([label({ surface: null })], [])).toMatchObject({ labels: 0, recall: 1 })
  })

  it('takes any span that says the labelled relation, strictly only the most telling', () => {
    const both = [reading('rewatch'), reading('better', { start: 25, end: 29 })]
    expect(score([label()], both)).toMatchObject({ relation: 1, strictRelation: 0 })
    expect(score([label({ relation: 'rewatch' })], both)).toMatchObject({ relation: 1, strictRelation: 1 })
  })

  it('takes none for right only where nothing else is said', () => {
    const none = label({ relation: 'none' })
    expect(score([none], [reading('none')])).toMatchObject({ relation: 1 })
    expect(score([none], [reading('none'), reading('similar', { start: 25, end: 29 })])).toMatchObject({
      relation: 0,
    })
  })

  it('takes the second relation that the words bear, but not strictly', () => {
    const either = label({ relation: 'similar', also: 'better' })
    expect(score([either], [reading('better')])).toMatchObject({ relation: 1, strictRelation: 0 })
  })

  it('tells the share of texts without a film in which one was found', () => {
    const texts = [labelled([]), { ...labelled([]), text: 'Nothing.' }]
    const { negatives } = scoreReader(texts, (read) => (read === text ? [reading('none')] : []))
    expect(negatives).toBe(0.5)
  })
})

describe('readOne', () => {
  it('tells what was found, missed and wrong', () => {
    const other = { title: 'Collateral', year: 2004 }
    const wrong = reading('none', { filmId: filmKey(other), start: 25, end: 29 })
    const missed = label({ title: 'Ali', year: 2001 })
    const outcome = readOne(labelled([label(), missed]), () => [reading('better'), wrong])
    expect(outcome.found.map((one) => one.label.title)).toEqual(['Heat'])
    expect(outcome.missed).toEqual([missed])
    expect(outcome.wrong).toEqual([wrong])
  })
})

describe('createExactReader', () => {
  it('takes every known title in whole words for a mention, but for the film under review', () => {
    const readings = createExactReader([heat, thief])('A thief in the heat; heated.', thief)
    expect(readings).toEqual([{ filmId: filmKey(heat), start: 15, end: 19, relation: 'similar' }])
  })
})
