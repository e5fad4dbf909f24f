import { describe, expect, it } from 'vitest'
import { mainWorldSource, preloadWorldSource } from '../../../tools/stand-in/page-source.ts'

describe('the sources given to a page', () => {
  it('are classic scripts without a trace of types or modules', () => {
    const preload = preloadWorldSource({
      secret: 's',
      binding: 'leave',
      entry: 'enter',
      process: {},
      preload: 'void 0',
    })
    for (const source of [mainWorldSource('s'), preload]) {
      // As the page does: compiled as a script, where a type, an import or an export is a syntax error.
      expect(() => new Function(source)).not.toThrow()
    }
  })
})
