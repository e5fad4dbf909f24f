import { describe, expect, it } from 'vitest'
import { findOptions } from '../../../../renderer/app/find-options.ts'
import { filmChoices } from '../../../../renderer/ui/film-options.ts'
import { parseFilmInput } from '../../../../renderer/ui/film-title-input.ts'
import { markMatches } from '../../../../renderer/ui/match-marks.ts'
import { addTags } from '../../../../renderer/ui/tag-list.ts'
import { splitAtTitles } from '../../../../renderer/ui/title-parts.ts'
import { counted, filmLine, listOf, seenWords, wordCount } from '../../../../renderer/ui/words.ts'

describe('parseFilmInput', () => {
  it.each([
    ['Her (2013)', 'Her', 2013],
    ['Her 2013', 'Her', 2013],
    ['Her, 2013', 'Her', 2013],
    ['  In  the Mood for Love  2000 ', 'In the Mood for Love', 2000],
    ['2012', '2012', null],
    ['1917 (2019)', '1917', 2019],
    ['2001: A Space Odyssey', '2001: A Space Odyssey', null],
    ['Blade Runner 2049', 'Blade Runner 2049', null],
    ['Blade Runner 2049 2017', 'Blade Runner 2049', 2017],
    ['Fahrenheit 451', 'Fahrenheit 451', null],
    ['', '', null],
  ])('reads “%s” as %s, %s', (text, title, year) => {
    expect(parseFilmInput(text)).toEqual({ title, year })
  })
})

describe('markMatches', () => {
  const marked = (text: string, query: string) =>
    markMatches(text, query)
      .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
      .join('')

  it.each([
    ['In the Mood for Love', 'in the mo', '[In the Mo]od for Love'],
    ['Amélie', 'ame', '[Amé]lie'],
    ['The Master', 'master', 'The [Master]'],
    ['Mood for Love, In the', 'love mood', '[Mood] for [Love], In the'],
    ['Whether', 'her', 'Whether'],
    ['Her', '', 'Her'],
    ['Straße', 'stra', '[Stra]ße'],
    ['花樣年華', '花樣', '[花樣]年華'],
  ])('marks in “%s” what “%s” asks for', (text, query, result) => {
    expect(marked(text, query)).toBe(result)
  })

  it('gives the text back whole', () => {
    for (const query of ['a', 'é', 'the', ' 🎬']) {
      const text = 'The 🎬 of Amélie'
      expect(
        markMatches(text, query)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }
  })
})

describe('splitAtTitles', () => {
  const titled = (text: string, titles: readonly string[]) =>
    splitAtTitles(text, titles)
      .map((part) => (part.isTitle ? `<${part.text}>` : part.text))
      .join('')

  it('sets whole titles, the longest first, and no part of a word', () => {
    expect(titled('You put it above Her.', ['Her'])).toBe('You put it above <Her>.')
    expect(titled('Hero is not Her', ['Her'])).toBe('Hero is not <Her>')
    expect(titled('The Master, then Master', ['Master', 'The Master'])).toBe('<The Master>, then <Master>')
    expect(titled('Nothing here', [''])).toBe('Nothing here')
  })
})

describe('addTags', () => {
  it('trims, parts at commas, and takes none twice', () => {
    expect(addTags(['35 mm'], ' 35 MM, train  films,, #noir')).toEqual(['35 mm', 'train films', 'noir'])
  })
})

describe('words', () => {
  it('writes counts and lists as a person would', () => {
    expect(counted(1, 'film')).toBe('1 film')
    expect(counted(1284, 'entry', 'entries')).toBe('1,284 entries')
    expect(listOf(['Ann', 'Ben', 'Cleo'])).toBe('Ann, Ben and Cleo')
    expect([0, 1, 2, 4, 13].map(seenWords)).toEqual([
      'Not seen',
      'Seen once',
      'Seen twice',
      'Seen four times',
      'Seen 13 times',
    ])
    expect(filmLine({ year: 2013, directors: ['Spike Jonze'], runtimeMinutes: 126 })).toBe(
      '2013, Spike Jonze, 126 minutes',
    )
    expect(filmLine({ year: null, directors: [] })).toBe('')
    expect(wordCount('  two\nwords ')).toBe(2)
    expect(wordCount('# **One** — 2 … “three”\n\n---\n\n- четыре')).toBe(4)
    expect(wordCount('-'.repeat(200_000))).toBe(0)
  })
})

const hit = (title: string, year: number | null, originalTitle: string | null = null) => ({
  originalTitle,
  id: `${title} ${year}`,
  title,
  year,
  directors: [],
  timesSeen: 0,
  lastWatchedOn: null,
  rating: null,
  onWatchlist: false,
})

describe('filmChoices', () => {
  const said = (text: string, films: readonly ReturnType<typeof hit>[]) =>
    filmChoices(text, films).map((one) => (one.kind === 'film' ? one.film.id : `+ ${one.title} ${one.year}`))

  it('takes a film that was typed by its original title', () => {
    const burning = hit('Burning', 2018, 'Beoning')
    expect(filmChoices('beoning', [burning])).toEqual([{ kind: 'film', film: burning }])
    expect(filmChoices('beon', [burning])[0]).toEqual({ kind: 'film', film: burning })
  })

  it('offers the films found, then the typed one', () => {
    expect(said('eter', [hit('Eternity', 1998), hit('Eternals', 2021)])).toEqual([
      'Eternity 1998',
      'Eternals 2021',
      '+ eter null',
    ])
  })

  // [typed, known, whether Enter takes the known film]
  it.each([
    ['Aliens', 'Alien', false],
    ['Alien', 'Aliens', false],
    ['Toy Story 2', 'Toy Story', false],
    ['Paddington 2', 'Paddington', false],
    ['Evil Dead', 'Evil Dead II', true],
    ['Her', 'Hereditary', false],
    ['Her', 'Her Smell', false],
    ['Her', 'Her', true],
    ['eternal sun', 'Eternal Sunshine of the Spotless Mind', true],
    ['sunshine eternal', 'Eternal Sunshine of the Spotless Mind', true],
    ['et sun', 'Eternal Sunshine of the Spotless Mind', false],
    ['im here', 'I’m Here', true],
    ["I'm Here", 'I’m Here', true],
    ['master', 'The Master', true],
    ['The Amelie', 'Amélie', true],
    ['wall e', 'WALL·E', true],
    ['wenders', 'Alice in the Cities', false],
    ['!!!', 'Her', false],
  ])('for “%s” and %s known: takes it, %s', (text, title, isTaken) => {
    expect(said(text, [hit(title, null)])[0]?.startsWith('+')).toBe(!isTaken)
  })

  it('lets a film be added whose title differs by no more than its article', () => {
    expect(said('The Thing', [hit('Thing', null)])).toEqual(['Thing null', '+ The Thing null'])
  })

  it('takes the film called so before one that only begins so', () => {
    expect(said('her', [hit('Hereditary', 2018), hit('Her', null)])).toEqual(['Her null', 'Hereditary 2018'])
  })

  it('does not offer to add what is there', () => {
    expect(said('her (2013)', [hit('Her', 2013)])).toEqual(['Her 2013'])
    expect(said('Wonder Woman 1984', [hit('Wonder Woman 1984', 2020)])).toEqual(['Wonder Woman 1984 2020'])
  })

  it('puts the film of the typed year first, and those of other years behind the new one', () => {
    const both = [hit('Solaris', 1972), hit('Solaris', 2002)]
    expect(said('Solaris 2002', both)).toEqual(['Solaris 2002', 'Solaris 1972'])
    expect(said('Solaris 1968', both)).toEqual(['+ Solaris 1968', 'Solaris 1972', 'Solaris 2002'])
  })

  it('offers the films dealt with last while nothing is typed', () => {
    expect(said(' ', [hit('Her', 2013)])).toEqual(['Her 2013'])
  })
})

describe('findOptions', () => {
  const said = (text: string, titles: readonly string[]) =>
    findOptions(
      text,
      titles.map((title) => hit(title, null)),
    ).map((one) => (one.kind === 'film' ? one.film.title : one.command))

  it.each([
    ['', ['Her'], ['log-film', 'diary', 'watch-next', 'duel', 'map', 'inbox', 'keys', 'Her']],
    ['all', ['All That Jazz'], ['All That Jazz', 'keys']],
    ['diary', ['Diary of a Country Priest'], ['diary', 'Diary of a Country Priest']],
    ['watch', ['Watchmen'], ['Watchmen', 'watch-next']],
    ['log', ['Dog'], ['log-film', 'Dog']],
  ])('offers for “%s” of %s: %s', (text, titles, result) => {
    expect(said(text, titles)).toEqual(result)
  })
})
