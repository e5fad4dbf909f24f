import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../core/comparisons/reading/mention.ts'
import { readRelation } from '../../../core/comparisons/reading/read-relation.ts'

const reference = new URL('../../../../shared/seed/her.txt', import.meta.url)

describe.skipIf(!existsSync(reference))(
  'readRelation, on the reference review (skipped where absent)',
  () => {
    const text = existsSync(reference) ? readFileSync(reference, 'utf8') : ''
    const names = [
      'Eternal Sunshine of the Spotless Mind',
      'I’m Here',
      "I'm Here",
      'The Master',
      "Kaufman's film",
    ]
    const all = names.flatMap((name) => spansOf(name))

    function spansOf(name: string): Span[] {
      return [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
      }))
    }
    const relations = (name: string) =>
      spansOf(name).map((span) => readRelation(text, span, all, { title: 'Her' }).relation)

    it('sets the film below the one it is an update of', () => {
      const read = relations('Eternal Sunshine of the Spotless Mind')
      expect(read).toContain('worse')
      expect(read).not.toContain('better')
    })

    it('is sent back to “Kaufman’s film”, and on to the short one', () => {
      expect(relations("Kaufman's film")).toEqual(['rewatch'])
      expect(relations("I'm Here")).toEqual(['watch'])
    })

    it('takes a greater performance for a comparison, not for a wish', () => {
      expect(relations('The Master')).toEqual(['worse'])
    })
  },
)
