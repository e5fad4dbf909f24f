import { describe, expect, it } from 'vitest'
import { EVERYDAY } from './relation-everyday.ts'
import { said } from './relation-in-test.ts'
import { SENTENCES } from './relation-sentences.ts'

describe('readRelation', () => {
  describe.each(Object.entries(SENTENCES))('reads “%s”', (relation, sentences) => {
    it.each(sentences.trim().split('\n'))('from “%s”', (marked) => {
      expect(said(marked).relation).toBe(relation)
    })
  })

  describe.each(Object.entries(EVERYDAY))('reads “%s”, plainly said,', (relation, sentences) => {
    it.each(sentences.trim().split('\n'))('from “%s”', (marked) => {
      expect(said(marked).relation).toBe(relation)
    })
  })

  it('weighs what others say by what the writer answers', () => {
    expect(said('My flatmate insists it is better than {Heat}. He is wrong.').relation).toBe('worse')
    expect(said('A colleague told me it beats {Heat} and he was not exaggerating.').relation).toBe('better')
    expect(said('According to my kids this is better than {Heat}.').relation).toBe('none')
    expect(said('Is it as good as {Heat}? No.').relation).toBe('worse')
    expect(said('Is it better than {Heat}? By a mile.').relation).toBe('better')
    expect(said('People say it is not as good as {Heat} but I disagree.').relation).toBe('better')
  })

  it('takes what might have been for what is not', () => {
    expect(said('With a better script we would have got something on the level of {Heat}.').relation).toBe(
      'worse',
    )
  })

  it('keeps a negation to its own predicate', () => {
    expect(said('The best film he never made, and funnier than {Heat}.').relation).toBe('better')
    expect(said('It still has not one scene as tense as anything in {Heat}.').relation).toBe('worse')
  })

  it('sees through praise by way of a third film', () => {
    expect(said('Makes {!Heat} look like {Citizen Kane}.').relation).toBe('worse')
    expect(said('Makes {Heat} look like homework.').relation).toBe('better')
  })

  it('does not take a number for a word of blame', () => {
    expect(said('{Heat} is number 4 in the catalogue.').relation).toBe('none')
  })

  it('tells the sides of one sentence apart', () => {
    expect(said('Overall, worse than {Se7en}, better than {!Fight Club}.').relation).toBe('better')
    expect(said('Overall, worse than {!Se7en}, better than {Fight Club}.').relation).toBe('worse')
    expect(said('{Alien} > {!Heat} > this > {Jaws}').relation).toBe('worse')
    expect(said('{Alien} > {Heat} > this > {!Jaws}').relation).toBe('better')
  })

  it('knows the film under review by its title', () => {
    expect(said('Thief is better than {Heat}.').relation).toBe('better')
    expect(said('{Heat} is better than Thief.').relation).toBe('worse')
    expect(said('{Heat} is better than {Alien}.').relation).toBe('none')
    expect(said('A step up from {Heat}.', 'Up').relation).toBe('better')
  })

  it('takes no cue from inside another title', () => {
    expect(said('{Nothing But the Best} and {!Heat} were on the shelf.').relation).toBe('none')
    expect(said('{Better Than Sex} {!Heat}').relation).toBe('none')
  })

  it('says of every film of a list what is said of the list', () => {
    for (const marked of [
      'Better than {!A}, {B} and {C}.',
      'Better than {A}, {!B} and {C}.',
      'Better than {A}, {B} and {!C}.',
    ]) {
      expect(said(marked).relation).toBe('better')
    }
  })

  it('reads on where a pronoun does', () => {
    expect(said('It is nothing like {Heat}. That one was far better.').relation).toBe('worse')
    expect(said('<i>{!Heat}/{Alien}</i> but anime.\n\nedit: it’s better than all of those.').relation).toBe(
      'better',
    )
    expect(said('I saw {Heat} last week. {Alien} too. I prefer {Jaws} to both of them.').relation).toBe(
      'none',
    )
  })

  it('follows a numbered list down the lines', () => {
    const list = 'ranking as of tonight\n1. {A}\n2. Thief\n...\n9. {!B}'
    expect(said(list).relation).toBe('better')
    expect(said(list.replace('{!B}', '{B}').replace('{A}', '{!A}')).relation).toBe('worse')
    expect(said('shopping\n1. {A}\n2. bread').relation).toBe('none')
  })

  it('reads through markup, curly quotes, capitals and slips of the pen', () => {
    expect(said('This isn’t as good as <a href="https://example.org/better-than">{Heat}</a>.').relation).toBe(
      'worse',
    )
    expect(said('WAY BETTER THAN **{Heat}**!!!').relation).toBe('better')
    expect(said('beter then “{Heat}”').relation).toBe('better')
    expect(said('very remeniscent of _{Heat}_ 🔥').relation).toBe('similar')
    expect(said('My favorite since? No. {Heat}&nbsp;is better').relation).toBe('worse')
  })

  it('gives the words that say so', () => {
    expect(said('I found it better than {Heat} by a mile.').evidence).toBe('better than Heat')
    expect(said('It is not better than {Heat}, sadly.').evidence).toBe('not better than Heat')
    expect(said('I saw {Heat}. That one was better.').evidence).toBe('That one was better')
    expect(said('I saw {Heat} with my dad.').evidence).toBeNull()
  })
})
