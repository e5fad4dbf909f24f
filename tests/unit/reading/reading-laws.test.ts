import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions, MIN_CONFIDENCE } from '../../../core/comparisons/reading/find-mentions.ts'
import { createTitleIndex, type TitleIndex } from '../../../core/comparisons/reading/title-index.ts'
import { film, reviewedAs } from './films.ts'

const TITLES = [
  'Her',
  'It',
  'Up',
  'Drive',
  'Heat',
  '8½',
  'Se7en',
  'M',
  '★',
  'Alien',
  'Aliens',
  'Blade Runner',
  'The Godfather',
  'Fury Road',
  'Oro, Plata, Mata',
  'Eternal Sunshine of the Spotless Mind',
  '千と千尋の神隠し',
  'Amélie',
  'Pride & Prejudice',
  'Mother!',
]
const known = TITLES.map((title, at) =>
  film(title, 1950 + at, { people: ['Anna Kovacs'], isOwn: at % 3 > 0 }),
)
const index = createTitleIndex(known)

/** Prose of titles, cues, marks and anything else that a text may hold. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TITLES) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ' better than ',
      ' like ',
      ' and ',
      ', ',
      '. ',
      '\n',
      '\n\n',
      '*',
      '_',
      '"',
      '“',
      '”',
      "'",
      '’s ',
      '<i>',
      '</i>',
      '<a href="/film/x">',
      '</a>',
      '[[',
      ']]',
      '(2013)',
      ' (1955) ',
      '`',
      '```',
      '&amp;',
      '&#39;',
      'https://x.org/Heat ',
      ' Kovacs’s film ',
      ' watch ',
      ' 3 ',
      '\u200b',
      '\u00a0',
      '½',
      ' the ',
      'es ',
      's ',
      '/',
      ' > ',
      '🎬',
      'שלום',
      '…',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const prose = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const reviewed = fc.constantFrom(null, ...known.map(reviewedAs))

describe('findMentions, whatever the text', () => {
  it('slices each surface out of the text, in order, none overlapping, each likely enough', () => {
    fc.assert(
      fc.property(prose, reviewed, (text, film) => {
        let end = 0
        for (const mention of findMentions(text, index, film)) {
          expect(mention.surface).toBe(text.slice(mention.start, mention.end))
          expect(mention.surface).not.toBe('')
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.confidence).toBeGreaterThanOrEqual(MIN_CONFIDENCE)
          expect(mention.confidence).toBeLessThanOrEqual(1)
          end = mention.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, not at halves of characters either', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (units) => {
        findMentions(String.fromCharCode(...units), index, null)
      }),
      { numRuns: 500 },
    )
  })

  it('never mentions the film under review', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(...known.filter(({ filmId }) => filmId !== null)), (text, film) => {
        const ids = findMentions(text, index, reviewedAs(film)).map(({ filmId }) => filmId)
        expect(ids).not.toContain(film.filmId)
      }),
    )
  })

  it('finds the same when titles are added of which the text has no word', () => {
    const unrelated = fc.array(
      fc.record({ at: fc.nat(999), isOwn: fc.boolean(), year: fc.integer({ min: 1900, max: 2030 }) }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(prose, reviewed, unrelated, (text, film, others) => {
        const more = others.map(({ at, isOwn, year }) => ({
          filmId: `unrelated ${at} ${year}`,
          title: `Qwzblat Vrumfonk ${at + 100_000}`,
          year,
          originalTitle: null,
          people: ['Ygdrunn Pflotz'],
          isOwn,
        }))
        expect(findMentions(text, createTitleIndex([...known, ...more]), film)).toEqual(
          findMentions(text, index, film),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('finds the film that is meant whatever the case, marks and spaces about it', () => {
    const titles = ['Blade Runner', 'Fury Road', 'Eternal Sunshine of the Spotless Mind', 'Amélie'] as const
    const written = fc.constantFrom<(title: string) => string>(
      (title) => title,
      (title) => title.toUpperCase(),
      (title) => `*${title}*`,
      (title) => `<i>${title}</i>`,
      (title) => `“${title}”`,
      (title) => title.replaceAll(' ', '\u00a0'),
      (title) => title.normalize('NFD'),
      (title) => `[[${title}]]`,
    )
    const noise = fc.constantFrom('', '🎬 ', 'שלום, ', 'Me gustó. ', '<p>', '&nbsp;', '★★★½ ', '9/10. ')
    fc.assert(
      fc.property(fc.constantFrom(...titles), written, noise, noise, (title, write, before, after) => {
        const text = `${before}This is better than ${write(title)}. ${after}`
        const found = findMentions(text, index, null).filter(({ filmId }) => filmId !== null)
        const expected = known.find((one) => one.title === title)
        if (expected?.filmId != null) expect(found.map(({ filmId }) => filmId)).toContain(expected.filmId)
      }),
    )
  })

  it('finds no fewer when a paragraph about something else follows', () => {
    const rest = '\n\nWe went home by the river afterwards. The bus was late, and it rained on the bridge.\n'
    fc.assert(
      fc.property(
        fc.constantFrom(...TITLES.slice(5)),
        fc.constantFrom('better than', 'reminded me of'),
        (title, cue) => {
          const text = `This is ${cue} *${title}*, I think.`
          const before = findMentions(text, index, null)
          expect(before.length).toBeGreaterThan(0)
          expect(findMentions(text + rest, index, null)).toEqual(before)
        },
      ),
    )
  })
})

describe('TitleIndex', () => {
  const titles = fc.array(
    fc.record({
      title: fc.constantFrom(...TITLES),
      year: fc.integer({ min: 1950, max: 1960 }),
      isOwn: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  const text = `${TITLES.map((title) => `It is better than *${title}*.`).join(' ')} Kovacs’s film.`

  it('finds the same after titles were added and removed again as if they had never been there', () => {
    fc.assert(
      fc.property(titles, titles, (some, others) => {
        const make = (all: typeof some, mark: string) =>
          all.map((one, at) => ({
            ...film(one.title, one.year),
            ...one,
            people: ['Anna Kovacs'],
            filmId: `${mark}${at}`,
          }))
        const [kept, passing] = [make(some, 'kept'), make(others, 'passing')]
        const plain = createTitleIndex(kept)
        const changed = createTitleIndex(kept)
        for (const one of passing) changed.add(one)
        for (const { filmId } of passing) changed.remove(filmId)
        expect(changed.size).toBe(plain.size)
        expect(findMentions(text, changed, null)).toEqual(findMentions(text, plain, null))
      }),
      { numRuns: 50 },
    )
  })

  it('holds the newest version of a film only, and forgets on request', () => {
    const titleIndex = createTitleIndex([{ ...film('Heat', 1995), filmId: 'a' }])
    titleIndex.add({ ...film('Alien', 1979), filmId: 'a' })
    expect(titleIndex.size).toBe(1)
    expect(
      findMentions('Better than *Heat*? Than *Alien*?', titleIndex, null).filter(({ filmId }) => filmId),
    ).toMatchObject([{ title: 'Alien', filmId: 'a' }])
    titleIndex.remove('a')
    titleIndex.remove('never there')
    expect(titleIndex.size).toBe(0)
  })

  it('stays itself through thousands of films come and gone', () => {
    const titleIndex = createTitleIndex([])
    for (let at = 0; at < 5000; at++) titleIndex.add({ ...film(`Zorblat ${at}`, 2000), filmId: `f${at}` })
    for (let at = 0; at < 4990; at++) titleIndex.remove(`f${at}`)
    expect(titleIndex.size).toBe(10)
    expect(findMentions('Better than Zorblat 4995.', titleIndex, null)).toMatchObject([{ filmId: 'f4995' }])
    expect(findMentions('Better than Zorblat 12.', titleIndex, null).filter(({ filmId }) => filmId)).toEqual(
      [],
    )
  })
})

describe('the work', () => {
  /** An index that counts how often it is asked. */
  function counted(): { index: TitleIndex; asked: () => number } {
    let asked = 0
    const count = <T>(value: T): T => {
      asked++
      return value
    }
    return {
      asked: () => asked,
      index: {
        get size() {
          return index.size
        },
        add: (title) => index.add(title),
        remove: (filmId) => index.remove(filmId),
        has: (hash, isOwn) => count(index.has(hash, isOwn)),
        find: (hash, isOwn, limit) => count(index.find(hash, isOwn, limit)),
        title: (record) => count(index.title(record)),
        ownBy: (name) => count(index.ownBy(name)),
        ownLike: (initial, size) => count(index.ownLike(initial, size)),
        isCredited: (name) => count(index.isCredited(name)),
        byId: (filmId) => count(index.byId(filmId)),
      },
    }
  }

  it.each([
    ['prose', 'It was late, and she drove home. It is better than *Heat*, and sadder than Blade Runner. '],
    ['nothing but titles', 'Alien, Heat, Up, Her, Blade Runner\n'],
    ['marks never closed', '<i>*_"“[[`<!-- <a href="x'],
    ['a script without spaces', '先週見た千と千尋の神隠しの方がよかった'],
    ['one letter', 'a'],
    ['ever the same rare word', 'Zorblat '],
  ])('grows with the length of the text alone: %s', (_, unit) => {
    const steps = (times: number) => {
      const { index: asked, asked: count } = counted()
      findMentions(unit.repeat(times), asked, null)
      return count()
    }
    expect(steps(800)).toBeLessThanOrEqual(4.4 * steps(200) + 200)
  })
})

describe('texts that nobody would call reviews', () => {
  it('are read to the end: five megabytes of prose with a title at their end', () => {
    const text = `${'It was late and she drove home by the river. '.repeat(120_000)}It is better than *Blade Runner*.`
    expect(text.length).toBeGreaterThan(5_000_000)
    const found = findMentions(text, index, null)
    expect(found.at(-1)).toMatchObject({ title: 'Blade Runner', end: text.length - 2 })
  }, 60_000)

  it('keep two films of the same title and year apart by their ids, and choose one', () => {
    const twins = [1, 2].map((at) => ({ ...film('Heat', 1995), filmId: `twin ${at}` }))
    const [found, ...others] = findMentions('Better than *Heat*.', createTitleIndex(twins), null)
    expect(others).toEqual([])
    expect(twins.map(({ filmId }) => filmId)).toContain(found?.filmId)
    const [first] = twins
    if (!first) throw new Error('no film')
    const reviewedTwin = findMentions('Better than *Heat*.', createTitleIndex(twins), reviewedAs(first))
    expect(reviewedTwin.map(({ filmId }) => filmId)).not.toContain('twin 1')
  })

  it.each([
    ['Spanish', 'La vi ayer con ella y no me gustó nada; el final es lo mejor. Up, up.'],
    ['emoji', '🎬🍿✨ 10/10 😭😭😭'],
    ['right to left', 'ראיתי את הסרט הזה אתמול בלילה. היה נהדר.'],
    ['a page of markup', '<div class="it"><a href="/her?up=1"><img alt=""/></a></div><!-- heat -->'],
    ['figures', '9 9 9 8 1/2 1984 2001 300 21'],
    ['signs', '★ ★★ ★★★½ ♥ $ % & ~'],
  ])('hold no film where they name none: %s', (_, text) => {
    expect(findMentions(text, index, null)).toEqual([])
  })
})
