import { fallsOn, idOf, type SampleCall } from './sample-diary.ts'

const review = (title: string, written: string, rating: number, words: string): SampleCall => ({
  path: 'viewings.save',
  input: {
    ...{ id: idOf(`${title} ${written}`), filmId: idOf(title), watchedOn: fallsOn(written) },
    ...{ rating, review: words },
  },
})

/** Entries on films of the sample whose reviews speak of others, as if they had come from elsewhere. */
export const OLD_REVIEWS: readonly SampleCall[] = [
  review(
    'Paterson',
    '2026-09-19',
    8,
    'A bus, a box of matches, a poem. I like it better than *Wings of Desire*, which also loves a city and talks far more about it. It is nowhere near as good as *Yi Yi*, though, where a whole family gets a poem each.',
  ),
  review(
    'Yi Yi',
    '2026-09-12',
    10,
    'Three hours, and I would have stayed for the night shift. Much better than *Paterson*. What I want now is to rewatch *In the Mood for Love*, and see the same rain fall on other people.',
  ),
  review(
    'Brief Encounter',
    '2026-09-05',
    9,
    'Two people, one station, a speck of grit. It is better than *Lost in Translation* at everything that film is famous for. The only one as good at trains is *Alice in the Cities*. It is worse than *Kaagaz Ke Phool*, which nobody here has heard of.',
  ),
  review(
    'The Green Ray',
    '2026-08-29',
    8,
    'She is impossible and I was on her side throughout. A little like *Petite Maman*: nothing happens, and then all of it does.',
  ),
]
