import type { Span } from './mention.ts'
import { nearCue } from './near-cue.ts'

/** A word, mark or title of a sentence; several tokens may share a place (“isn’t” is two). */
export interface Token extends Span {
  readonly text: string
}

/** What stands for a film title in a line; the words inside it are nobody's cue. */
export const TITLE = 'O'

const ENTITY: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '',
  '&#39;': "'",
  '&nbsp;': '',
  '&lt;': '<',
  '&gt;': '>',
}

const PIECE =
  /<\/?[a-zA-Z][^<>]{0,300}>|\]\([^()\s]{0,300}\)|https?:\/\/\S+|['’]s(?![\p{L}\p{N}])|&(?:amp|quot|nbsp|lt|gt|#39);|[\p{L}\p{N}\p{M}]+(?:['’ʼ´`][\p{L}\p{M}]+)*['’]?|\.{2,}|…|[-–—]{2,}|[>=<]+|\S/gu

const CLITIC = /^(.+?)(n't|'(?:s|ve|re|ll|d|m))$/
const CLITIC_WORDS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ve": 'have',
  "'re": 'are',
  "'ll": 'will',
  "'d": 'would',
  "'m": 'am',
}
/** After these, ’s is “is”; after any other word it owns something. */
const IS_AFTER = new Set(['it', 'that', 'this', 'what', 'there', 'he', 'she', 'who', 'here', 'where'])

/** Words that are several, or are written in more than one way: what people type in a hurry, and the two spellings. */
const SPELT: ReadonlyMap<string, readonly string[]> = new Map(
  `isnt=is not|wasnt=was not|arent=are not|werent=were not|doesnt=does not|didnt=did not|dont=do not|cant=can not|cannot=can not
wont=will not|can't=can not|won't=will not|couldnt=could not|wouldnt=would not|shouldnt=should not|hasnt=has not|havent=have not
hadnt=had not|aint=is not|ain't=is not|im=i am|ive=i have|thats=that is|theres=there is|gonna=going to|wanna=want to|gotta=got to
lets=let us|let's=let us|kinda=kind of|sorta=sort of|vs=versus|w=with|bc=because|tho=though|altho=although|cuz=because
beter=better|bettter=better|betterr=better|btter=better|worser=worse|wrose=worse|wores=worse|thn=than|favorite=favourite|fav=favourite|fave=favourite
favorites=favourites|similiar=similar|simular=similar|simmilar=similar|reminicent=reminiscent|remenicient=reminiscent|reminescent=reminiscent
rewach=rewatch|rewtach=rewatch|rewatched=rewatched|prefered=preferred|perfer=prefer|inferiour=inferior|supperior=superior
movies=films|movie=film|flick=film|flicks=films|pic=film|picture=film|pictures=films|recomend=recommend|reccomend=recommend
reccommend=recommend|humor=humour|definately=definitely|noone=nobody`
    .split(/[|\n]/)
    .map((entry) => entry.split('=') as [string, string])
    .map(([word, meant]) => [word, meant.split(' ')]),
)

/**
 * The tokens of `text` from `from` to `to`: words folded to lower case without accents, contractions written out,
 * markup and quotation marks left out, each span of `titles` (sorted, not overlapping) one token `O`.
 */
export function tokensOf(text: string, from: number, to: number, titles: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let at = from
  for (const title of titles) {
    pieces(text, at, Math.min(title.start, to), tokens)
    tokens.push({ text: TITLE, start: title.start, end: title.end })
    at = Math.max(at, title.end)
  }
  pieces(text, at, to, tokens)
  return tokens
}

function pieces(text: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return
  const part = text.slice(from, to)
  for (let at = 0; at < part.length; ) {
    const code = part.charCodeAt(at)
    if (code === SPACE) {
      at++
      continue
    }
    let end = plainWordEnd(part, at)
    let piece = part.slice(at, end)
    if (end === at) {
      PIECE.lastIndex = at
      const match = PIECE.exec(part)
      if (!match) return
      piece = match[0]
      at = match.index
      end = at + piece.length
    }
    const place = { start: from + at, end: from + end }
    if (DASH.test(piece)) {
      if (isBetweenClauses(text, place.start, place.end)) tokens.push({ text: '--', ...place })
    } else for (const word of wordsOf(piece)) tokens.push({ text: word, ...place })
    at = end
  }
}

const SPACE = 32
const APOSTROPHE = 39
const COLON = 58
const GRAVE = 96

/**
 * Where a piece ends that is nothing but letters and figures of ASCII, as most are, and can be told without the pattern; the place it was
 * asked about when the pattern must tell.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isPlain(text.charCodeAt(end))) end++
  const next = end < text.length ? text.charCodeAt(end) : SPACE
  return next > 127 || next === APOSTROPHE || next === GRAVE || next === COLON ? at : end
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

const DASH = /^[-–—]+$/

/** A hyphen joins a word; with space around it, it is a dash. */
function isBetweenClauses(text: string, start: number, end: number): boolean {
  const isApart = /\s/.test(text[start - 1] ?? ' ') && /\s/.test(text[end] ?? ' ')
  return isApart || end - start > 1 || (text[start] === '—' && !/\d/.test(text[end] ?? ''))
}

/** The words of pieces met before: the same few thousand come again in every review. */
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 5_000
/** Longer pieces would hold on to the whole text they were cut from. */
const MAX_KNOWN = 12

function wordsOf(piece: string): readonly string[] {
  const found = known.get(piece)
  if (found) return found
  const words = wordsIn(piece)
  if (known.size >= MOST_KNOWN) known.clear()
  if (piece.length <= MAX_KNOWN) known.set(piece, words)
  return words
}

function wordsIn(piece: string): readonly string[] {
  if (/^[a-z]+$/.test(piece)) return SPELT.get(piece) ?? [nearCue(piece)]
  if (piece.length > 1 && (/^<\/?[a-z]/i.test(piece) || /^\]\(|^https?:/i.test(piece))) return []
  const entity = ENTITY[piece.toLowerCase()]
  if (entity !== undefined) return entity === '' ? [] : [entity]
  if (!/[\p{L}\p{N}]/u.test(piece)) return markOf(piece)
  if (/^['’]s$/i.test(piece)) return ["'s"]
  const word = folded(piece)
  const spelt = SPELT.get(word)
  if (spelt) return spelt
  const clitic = CLITIC.exec(word)
  if (!clitic) return [nearCue(word.replace(/'+$/, ''))]
  const [, stem = '', tail = ''] = clitic
  if (tail !== "'s") return [stem, CLITIC_WORDS[tail] ?? tail]
  return IS_AFTER.has(stem) ? [stem, 'is'] : [stem, "'s"]
}

function markOf(piece: string): readonly string[] {
  if (/^["“”„«»*_~`´^\][|\\#]$/u.test(piece)) return []
  if (piece === '…' || piece.startsWith('..')) return ['...']
  if (/^['’‘]$/.test(piece)) return []
  return /^[,;:.!?()/&+>=<]+$/.test(piece) ? [piece] : []
}

function folded(word: string): string {
  const straight = word.replace(/[’ʼ´`]/g, "'").toLowerCase()
  return /^[\x20-\x7e]*$/.test(straight) ? straight : straight.normalize('NFD').replace(/\p{M}/gu, '')
}
