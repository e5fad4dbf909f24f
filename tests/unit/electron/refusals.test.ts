import { describe, expect, it } from 'vitest'
import { createRefusals } from '../../../electron/refusals.ts'

describe('createRefusals', () => {
  it('counts what it is told', () => {
    const refusals = createRefusals()
    refusals.refuse('request', 'https://example.com/')
    refusals.refuse('window', 'https://example.com/')
    expect(refusals.count()).toBe(2)
  })

  it('says each on one line, numbered', () => {
    const lines: string[] = []
    const { refuse } = createRefusals((line) => lines.push(line))
    refuse('request', 'https://example.com/')
    refuse('permission', 'media')
    expect(lines).toEqual(['refused 1 request https://example.com/', 'refused 2 permission media'])
  })

  it('lets no address forge a line, steer a terminal or fill a disk', () => {
    const lines: string[] = []
    const { refuse } = createRefusals((line) => lines.push(line))
    refuse('navigation', `https://a/\nrefused 9 request x\u001b[31m\u2028\u202e${'x'.repeat(9000)}`)
    for (const character of '\n\u001b\u2028\u202e') expect(lines[0]).not.toContain(character)
    expect(lines[0]?.length).toBeLessThan(400)
  })
})
