import { describe, expect, it } from 'vitest'
import type { QueueReason } from '../../../../core/api.ts'
import { placeOf } from '../../../../renderer/queue/reason-place.ts'
import {
  hiddenWords,
  invitation,
  leadingReason,
  oddsWords,
  shortDate,
  sinceWords,
  starsOf,
  waitingWords,
} from '../../../../renderer/queue/reason-words.ts'

const stars: QueueReason = { kind: 'stars', amount: 4.5, text: 'Your stars' }
const pull: QueueReason = {
  kind: 'pull',
  amount: 0.74,
  text: 'You asked to see it again',
  quote: 'tonight if possible',
}
const verdict: QueueReason = {
  kind: 'verdict',
  amount: 0.31,
  text: 'You put it above Her',
  quote: 'cut deeper',
}
const setBack: QueueReason = {
  kind: 'verdict',
  amount: -0.9,
  text: 'You put it below Yi Yi',
  quote: 'not as wide',
}
const freshness: QueueReason = { kind: 'freshness', amount: -1.2, text: 'Seen three weeks ago' }

describe('leadingReason', () => {
  it('prefers one’s own words that speak for the film', () => {
    expect(leadingReason([stars, verdict, pull, setBack, freshness])).toBe(pull)
    expect(leadingReason([stars, setBack, freshness])).toBe(setBack)
  })
  it('falls back to the weightiest reason, then to where the film starts from', () => {
    expect(leadingReason([stars, freshness])).toBe(freshness)
    expect(leadingReason([stars])).toBe(stars)
    expect(leadingReason([])).toBeNull()
  })
})

describe('starsOf', () => {
  it('draws stars only where the amount is a rating one can give', () => {
    expect(starsOf(stars)).toBe(9)
    expect(starsOf({ ...stars, amount: 4.2 })).toBeNull()
    expect(starsOf({ ...stars, amount: 0 })).toBeNull()
    expect(starsOf({ ...stars, kind: 'prior', amount: 4 })).toBeNull()
  })
})

describe('shortDate', () => {
  it('leaves out the year of today', () => {
    expect(shortDate('2026-11-14', '2026-11-22')).toBe('14 Nov')
    expect(shortDate('2025-11-14', '2026-11-22')).toBe('14 Nov 2025')
    expect(shortDate('2019-03', '2026-11-22')).toBe('March 2019')
    expect(shortDate('2009', '2026-11-22')).toBe('2009')
  })
})

describe('placeOf', () => {
  const said = { viewingId: 'v', title: 'Her', on: null }
  it('leads to where it was said or seen, else to the film whose page shows it', () => {
    expect(placeOf({ ...verdict, said, sourceId: 'c' }, 'f')).toEqual({ screen: 'entry', id: 'v' })
    expect(placeOf({ ...stars, sourceId: 'v' }, 'f')).toEqual({ screen: 'entry', id: 'v' })
    expect(placeOf({ ...freshness, sourceId: 'v' }, 'f')).toEqual({ screen: 'entry', id: 'v' })
    for (const kind of ['duel', 'reorder', 'verdict', 'pull'] as const) {
      expect(placeOf({ kind, amount: 1, text: '', sourceId: 'c' }, 'f')).toEqual({ screen: 'film', id: 'f' })
    }
    expect(placeOf({ kind: 'prior', amount: 4, text: 'Not rated yet' }, 'f')).toBeNull()
  })
})

describe('words of the queue', () => {
  it('invite to a film as it is known', () => {
    expect(invitation({ kind: 'rewatch', timesSeen: 2 })).toBe('See it again')
    expect(invitation({ kind: 'watch', timesSeen: 0 })).toBe('Not seen yet')
    expect(invitation({ kind: 'watch', timesSeen: 1 })).toBe('Seen once')
  })
  it('count what waits and what is kept back', () => {
    expect(waitingWords(23)).toBe('22 more films wait.')
    expect(waitingWords(2)).toBe('One more film waits.')
    expect(waitingWords(1)).toBe('Nothing else waits yet.')
    expect(oddsWords(1)).toBe('One thing at odds')
    expect(oddsWords(3)).toBe('Three things at odds')
    expect(sinceWords('2026-11-14', '2026-11-22')).toBe('Since 14 Nov')
    expect(sinceWords('2026-11-22', '2026-11-22')).toBe('Since earlier today')
    expect(hiddenWords(3, 1)).toBe('3 put off, 1 never')
    expect(hiddenWords(0, 2)).toBe('2 never')
    expect(hiddenWords(0, 0)).toBe('')
  })
})
