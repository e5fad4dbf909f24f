import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { film, find, told } from './films.ts'

describe('findMentions', () => {
  describe('titles as people write them', () => {
    const cases: readonly [what: string, title: string, text: string, surface: string][] = [
      ['lower case after a cue', 'Goodfellas', 'Fun, but better than goodfellas it is not.', 'goodfellas'],
      [
        'a letter too many',
        'Apocalypse Now',
        'It reminded me of appocalypse now, only wetter.',
        'appocalypse now',
      ],
      [
        'letters changed about',
        'Bohemian Rhapsody',
        'Even Bohemain Rhapsody had a scene like it.',
        'Bohemain Rhapsody',
      ],
      ['a dropped article', 'The Godfather', 'Not as good as Godfather, of course.', 'Godfather'],
      [
        'a plural',
        'Blade Runner',
        'After all those blade runners I needed a nap, and this is similar to none.',
        'blade runners',
      ],
      ['a possessive', 'Blade Runner', 'Nothing here matches Blade Runner’s rain.', 'Blade Runner'],
      [
        'the first words',
        'Eternal Sunshine of the Spotless Mind',
        'I kept thinking of Eternal Sunshine.',
        'Eternal Sunshine',
      ],
      ['what follows a colon', 'Mad Max: Fury Road', 'Next to Fury Road it is slow.', 'Fury Road'],
      ['figures said as words', '8½', 'A film about films, like Eight and a Half.', 'Eight and a Half'],
      ['a fraction typed', '8½', 'Better than 8 1/2? Come on.', '8 1/2'],
      ['letters for figures', 'Seven', 'Worse than Se7en, but what isn’t.', 'Se7en'],
      ['figures for letters', 'Se7en', 'Worse than Seven, but what isn’t.', 'Seven'],
      ['a number in words', '12 Angry Men', 'As tense as Twelve Angry Men.', 'Twelve Angry Men'],
      ['a number in figures', 'Twelve Monkeys', 'It reminded me of 12 Monkeys.', '12 Monkeys'],
      ['a number of tens', '21 Grams', 'Sadder than Twenty-One Grams.', 'Twenty-One Grams'],
      [
        'a Roman numeral',
        'The Godfather Part II',
        'Still, The Godfather Part 2 is better.',
        'The Godfather Part 2',
      ],
      ['its part left out', 'The Godfather Part II', 'Still, Godfather II is better.', 'Godfather II'],
      ['a number before a colon', '2001: A Space Odyssey', 'The Soviet answer to 2001, they say.', '2001'],
      ['an ampersand', 'Pride & Prejudice', 'Warmer than Pride and Prejudice.', 'Pride and Prejudice'],
      ['full-width letters', 'Ran', 'Louder than Ｒａｎ, if you can believe it.', 'Ｒａｎ'],
      ['a zero-width space', 'Heat', 'Better than He\u200bat.', 'He\u200bat'],
      ['a hyphen left out', 'Spider-Man', 'All the greatness of spiderman.', 'spiderman'],
      ['a space left out', 'Blade Runner', 'It reminded me of Bladerunner.', 'Bladerunner'],
      ['commas of its own', 'Oro, Plata, Mata', 'Reminded me of "Oro, Plata, Mata."', 'Oro, Plata, Mata'],
      [
        'a script without spaces',
        '千と千尋の神隠し',
        '先週見た千と千尋の神隠しの方がよかった。',
        '千と千尋の神隠し',
      ],
      ['a script from right to left', 'المومياء', 'شاهدت «المومياء» أمس وأحببته', 'المومياء'],
      ['Spanish', 'Volver', 'Mucho mejor que Volver, y más triste.', 'Volver'],
      ['an entity in HTML', 'Amélie', 'Sweeter than Am&eacute;lie.', 'Am&eacute;lie'],
    ]
    it.each(cases)('finds a title: %s', (_, title, text, surface) => {
      expect(find(text, [film(title)])).toMatchObject([{ title, surface }])
    })

    it('finds an original title, its accents dropped', () => {
      const amelie = film('Amélie', 2001, { originalTitle: "Le Fabuleux Destin d'Amélie Poulain" })
      expect(told('I prefer Le fabuleux destin d’Amelie Poulain.', [amelie])).toEqual([
        'Le fabuleux destin d’Amelie Poulain → Amélie',
      ])
    })

    it.each(['9', 'M', '★'])(
      'finds “%s” in quotation marks, italics, before its year, and nowhere else',
      (title) => {
        const known = [film(title, 1931)]
        for (const text of [
          `I saw “${title}” today.`,
          `I saw *${title}* today.`,
          `I saw ${title} (1931) today.`,
        ]) {
          expect(find(text, known)).toMatchObject([{ title, surface: title }])
        }
        expect(find(`Row ${title} was full, and I gave it a ${title} or so.`, known)).toEqual([])
      },
    )

    it('leaves a misspelling alone where it is a word, or nothing calls for a title', () => {
      expect(told('Better than the thin soup.', [film('The Thing')])).toEqual([])
      expect(told('He wrote appocalypse now on the wall.', [film('Apocalypse Now')])).toEqual([])
    })
  })

  describe('titles that are words', () => {
    const plain = [
      'Her',
      'It',
      'Up',
      'Us',
      'Drive',
      'Heat',
      'Friday',
      'Saw',
      'Wish',
      'Nobody',
      'Speed',
      'Home',
      'Next',
    ].map((title) => film(title))
    it.each([
      'It was late. Her brother wants to drive, and nobody saw us.',
      'Up next, they drive home. Us three wish it were Friday.',
      'I saw it with her, up close, and I wish I had not. The heat!',
      'US audiences love speed. I loved IT.',
      'It’s better than that. Nobody drives like her.',
      'She means *her*, not *him*; it is what “it” is about.',
    ])('finds none in “%s”', (text) => {
      expect(told(text, plain)).toEqual([])
    })

    it.each([
      ['a capital inside a sentence', 'I thought of Her the whole time.', 'Her'],
      ['italics', '*Drive* does this with fewer words.', 'Drive'],
      ['HTML italics, left open', 'Nobody makes them like <i>Heat<i> any more.', 'Heat'],
      ['quotation marks', 'My sister says “Up” is better.', 'Up'],
      ['a year', 'Us (2000) has the better twist.', 'Us'],
      ['a cue', 'It reminded me of Up.', 'Up'],
    ])('finds one by %s', (_, text, surface) => {
      expect(find(text, plain)).toMatchObject([{ surface }])
    })

    it('takes titles in a list for titles', () => {
      expect(told('My favourites: Alien, Heat, Up and Her.', [...plain, film('Alien')])).toHaveLength(4)
      expect(told('Alien\nHeat\nUp\nHer\n', [...plain, film('Alien')])).toHaveLength(4)
    })

    it('asks more of a title of the catalogue than of the person’s own', () => {
      const text = 'I sat there and Patience came to mind.'
      expect(told(text, [film('Patience')])).toHaveLength(1)
      expect(told(text, [film('Patience', 2000, { isOwn: false })])).toEqual([])
    })
  })

  describe('titles of a catalogue', () => {
    const catalogue = (...titles: string[]) => titles.map((title) => film(title, 2000, { isOwn: false }))

    it.each([
      ['I dug it out again with Paper Moon on the shelf.', 'Paper Moon'],
      ['My neighbour, sorry Interstellar, liked it more.', 'Interstellar'],
      ['It reminds me of dazed and confused, only drier.', 'Dazed and Confused'],
    ])('are taken where they are plainly called for: %s', (text, title) => {
      expect(find(text, catalogue(title))).toMatchObject([{ title }])
    })

    it.each([
      'In New York I fell asleep and I woke up in New York.',
      'It was better than I thought, and I know what I did.',
      'They say Anna Kovacs cut it.',
    ])('are not made of a place, of “I”, or of who made a film: %s', (text) => {
      const known = catalogue('New York', 'I Thought', 'I Know', 'What I Did', 'I Woke Up', 'Anna Kovacs')
      expect(told(text, [...known, film('Heat', 1995, { people: ['Anna Kovacs'] })])).toEqual([])
    })

    it('never swallow one of the person’s own, unless it is written as the longer one', () => {
      const known = [
        film('Heat'),
        ...catalogue('Watch Heat', 'Heat and Dust', 'Heat Again', 'Better Than Heat'),
      ]
      expect(told('Watch Heat again. It is better than Heat and dust.', known)).toEqual([
        'Heat → Heat',
        'Heat → Heat',
      ])
      expect(told('I liked it less than Heat and Dust.', known)).toEqual(['Heat and Dust → Heat and Dust?'])
    })
  })

  describe('which film is meant', () => {
    it('takes the longest title', () => {
      expect(
        told('Unlike Before Sunrise, this one shouts.', [film('Sunrise'), film('Before Sunrise')]),
      ).toEqual(['Before Sunrise → Before Sunrise'])
    })

    it('knows a sequel from the first film, and does not take one for the other', () => {
      const known = [film('Alien', 1979), film('Aliens', 1986)]
      expect(told('Better than Aliens.', known)).toEqual(['Aliens → Aliens'])
      expect(told('Better than Alien.', known)).toEqual(['Alien → Alien'])
      expect(told('Better than Toy Story 3.', [film('Toy Story')])).not.toContain('Toy Story → Toy Story')
    })

    it('tells films of one title apart by the year, by who made them, by whose they are', () => {
      const solaris = [
        film('Solaris', 1972, { people: ['Andrei Tarkovsky'] }),
        film('Solaris', 2002, { people: ['Steven Soderbergh'] }),
      ]
      expect(find('I prefer Solaris (2002).', solaris)).toMatchObject([{ year: 2002 }])
      expect(find('I prefer Solaris (1972).', solaris)).toMatchObject([{ year: 1972 }])
      expect(find('I prefer Soderbergh’s Solaris.', solaris)).toMatchObject([{ year: 2002 }])
      expect(find('I prefer Tarkovsky’s Solaris.', solaris)).toMatchObject([{ year: 1972 }])
      const [first, second] = [film('Solaris', 1972, { isOwn: false }), film('Solaris', 2002)]
      expect(find('I prefer Solaris.', [first, second])).toMatchObject([{ year: 2002 }])
    })

    it('is less sure where another film has the same title', () => {
      const [alone] = find('Better than Solaris.', [film('Solaris', 1972)])
      const [shared] = find('Better than Solaris.', [film('Solaris', 1972), film('Solaris', 2002)])
      expect(shared?.confidence).toBeLessThan(alone?.confidence ?? 0)
    })

    it('takes no shortening that two films share, unless one is named in full', () => {
      const known = [
        film('Kill Bill: Vol. 1', 2003),
        film('Grand Hotel', 1932),
        film('Grand Budapest Hotel', 2014),
        film('Night on Earth'),
        film('Night on Mars'),
      ]
      expect(told('We sat through Night on anything.', known)).toEqual([])
      expect(told('I saw The Grand Budapest Hotel. Better than Budapest Hotel? No.', known)).toContain(
        'Budapest Hotel → Grand Budapest Hotel',
      )
    })
  })

  describe('the film under review', () => {
    const alien = film('Alien', 1979)
    it.each(['Alien is perfect.', 'Better than Alien? Nothing. Alien’s silence!', '*Alien* (1979) again.'])(
      'is not mentioned in “%s”',
      (text) => {
        expect(told(text, [alien, film('Alien', 1990)], alien)).toEqual([])
      },
    )

    it('gives way to another of its title when a year or a name says so', () => {
      const nosferatu = film('Nosferatu', 2024, { people: ['Robert Eggers'] })
      const known = [nosferatu, film('Nosferatu', 1979, { people: ['Werner Herzog'] })]
      expect(find('I prefer Nosferatu (1979).', known, nosferatu)).toMatchObject([{ year: 1979 }])
      expect(find('I prefer Herzog’s Nosferatu.', known, nosferatu)).toMatchObject([{ year: 1979 }])
      expect(find('Nosferatu (2024) is better than Nosferatu.', known, nosferatu)).toEqual([])
    })

    it('leaves its sequel, and what it is the sequel of, to be mentioned', () => {
      const known = [alien, film('Aliens', 1986), film('Inside Out'), film('Inside Out 2')]
      expect(told('Then watch Aliens.', known, alien)).toEqual(['Aliens → Aliens'])
      expect(told('Inside Out was better.', known, film('Inside Out 2'))).toEqual(['Inside Out → Inside Out'])
    })
  })

  describe('films called by who made them', () => {
    const sunshine = film('Eternal Sunshine of the Spotless Mind', 2004, {
      people: ['Michel Gondry', 'Charlie Kaufman'],
    })
    it('finds the one mentioned with that name in its credits', () => {
      expect(told('It is no Eternal Sunshine. Go and watch Kaufman’s film.', [sunshine])).toContain(
        'Kaufman’s film → Eternal Sunshine of the Spotless Mind',
      )
    })

    it('finds the one beside which the name stands', () => {
      const known = [{ ...sunshine, people: [] }, film('Heat')]
      const text = 'I like Heat. I like Kaufman’s Eternal Sunshine. I would rewatch Kaufman’s film.'
      expect(told(text, known)).toContain('Kaufman’s film → Eternal Sunshine of the Spotless Mind')
    })

    it('finds the only one in the diary, but never the one under review', () => {
      const her = film('Her', 2013, { people: ['Spike Jonze'] })
      expect(told('As sad as Kaufman’s last film.', [her, sunshine], her)).toEqual([
        'Kaufman’s last film → Eternal Sunshine of the Spotless Mind',
      ])
      expect(
        told('I cried at Jonze’s film.', [her, film('I’m Here', 2010, { people: ['Spike Jonze'] })], her),
      ).toEqual([])
    })
  })

  describe('films nobody knows yet', () => {
    it.each([
      ['It reminded me of “The Lantern Hour”.', 'The Lantern Hour → The Lantern Hour?'],
      ['Better than *Weekend in Brixton*.', 'Weekend in Brixton → Weekend in Brixton?'],
      ['Watch The Lantern Hour instead.', 'The Lantern Hour → The Lantern Hour?'],
      ['See also [[Hollow Stairs (2011)]].', 'Hollow Stairs → Hollow Stairs?'],
    ])('are offered: %s', (text, offer) => {
      expect(told(`So. ${text}`, [])).toEqual([offer])
    })

    it.each([
      [
        'It is better than Heat, and Cruise has not been this cold since Eyes Wide Shut. Made me want to rewatch Thief tonight.',
        ['Heat better', 'Eyes Wide Shut', 'Thief rewatch'],
      ],
      [
        'Not as tight as Collateral but I would rather watch this than Ronin any day.',
        ['Collateral worse', 'Ronin better'],
      ],
      ['Like Heat but lonelier. Reminds me of Le Samouraï.', ['Heat similar', 'Le Samouraï similar']],
      [
        'It is better than Kubrick and better than Heat and Uncut Gems.',
        ['Heat better', 'Uncut Gems better'],
      ],
    ])('are offered to somebody new by what is said of them: “%s”', (text, offers) => {
      const drive = film('Drive', 2011)
      const found = find(text, [drive], drive)
      expect(found.every(({ filmId }) => filmId === null)).toBe(true)
      const said = found.map(({ title, relation }) => `${title} ${relation}`)
      expect(said).toEqual(offers.map((offer) => expect.stringContaining(offer)))
    })

    it('go by their full title wherever they are shortened, or called by the name beside it', () => {
      const text =
        'Kaufman found it in Eternal Sunshine of the Spotless Mind. It is not as deep as Eternal Sunshine. I want to see Kaufman’s film again.'
      const title = 'Eternal Sunshine of the Spotless Mind'
      expect(find(text, [])).toMatchObject([
        { title },
        { title, surface: 'Eternal Sunshine', relation: 'worse' },
        { title, surface: 'Kaufman’s film', relation: 'rewatch' },
      ])
    })

    it('keeps the year that stands beside them', () => {
      expect(find('Like [[Hollow Stairs (2011)]].', [])).toMatchObject([{ filmId: null, year: 2011 }])
    })

    it.each([
      'I would watch Ryan Gosling in anything.',
      'Better than London in June.',
      'I recommend it. Watch Netflix.',
      'Better than Anna Kovacs.',
      'It is better than Kubrick, and colder than Hollywood.',
      'Mark Rylance smiles. Nobody is better than Rylance.',
      'It is better than most Marvel movies.',
    ])('are not made of people, places and brands: “%s”', (text) => {
      expect(told(text, [film('Heat', 1995, { people: ['Anna Kovacs'] })])).toEqual([])
    })
  })

  it('reads no code, no addresses, and no songs or books for films', () => {
    const known = [film('Heat'), film('Jaws')]
    expect(told('See `Heat` and https://example.org/Heat and\n```\nJaws\n```\n', known)).toEqual([])
    expect(told('They sang the song “Heat”. I read the novel Jaws first.', known)).toEqual([])
  })

  it('tells the relation', () => {
    expect(find('It is better than Heat.', [film('Heat')])).toMatchObject([{ relation: 'better' }])
  })

  const review = resolve(import.meta.dirname, '../../../../shared/seed/her.txt')
  it.skipIf(!existsSync(review))(
    'reads the reference review (skipped where it is not beside the project)',
    () => {
      const text = readFileSync(review, 'utf8')
      const her = film('Her', 2013, { people: ['Spike Jonze'] })
      const sunshine = film('Eternal Sunshine of the Spotless Mind', 2004, {
        people: ['Michel Gondry', 'Charlie Kaufman'],
      })
      const others = [
        film("I'm Here", 2010, { people: ['Spike Jonze'] }),
        film('The Master', 2012, { people: ['Paul Thomas Anderson'] }),
      ]
      const full = told(text, [her, sunshine, ...others], her)
      expect(new Set(full.map((one) => one.split(' → ')[1]))).toEqual(
        new Set([sunshine, ...others].map(({ title }) => title)),
      )
      expect(full).toContain('Kaufman’s film → Eternal Sunshine of the Spotless Mind'.replace('’', "'"))
      expect(told(text, [her, { ...sunshine, people: [] }], her)).toEqual(
        expect.arrayContaining([
          "Kaufman's film → Eternal Sunshine of the Spotless Mind",
          "I'm Here → I'm Here?",
          'The Master → The Master?',
        ]),
      )
    },
  )
})
