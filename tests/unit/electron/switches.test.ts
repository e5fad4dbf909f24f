import { describe, expect, it } from 'vitest'
import { parseSwitches } from '../../../electron/switches.ts'

const parse = (...words: string[]) => parseSwitches(['electron', ...words], '/home/ada')

describe('parseSwitches', () => {
  it('leaves everything as usual without switches', () => {
    expect(parse('dist/main/main.js')).toEqual({ dataDir: null, screenshot: null, logRefusals: false })
  })

  it('reads switches among Chromium’s, before and after the app’s path', () => {
    expect(
      parse(
        '--inspect=0',
        '--data',
        'films',
        '-r',
        'loader.js',
        '.',
        '--ozone-platform=x11',
        '--screenshot=/tmp/a.png',
      ),
    ).toEqual({ dataDir: '/home/ada/films', screenshot: '/tmp/a.png', logRefusals: false })
    expect(parse('.', '--log-refusals', '--data=/srv/a b')).toEqual({
      dataDir: '/srv/a b',
      screenshot: null,
      logRefusals: true,
    })
  })

  it.each([
    ['at the end', ['.', '--data']],
    ['before another switch', ['--data', '--screenshot', 'x.png']],
    ['empty', ['--data=']],
  ])('says what is missing when --data is %s', (_where, words) => {
    expect(() => parse(...words)).toThrow('--data needs a folder after it.')
  })

  it('says what is missing when --screenshot has no file', () => {
    expect(() => parse('--screenshot')).toThrow('--screenshot needs a file name after it.')
  })
})
