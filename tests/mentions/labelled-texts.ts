import { existsSync, readFileSync } from 'node:fs'
import type { Relation } from '../../core/comparisons/reading/mention.ts'

/** A film that a text names, as a person labelled it. */
export interface Label {
  readonly title: string
  /** Null where the writer means a series or leaves open which of several films. */
  readonly year: number | null
  readonly relation: Relation
  /** A second relation that the words also bear. */
  readonly also?: Relation
  /** The words that name it, as they stand in the text; null where none does. */
  readonly surface: string | null
  /** The diary is not to know this film. */
  readonly unknown?: boolean
  /** Finding it and passing over it are both right. */
  readonly optional?: boolean
}

export interface LabelledText {
  readonly id: string
  readonly reviewed: { readonly title: string; readonly year: number }
  readonly text: string
  readonly mentions: readonly Label[]
  /** Words that look like a title and are none. */
  readonly traps?: readonly string[]
}

export interface KnownFilm {
  readonly title: string
  readonly year: number
  readonly people: readonly string[]
  readonly originalTitle?: string
}

const fixture = (name: string) => new URL(`../fixtures/mentions/${name}`, import.meta.url)

const paths = {
  development: fixture('development.jsonl'),
  blind: fixture('blind.jsonl'),
  /** Real reviews, read in place; not part of the project. */
  samples: new URL('../../../shared/samples/mentions/labelled.jsonl', import.meta.url),
}

export type SetName = keyof typeof paths

/** The labelled texts of a set; null where the set is not there. */
export function labelledTexts(name: SetName): readonly LabelledText[] | null {
  const path = paths[name]
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as LabelledText)
}

/** Films that people write about, the famous plain words among them. */
export function knownFilms(): readonly KnownFilm[] {
  return JSON.parse(readFileSync(fixture('known-films.json'), 'utf8')) as KnownFilm[]
}
