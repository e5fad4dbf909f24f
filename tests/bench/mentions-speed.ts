import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { findMentions } from '../../core/comparisons/reading/find-mentions.ts'
import type { KnownTitle } from '../../core/comparisons/reading/mention.ts'
import { createTitleIndex } from '../../core/comparisons/reading/title-index.ts'
import { type Bench, quantile, type Row, rounded, timed } from './row.ts'
import { seeded, syntheticTitles } from './synthetic-titles.ts'

const TITLES = 700_000
const OWN = 5_000
const WORDS = 1_000
const ROUNDS = 40
const WARM_UP = 10
const LONGEST = 8
const MAX_MS = 10
const MAX_INDEX_MS = 3_000
const MAX_INDEX_MB = 200

const PROSE =
  `I went in knowing nothing and came out shaken . The first half hour takes its time , the camera never in a hurry , and
then the story turns and it is clear what all that patience was for . What she does with her hands in the last scene says more
than the script ever could . It is not a perfect film : the music tells us what to feel , and the brother is a cliche . But the light in
that kitchen , the sound of the road outside , the way they look at each other when nobody else is in the room , all of it stays with you . My
friend thought it was slow ; I could have watched another hour of them eating soup . The ending is open and I was glad of it .`.split(
    /\s+/,
  )

/** A review of a thousand words, one in thirty of them beginning a title, with a cue or without. */
function review(titles: readonly KnownTitle[], random: () => number): string {
  const cues = ['It is better than', 'It reminded me of', 'I thought of', 'Not unlike', 'Afterwards I saw']
  const words: string[] = []
  for (let at = 0; words.length < WORDS; at++) {
    words.push(PROSE[at % PROSE.length] ?? '')
    if (at % 30 !== 29) continue
    const title = titles[Math.floor(random() * titles.length)]?.title ?? ''
    words.push(...(random() < 0.7 ? (cues[at % cues.length] ?? '').split(' ') : []), ...title.split(' '), '.')
  }
  return words.join(' ').replaceAll(/ ([.,:;])/g, '$1')
}

/** The least it could take: the words in lower case, and each run of up to eight looked up. */
function barePass(text: string, titles: ReadonlyMap<string, number>): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  let found = 0
  for (let first = 0; first < words.length; first++) {
    let run = ''
    for (let last = first; last < Math.min(words.length, first + LONGEST); last++) {
      run = last === first ? (words[last] ?? '') : `${run} ${words[last]}`
      if (titles.has(run)) found++
    }
  }
  return found
}

function collector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}

/** Megabytes the process holds, the heap and the buffers outside it. */
function held(): number {
  const { heapUsed, arrayBuffers, external } = process.memoryUsage()
  return (heapUsed + Math.max(arrayBuffers, external)) / 2 ** 20
}

/**
 * Finding the mentions, relations included, in a review of a thousand words; against a bare pass over its words. The
 * index's making and its size beside it: what the process holds more after it is made than before, the titles it is made from apart.
 */
async function run(): Promise<Row> {
  const random = seeded(20_261_122)
  const titles = syntheticTitles(TITLES, random).map((title, at) =>
    at < OWN ? { ...title, isOwn: true, filmId: `film-${at}` } : title,
  )
  const collect = collector()
  createTitleIndex(titles.slice(0, 20_000))
  collect()
  const before = held()
  let index = createTitleIndex([])
  const indexMs = await timed(() => {
    index = createTitleIndex(titles)
  })
  collect()
  const indexMb = held() - before
  const bare = new Map(titles.map(({ title }, at) => [title.toLowerCase(), at]))
  const samples: number[] = []
  const bareSamples: number[] = []
  let mentions = 0
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const text = review(titles, random)
    const ms = await timed(() => {
      mentions += findMentions(text, index, null).length
    })
    const bareMs = await timed(() => barePass(text, bare))
    if (round < WARM_UP) continue
    samples.push(ms)
    bareSamples.push(bareMs)
  }
  const value = quantile(samples, 0.5)
  const baseline = quantile(bareSamples, 0.5)
  return {
    name: 'mentions-speed',
    value: rounded(value),
    unit: 'ms',
    baseline: rounded(baseline),
    ratio: rounded(value / baseline),
    budget: `≤ ${MAX_MS} ms a review, index ≤ ${MAX_INDEX_MS / 1000} s and ≤ ${MAX_INDEX_MB} MB`,
    met: value <= MAX_MS && indexMs <= MAX_INDEX_MS && indexMb <= MAX_INDEX_MB,
    more: {
      p95Ms: rounded(quantile(samples, 0.95)),
      indexMs: rounded(indexMs),
      indexMb: rounded(indexMb),
      titles: index.size,
      words: WORDS,
      mentionsPerReview: rounded(mentions / (WARM_UP + ROUNDS)),
    },
  }
}

export const mentionsSpeed: Bench = { name: 'mentions-speed', run }
