import { describe, expect, it } from 'vitest'
import { film, find, told } from './films.ts'

const catalogued = (title: string, year = 1999) => film(title, year, { isOwn: false })
/** Titles found, the catalogue's among them. */
const titles = (text: string, known: Parameters<typeof find>[1]) =>
  find(text, known).map(({ title, year }) => `${title} ${year}`)
/** So many others that capitals alone offer no new film. */
const many = Array.from({ length: 600 }, (_, at) => film(`Zorblat ${at} Quux`))

describe('titles of a catalogue in which nearly every phrase is one', () => {
  it.each([
    ['part of somebody’s name', 'Mark Ruffalo With', 'Mark Ruffalo with a cigar is all I need.'],
    ['words that a clause goes on after', 'Is More Sprawling', 'This one is more sprawling than that one.'],
    ['filling words at the end', 'Entries In', 'I compare it to entries in another series.'],
    ['filling words at the beginning', 'From Early', 'Any lame action movie from early on would do.'],
    ['an article of the sentence’s own', 'The Trinity', 'Too long, but the Trinity scene is worth it.'],
    ['a brand', 'A YouTube', 'It reminds me of a YouTube video.'],
    ['two names joined', 'Franco and Alison', 'Dave Franco and Alison Brie get stuck.'],
    ['a word beginning a sentence', 'Tremenda', 'Tremenda película. Me encantó.'],
    ['words shouted', 'Feathers McGraw', 'FEATHERS MCGRAW!!! I love them.'],
    ['the next clause’s pronoun', 'Ragnarok I', 'He used up his jokes in Ragnarok I guess.'],
    ['a word in a sentence', 'Anticipation', 'I watched in anticipation of another one.'],
  ])('takes no %s for one', (_, title, text) => {
    expect(titles(text, [...many, catalogued(title)])).toEqual([])
  })

  it.each([
    ['capitals and a cue', 'Fight Club', 'Worse than that, but better than Fight Club.'],
    [
      'small letters where a film must follow',
      'Mulholland Drive',
      'It is better than mulholland drive, sorry.',
    ],
    ['italics', 'Patience', 'And then there is *Patience*, which I adore.'],
    ['its year', 'Patience', 'And then there is Patience (1999), which I adore.'],
    ['a list', 'Lost Highway', 'My favourites: Lost Highway, Blade Runner.'],
    ['a small word inside', 'Night of the Hunter', 'And there is Night of the Hunter for that.'],
  ])('knows one by %s', (_, title, text) => {
    expect(titles(text, [...many, catalogued(title), film('Blade Runner', 1982)])).toContain(`${title} 1999`)
  })

  it('never lets one have words of the person’s own', () => {
    const own = [film('Dunkirk', 2017), film('Inception', 2010), film('Poor Things', 2023)]
    const greedy = ['Dunkirk or Inception', 'Whole of Poor', 'Things If', 'Dunkirk'].map((title) =>
      catalogued(title),
    )
    const text =
      'Not as good as Dunkirk or Inception, but better than the whole of Poor Things if you ask me.'
    expect(titles(text, [...many, ...own, ...greedy])).toEqual([
      'Dunkirk 2017',
      'Inception 2010',
      'Poor Things 2023',
    ])
  })

  it('takes no misspelt one for a name that stands where a film may', () => {
    expect(titles('Denzel reminds me of Gene Hackmen.', [...many, catalogued('Gene Hackman')])).toEqual([])
  })
})

describe('titles as they are also spelt', () => {
  it.each([
    ['My Neighbor Totoro', 'Sweeter than My Neighbour Totoro.', 'My Neighbour Totoro'],
    ['Sunset Boulevard', 'Sadder than Sunset Blvd. by a mile.', 'Sunset Blvd'],
    ['Kramer vs. Kramer', 'Wiser than Kramer versus Kramer.', 'Kramer versus Kramer'],
    ['The Color of Money', 'Better than The Colour of Money.', 'The Colour of Money'],
    ['Doctor Zhivago', 'Longer than Dr. Zhivago.', 'Dr. Zhivago'],
    ['The Witch', 'I preferred The VVitch for scares.', 'The VVitch'],
  ])('finds %s', (title, text, surface) => {
    expect(told(text, [film(title)])).toEqual([`${surface} → ${title}`])
  })
})

describe('evidence', () => {
  const her = film('Her', 2013)
  const kong = [film('King Kong', 1933), film('King Kong', 2005)]

  it.each([
    ['a director beside the year', 'Then came Her (Spike Jonze, 2013), at last.', [her], 'Her 2013'],
    ['the year before', 'I like the 1933 King Kong more.', kong, 'King Kong 1933'],
    ['another year before', 'I like the 2005 King Kong more.', kong, 'King Kong 2005'],
    [
      'a sentence it begins bare',
      'Barbarian had the better twist.',
      [film('Barbarian', 2022)],
      'Barbarian 2022',
    ],
    [
      'speech in quotes',
      'She said “so, Excalibur but sad?” and left.',
      [film('Excalibur', 1981)],
      'Excalibur 1981',
    ],
    [
      'a question that asks who did it',
      'is this the guy who did midsommer?',
      [film('Midsommar', 2019)],
      'Midsommar 2019',
    ],
    ['a single letter compared', 'Better than X? Yes.', [film('X', 2022)], 'X 2022'],
    [
      'a deed that only a short name does',
      'Like Father, Like Son asked it first.',
      [film('Like Father, Like Son', 2013)],
      'Like Father, Like Son 2013',
    ],
  ])('counts %s', (_, text, known, expected) => {
    expect(titles(text, known)).toEqual([expected])
  })

  it('takes small letters that are hardly anything else for one of the person’s own films', () => {
    expect(titles('before there was deadpool there was this', [film('Deadpool', 2016)])).toEqual([
      'Deadpool 2016',
    ])
    expect(titles('i slept in the middle of the week', [film('Middle', 2016), film('Week', 2016)])).toEqual(
      [],
    )
  })

  it('lists line by line whatever the words are', () => {
    const known = [film('Ratatouille', 2007), film('WALL·E', 2008), film('The Incredibles', 2004)]
    expect(told('ranking them\n1. ratatouille\n2. wall-e\n3. the incredibles\n', known)).toHaveLength(3)
  })

  it('takes no small word for listed beside titles that have their capitals', () => {
    const known = [film('Throne of Blood', 1957), film('The Fog', 1980), film('Kagemusha', 1980)]
    const text = 'You can feel Throne of Blood in the fog and Kagemusha in the banners.'
    expect(titles(text, known)).toEqual(['Throne of Blood 1957', 'Kagemusha 1980'])
  })

  it('prefers of two films of a title the one by who made the film under review', () => {
    const known = [
      film('The Hunt', 2012, { people: ['Thomas Vinterberg'] }),
      film('The Hunt', 2020, { people: ['Craig Zobel'] }),
    ]
    const reviewed = film('Another Round', 2020, { people: ['Thomas Vinterberg'] })
    expect(find('The Hunt is the better film.', [...known, reviewed], reviewed)).toMatchObject([
      { year: 2012 },
    ])
  })
})
