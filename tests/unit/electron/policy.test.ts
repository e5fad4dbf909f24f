import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../electron/policy.ts'

const directives = new Map(
  contentSecurityPolicy('abc')
    .split('; ')
    .map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
)

describe('contentSecurityPolicy', () => {
  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toBe("'none'")
  })

  it('runs the app’s own scripts only, none inline and none evaluated', () => {
    expect(directives.get('script-src')).toBe("'self'")
  })

  it('lets styles in from files or with the nonce of this load', () => {
    expect(directives.get('style-src')).toBe("'self' 'nonce-abc'")
  })

  it.each(['connect-src', 'base-uri', 'form-action', 'frame-ancestors'])('closes %s', (name) => {
    expect(directives.get(name)).toBe("'none'")
  })

  it('lets no text become markup or script', () => {
    expect(directives.get('require-trusted-types-for')).toBe("'script'")
    expect(directives.get('trusted-types')).toBe("'none'")
  })

  it('names no other origin and no relaxation', () => {
    expect(contentSecurityPolicy('abc')).not.toMatch(/https?:|\*|unsafe-|wasm/)
  })
})
