import { createHash } from 'node:crypto'
import { addDays, today } from '../../renderer/ui/dates.ts'

/** One request of the contract. */
export interface SampleCall {
  readonly path: string
  readonly input: Readonly<Record<string, unknown>>
}

/** The same name, the same id: so that a test can point at what the sample made. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The sample was written on this day, two days after its newest entry; it moves along, so that it is always as old. */
const WRITTEN_ON = '2026-11-23'
const LATELY = '2022'
const AGE = Math.round((Date.parse(today()) - Date.parse(WRITTEN_ON)) / 86_400_000)

/** A date of the sample, as it falls now. What is long ago stays where it is, and so do months and years without a day. */
export function fallsOn(written: string): string {
  return written.length === 10 && written > LATELY ? addDays(written, AGE) : written
}

const film = (title: string, year: number, director: string, more: object = {}): SampleCall => ({
  path: 'films.save',
  input: { id: idOf(title), title, year, directors: [director], ...more },
})

const viewing = (title: string, written: string, rating: number | null, review = '', more: object = {}) => ({
  path: 'viewings.save',
  input: {
    ...{ id: idOf(`${title} ${written}`), filmId: idOf(title), watchedOn: fallsOn(written) },
    ...{ rating, review, ...more },
  },
})

const films: readonly SampleCall[] = [
  film('Past Lives', 2023, 'Celine Song', { runtimeMinutes: 106 }),
  film('The Conversation', 1974, 'Francis Ford Coppola', { runtimeMinutes: 113 }),
  film('Her', 2013, 'Spike Jonze', { writers: ['Spike Jonze'], runtimeMinutes: 126 }),
  film('Alice in the Cities', 1974, 'Wim Wenders', {
    originalTitle: 'Alice in den Städten',
    runtimeMinutes: 113,
  }),
  film('Paris, Texas', 1984, 'Wim Wenders', { runtimeMinutes: 145 }),
  film('Petite Maman', 2021, 'Céline Sciamma', { runtimeMinutes: 73 }),
  film('The Innocents', 1961, 'Jack Clayton', { runtimeMinutes: 100 }),
  film('Burning', 2018, 'Lee Chang-dong', { originalTitle: 'Beoning', runtimeMinutes: 148 }),
  film('In the Mood for Love', 2000, 'Wong Kar-wai', {
    writers: ['Wong Kar-wai'],
    originalTitle: 'Fa yeung nin wa',
    runtimeMinutes: 98,
  }),
  film('Eternal Sunshine of the Spotless Mind', 2004, 'Michel Gondry', {
    writers: ['Charlie Kaufman'],
    runtimeMinutes: 108,
  }),
  film('I’m Here', 2010, 'Spike Jonze', { runtimeMinutes: 31 }),
  film('The Green Ray', 1986, 'Éric Rohmer', { runtimeMinutes: 98 }),
  film('Wings of Desire', 1987, 'Wim Wenders', { runtimeMinutes: 128 }),
  film('Lost in Translation', 2003, 'Sofia Coppola', { runtimeMinutes: 102 }),
  film('Chungking Express', 1994, 'Wong Kar-wai', { runtimeMinutes: 102 }),
  film('Paterson', 2016, 'Jim Jarmusch', { runtimeMinutes: 118 }),
  film('Brief Encounter', 1945, 'David Lean', { runtimeMinutes: 86 }),
  film('Yi Yi', 2000, 'Edward Yang', { runtimeMinutes: 173 }),
]

const viewings = [
  viewing('In the Mood for Love', '2009', 7),
  viewing('Lost in Translation', '2009-11', 8),
  viewing(
    'In the Mood for Love',
    '2016-02-14',
    9,
    'We saw it on the wrong day of the year. Every couple in the row came out holding hands a little too firmly.\n\nWhat I had down as coldness in 2009 is *manners*. They eat noodles so as not to go home. Next to it [[Lost in Translation]] is a postcard of the same feeling, and I have loved that postcard for years.',
  ),
  viewing('Eternal Sunshine of the Spotless Mind', '2019-03', 9),
  viewing('Wings of Desire', '2020-12-27', 8),
  viewing('In the Mood for Love', '2021-11-03', 10),
  viewing('Paris, Texas', '2024-05-18', 9, 'The red cap again, from the back row.'),
  viewing('The Conversation', '2025-01-09', 8),
  viewing('Brief Encounter', '2025-12-25', 9, 'With the sound of everyone washing up.', { liked: true }),
  viewing('Yi Yi', '2026-01-17', 10, 'Three hours, and I would have stayed for the washing-up.', {
    liked: true,
  }),
  viewing(
    'In the Mood for Love',
    '2026-08-08',
    9,
    'Too hot to sleep, so I put it on at one with the sound low. You can follow all of it by the dresses.\n\nI used to wait for them to say it. Now I think they have said it by the second staircase, and that the rest is two people being kind about it. [[Brief Encounter (1945)]] still hurts me more, because she has to go back in and do the crossword.',
    { liked: true },
  ),
  viewing(
    'Burning',
    '2026-10-27',
    9,
    'Everyone is hungry and somebody is lying. I still don’t know about the cat, and I have asked three people.',
  ),
  viewing(
    'The Innocents',
    '2026-10-31',
    8,
    'Lights off, as instructed. The scariest thing in it is a woman who is sure that she is right.',
  ),
  viewing(
    'Petite Maman',
    '2026-11-01',
    9,
    'Seventy-three minutes, none of them in a hurry. Two girls build a hut and mend a family with it. Now I want the one where she waits all summer for a colour.',
    { liked: true },
  ),
  viewing(
    'Paris, Texas',
    '2026-11-07',
    10,
    'Half an hour before he says a word, and by then I would have followed that red cap anywhere.',
    { liked: true },
  ),
  viewing(
    'Alice in the Cities',
    '2026-11-07',
    8,
    'Straight after, with soup. A man learns to look at things again because a child is bored by him. More Wenders, please, while the soup is warm.',
    { tags: ['soup'] },
  ),
  viewing(
    'Her',
    '2026-11-14',
    8,
    'Halfway through I stopped watching Theodore and started watching his shirts. They are the colours of a fruit bowl, and he is so careful in them. That is the whole film: a man dressing a wound in nice fabric.\n\nEternal Sunshine knew that first and cut deeper. I wanted Eternal Sunshine again, tonight if possible.\n\nP.S. Somebody look for Jonze’s I’m Here: half an hour, two robots, no mercy.',
    { liked: true },
  ),
  viewing(
    'The Conversation',
    '2026-11-18',
    8,
    'This time I listened instead of watching. His saxophone is the only thing in the film that nobody is recording.',
  ),
  viewing(
    'Past Lives',
    '2026-11-21',
    9,
    'The last shot is a car pulling away and two people not running after it. I held my breath for the length of a street. It kept sending me back to that staircase in Hong Kong.',
    { liked: true },
  ),
]

const compared = (
  title: string,
  relation: 'better' | 'worse' | 'similar',
  other: string,
  from: { readonly viewing?: string; readonly quote?: string } = {},
): SampleCall => ({
  path: 'comparisons.save',
  input: {
    id: idOf(`${title} ${relation} ${other}`),
    filmId: idOf(title),
    otherFilmId: idOf(other),
    relation,
    ...(from.viewing && { viewingId: idOf(from.viewing) }),
    ...(from.quote && { quote: from.quote }),
  },
})

const pulled = (title: string, kind: 'rewatch' | 'watch', from: string, quote: string): SampleCall => ({
  path: 'pulls.save',
  input: { id: idOf(`pull ${title}`), filmId: idOf(title), kind, viewingId: idOf(from), quote },
})

const sayings: readonly SampleCall[] = [
  compared('In the Mood for Love', 'better', 'Lost in Translation', {
    viewing: 'In the Mood for Love 2016-02-14',
    quote: 'a postcard of the same feeling',
  }),
  compared('In the Mood for Love', 'worse', 'Brief Encounter', {
    viewing: 'In the Mood for Love 2026-08-08',
    quote: 'still hurts me more',
  }),
  compared('In the Mood for Love', 'better', 'Chungking Express'),
  compared('In the Mood for Love', 'better', 'Paterson'),
  compared('Yi Yi', 'better', 'In the Mood for Love'),
  compared('Her', 'worse', 'Eternal Sunshine of the Spotless Mind', {
    viewing: 'Her 2026-11-14',
    quote: 'Eternal Sunshine knew that first and cut deeper.',
  }),
  compared('Past Lives', 'similar', 'In the Mood for Love', { viewing: 'Past Lives 2026-11-21' }),
  pulled(
    'Eternal Sunshine of the Spotless Mind',
    'rewatch',
    'Her 2026-11-14',
    'I wanted Eternal Sunshine again, tonight if possible.',
  ),
  pulled(
    'I’m Here',
    'watch',
    'Her 2026-11-14',
    'look for Jonze’s I’m Here: half an hour, two robots, no mercy.',
  ),
  pulled(
    'In the Mood for Love',
    'rewatch',
    'Past Lives 2026-11-21',
    'It kept sending me back to that staircase in Hong Kong.',
  ),
  pulled(
    'The Green Ray',
    'watch',
    'Petite Maman 2026-11-01',
    'Now I want the one where she waits all summer for a colour.',
  ),
  pulled(
    'Wings of Desire',
    'rewatch',
    'Alice in the Cities 2026-11-07',
    'More Wenders, please, while the soup is warm.',
  ),
]

/** A small diary of good company: eighteen films, nineteen entries from 2009 on, and what they say of one another. */
export const SAMPLE_DIARY: readonly SampleCall[] = [...films, ...viewings, ...sayings]

/** The sample's entries, oldest first. */
export const SAMPLE_ENTRIES = viewings.map(({ input: { filmId, watchedOn } }) => ({ filmId, watchedOn }))
