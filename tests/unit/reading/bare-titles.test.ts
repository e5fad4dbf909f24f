import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../core/comparisons/reading/find-mentions.ts'
import type { KnownTitle } from '../../../core/comparisons/reading/mention.ts'
import { createTitleIndex } from '../../../core/comparisons/reading/title-index.ts'

const films: readonly [string, number][] = [
  ['Stalker', 1979],
  ['Parasite', 2019],
  ['Ratatouille', 2007],
  ['Get Out', 2017],
  ['Speed', 1994],
  ['Magic', 1978],
  ['Poison', 1991],
  ['Friday', 1995],
  ['Princess Mononoke', 1997],
  ['Inglourious Basterds', 2009],
  ["Pan's Labyrinth", 2006],
  ['Psycho', 1960],
  ['Psycho', 1998],
  ['Avatar', 2009],
]
const index = createTitleIndex(
  films.map(
    ([title, year]): KnownTitle => ({
      filmId: `${title} ${year}`,
      title,
      year,
      originalTitle: null,
      people: [],
      isOwn: true,
    }),
  ),
)

const reviewed = { filmId: 'reviewed', title: 'The Quarry Line', year: 2022, people: [] }
const found = (text: string, film = reviewed) =>
  findMentions(text, index, film).map(({ filmId }) => filmId ?? 'new')

describe('titles in texts without capitals', () => {
  it.each([
    ['kinda like stalker if everybody had a phd', ['Stalker 1979']],
    ['parasite + ratatouille and i mean it', ['Parasite 2019', 'Ratatouille 2007']],
    ['parasite with worse plumbing', ['Parasite 2019']],
    ['had never seen get out before this', ['Get Out 2017']],
    ['looks nice but its no pans labrynth', ["Pan's Labyrinth 2006"]],
    ['not as fun as inglorious bastards', ['Inglourious Basterds 2009']],
  ])('finds what stands without its article: %s', (text, films) => {
    expect(found(text)).toEqual(films)
  })

  it.each([
    ['like magic, over in a flash'],
    ['she gets out, i got out, we should all get out more'],
    ['a stalker and a parasite share a flat'],
    ['the speed of it all'],
  ])('leaves words alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('titles in other guises', () => {
  it('hears a plain one in capitals where a film is called for, and only there', () => {
    expect(found('BETTER THAN SPEED AND I WILL NOT BE TAKING QUESTIONS')).toEqual(['Speed 1994'])
    expect(found('SO MUCH SPEED AND NOISE AND MEN SHOUTING AT TRUCKS')).toEqual([])
  })

  it('knows a title of two words by the odd one', () => {
    expect(found('I thought of Mononoke all the way home.')).toEqual(['Princess Mononoke 1997'])
  })

  it('takes a day for a day', () => {
    expect(found('Saw it on Friday with my sister.')).toEqual([])
    expect(found('Funnier than Friday.')).toEqual(['Friday 1995'])
  })

  it('takes the older of two films of a name, but for the review of one made with the newer', () => {
    expect(found('Reminds me of Psycho.')).toEqual(['Psycho 1960'])
    expect(found('Reminds me of Psycho.', { ...reviewed, year: 1999 })).toEqual(['Psycho 1998'])
  })

  it('tells the first film from the sequel under review', () => {
    const sequel = { ...reviewed, title: 'Avatar: The Way of Water' }
    expect(found('I never had any patience for Avatar.', sequel)).toEqual(['Avatar 2009'])
  })

  it('forgets a film that is removed, misspelt or not', () => {
    const few = createTitleIndex([
      {
        filmId: 'a',
        title: 'Inglourious Basterds',
        year: 2009,
        originalTitle: null,
        people: [],
        isOwn: true,
      },
    ])
    expect(findMentions('not as fun as inglorious bastards', few, null)).toHaveLength(1)
    few.remove('a')
    expect(findMentions('not as fun as inglorious bastards', few, null)).toEqual([])
  })
})
