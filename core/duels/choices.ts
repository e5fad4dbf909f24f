import { z } from 'zod'
import type { Diary } from '../store/diary.ts'

/** What a duel can be narrowed to: decades from the oldest, tags, in capitals or not, by how many films they are on. */
export const duelChoices = z.object({
  decades: z.array(z.object({ decade: z.int(), films: z.int() })),
  tags: z.array(z.object({ tag: z.string(), films: z.int() })),
})

/** It takes two. */
const FEWEST_FILMS = 2
const MOST_TAGS = 100

const DECADES = `
  select year / 10 * 10 as decade, count(*) as films from film where year is not null
  group by decade having films >= ?1 order by decade`
const TAGS = `
  select min(tag.value) as tag, count(distinct viewing.film_id) as films
  from viewing join json_each(viewing.tags) as tag
  where viewing.trashed_at is null and viewing.tags <> '[]'
  group by lower(tag.value) having films >= ?1 order by films desc, tag limit ?2`

/** The decades and tags that two films or more have in common. */
export function listDuelChoices({ store }: Diary): z.output<typeof duelChoices> {
  return { decades: store.all(DECADES, FEWEST_FILMS), tags: store.all(TAGS, FEWEST_FILMS, MOST_TAGS) }
}
