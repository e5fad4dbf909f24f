import { describe, expect, it } from 'vitest'
import { film, find, told } from './films.ts'

/** A diary of somebody who knows thousands would know most films that people speak of. */
const many = Array.from({ length: 600 }, (_, at) => film(`Zorblat ${at} Quux`))

describe('films nobody knows yet', () => {
  it.each([
    ['a title of plain words', 'Glass Onion was too pleased with itself.', 'Glass Onion'],
    ['a long one', 'And yet The Shop Around the Corner exists.', 'The Shop Around the Corner'],
    ['a plain word in a capital', 'I had more fun with Heat though.', 'Heat'],
    ['a name where a film must follow', 'It is better than Amelie.', 'Amelie'],
    ['what stands in a list before one', 'Not as good as Dunkirk or The Prestige.', 'Dunkirk'],
    ['a question that compares', 'Better than The Wizard of Oz? In some ways!', 'The Wizard of Oz'],
    ['small letters in italics', 'Reminds me of <i>good will hunting</i>, a bit.', 'good will hunting'],
    [
      'small letters in quotation marks',
      'It is basically a " raiders of the lost ark " knockoff.',
      'raiders of the lost ark',
    ],
  ])('are offered to somebody new: %s', (_, text, surface) => {
    expect(find(text, []).map((one) => one.surface)).toContain(surface)
  })

  it.each([
    ['people', 'Austin Butler was there, next to Sacha Baron Cohen.'],
    ['a person with an article', 'He is the John Ford of ghost trains.'],
    ['two people', 'Pam Grier and Robert Forster forever.'],
    ['places', 'We drove by Lake Como through Utah.'],
    ['a row of seats', 'Row M was full.'],
    ['shouting', 'IT HOLDS UP. What a night.'],
    ['speech', 'He said "oh, so that is what they did" and left.'],
    ['a book', 'I read the novel Jaws first.'],
    ['a word beginning a sentence', 'Patience is all it takes.'],
    ['a letter and what follows it', 'P.S. Somebody tell Mr. M. I gave it a B. It was fine.'],
  ])('are not %s', (_, text) => {
    expect(told(text, [])).toEqual([])
  })

  it('are offered on capitals alone only to who knows few films', () => {
    const text = 'Glass Onion was too pleased with itself. I had more fun with Heat though.'
    expect(told(text, [])).toHaveLength(2)
    expect(told(text, many)).toEqual([])
    expect(told('I watched The Prestige again.', many)).toHaveLength(1)
  })

  it('may have the title of the film under review, of another year', () => {
    const oldboy = film('Oldboy', 2013)
    expect(find('Watch Oldboy (2003) instead.', [oldboy], oldboy)).toMatchObject([
      { filmId: null, year: 2003 },
    ])
    expect(find('Oldboy (2013) is no use.', [oldboy], oldboy)).toEqual([])
  })
})
