import { hashOf, joined } from './hashing.ts'
import type { Page } from './page.ts'
import { RARITY } from './plain-words.ts'
import { isFamous, isOtherCapital, isProperName } from './proper-names.ts'
import type { TitleIndex } from './title-index.ts'
import { GAP, LOOK } from './words.ts'

const wordSet = (list: string) => new Set(list.split(/\s+/).map(hashOf))

/** What people do, and films do not. */
const DEEDS =
  wordSet(`plays played play playing directs directed directing shoots shot shooting films filmed filming acts acted acting stars starred starring
  says said saying tells told asks asked talks talked speaks spoke sings sang writes wrote writing delivers delivered gives gave giving
  brings brought steals stole chews chewed kills killed carries carried knows knew thinks thought wants wanted loves loved hates hated
  looks looked wears wore smiles smiled laughs laughed cries cried dies died walks walked runs ran gets got goes went makes made
  portrays portrayed embodies nails nailed does did doing has had would could will can himself herself who whose understands`)
/** Of those, what is said of films as often: they say nothing where a name stands once only. */
const EITHER =
  wordSet(`has had makes made does did gives gave brings brought knows knew gets got looks looked wants wanted tells told understands nails nailed
  runs ran`)
/** What people have. */
const OWNED =
  wordSet(`film films movie movies score performance performances direction camera script screenplay work career filmography debut best face voice
  role roles character turn acting hands eyes body style oeuvre early late cinema masterpiece music cinematography writing fans
  first last latest next earlier second own other wife husband son daughter mother father brother sister`)
/** After these words of many films, a name is a series’, a maker’s, a genre’s. */
const KINDS =
  wordSet(`movies films franchise series saga universe sequels trilogy show shows episode episodes book books novel novels comics comic tv season
  style type fans fan festival era style-type esque vibes cinematography award awards nomination channel collection score soundtrack`)
const ANY = wordSet('a an any another every most all some many no few these those other')
const ARTICLES = wordSet('the a an le la les l il lo gli i el los las der die das un une una')
const PARTICLES = wordSet('von van de')
const FILM = wordSet('film movie flick picture')
const KINSHIP = /(?:ian|esque|ish|ese)$/

/** The single words of a text that are somebody's name, as far as the text itself tells. */
export class PeopleOfText {
  readonly #page: Page
  readonly #index: TitleIndex
  /** Surnames and first names that stand in the text with the other. */
  readonly #inNames = new Set<number>()

  constructor(page: Page, index: TitleIndex, people: readonly string[]) {
    this.#page = page
    this.#index = index
    for (let at = 0; at < page.count; at++) if (page.isCapital(at)) this.#note(at)
    for (const person of people)
      for (const word of page.folded(person).split(' ')) this.#inNames.add(hashOf(word))
  }

  /** A capital after a first name is a surname; a capital with a deed or a possession is somebody. */
  #note(at: number): void {
    const page = this.#page
    const isAfterName =
      at > 0 &&
      page.isCapital(at - 1) &&
      page.isName(at - 1) &&
      (page.gap(at) & ~GAP.tight) === 0 &&
      !(page.look(at - 1) & LOOK.possessive)
    if (isAfterName) {
      this.#inNames.add(bareOf(page, at))
      this.#inNames.add(bareOf(page, at - 1))
    }
    const next = at + 1
    if (next >= page.count || page.gap(next) & ~GAP.tight) return
    const isPart =
      at > 0 && page.isCapital(at - 1) && !page.isInitial(at - 1) && (page.gap(at) & ~GAP.tight) === 0
    if (isPart) return
    const word = page.words.plain[next] ?? 0
    const isDoer = DEEDS.has(word) && !EITHER.has(word) && !page.isCapital(next)
    const isOwner = (page.look(at) & LOOK.possessive) !== 0 && OWNED.has(word)
    if (isDoer || isOwner) this.#inNames.add(bareOf(page, at))
  }

  /** Whether the words are no title but a person, a place, a people, a house, a series. */
  isOther(first: number, last: number): boolean {
    const page = this.#page
    if (isProperName(hashOfWords(page, first, last))) return true
    if (this.#isKind(first, last)) return true
    if (this.#index.isCredited(nameAt(page, first, last))) return true
    if (first === last) return this.#isOtherWord(first)
    return this.#isFullName(first, last)
  }

  /** Whether words set apart by the writer are but a name: of someone in any film's credits, or beginning with a first name. */
  isName(first: number, last: number): boolean {
    const page = this.#page
    if (this.#index.isCredited(nameAt(page, first, last))) return true
    if (first === last) return page.isName(first)
    if (last - first > 2 || !page.isName(first)) return false
    for (let at = first + 1; at <= last; at++) if (page.rarity(at) === 0) return false
    return true
  }

  /** Whether a word is a first name or a place’s that stands in no one’s whole name, does nothing and is nobody’s whom all know. */
  isBareName(at: number): boolean {
    const page = this.#page
    const bare = bareOf(page, at)
    if (at > 0 && ANY.has(page.words.plain[at - 1] ?? 0)) return false
    if (!page.isName(at) || page.look(at) & (LOOK.capitals | LOOK.possessive)) return false
    if (isFamous(bare) || isOtherCapital(bare) || this.#inNames.has(bare) || this.#isKind(at, at))
      return false
    return this.#index.ownBy(page.word(at)).length === 0 && !DEEDS.has(page.words.plain[at + 1] ?? 0)
  }

  /** “Marvel movies”, “a Bond film”, “the Scream franchise”. */
  #isKind(first: number, last: number): boolean {
    const page = this.#page
    const next = last + 1
    if (next >= page.count || page.gap(next) & ~(GAP.tight | GAP.dash)) return false
    const word = page.words.plain[next] ?? 0
    if (KINDS.has(word) && !page.isCapital(next)) return true
    if (!FILM.has(word)) return false
    for (let at = first - 1; at >= Math.max(0, first - 3); at--)
      if (ANY.has(page.words.plain[at] ?? 0)) return true
    return false
  }

  #isOtherWord(at: number): boolean {
    const page = this.#page
    const bare = bareOf(page, at)
    if (page.look(at) & (LOOK.capitals | LOOK.symbol | LOOK.figures | LOOK.endless)) return true
    if (page.isPronoun(at) || (page.words.plainSize[at] ?? 0) < 2) return true
    if (page.isName(at) || isFamous(bare) || isOtherCapital(bare) || this.#inNames.has(bare)) return true
    const word = page.word(at).replace(page.look(at) & LOOK.possessive ? /s$/ : '', '')
    if (KINSHIP.test(word)) return true
    if (this.#index.ownBy(word).length > 0) return true
    const next = at + 1
    return (
      next < page.count &&
      (page.gap(next) & ~GAP.tight) === 0 &&
      DEEDS.has(page.words.plain[next] ?? 0) &&
      !EITHER.has(page.words.plain[next] ?? 0)
    )
  }

  /** “London in June”: names all, which no “and” joins. */
  #areNames(first: number, last: number): boolean {
    const page = this.#page
    for (let at = first; at <= last; at++) {
      if (page.isCapital(at) ? !page.isName(at) : page.word(at) === 'and') return false
    }
    return true
  }

  /** Two or three words of which none says anything but a name, or that end in somebody's surname. */
  #isFullName(first: number, last: number): boolean {
    const page = this.#page
    if (last - first > 3) return false
    if (this.#areNames(first, last)) return true
    let isPlain = false
    for (let at = first; at <= last; at++) {
      if (!page.isCapital(at) && !PARTICLES.has(page.words.plain[at] ?? 0)) return false
      if (at > first && page.rarity(at) < RARITY.usual && !page.isName(at)) isPlain = true
    }
    if (ARTICLES.has(page.words.plain[first] ?? 0)) {
      if (first + 1 === last)
        return isOtherCapital(bareOf(page, last)) || isFamous(bareOf(page, last)) || page.isName(last)
      // “The John Ford of ghost trains”.
      return page.isName(first + 1) && this.#isFullName(first + 1, last)
    }
    if (isFamous(bareOf(page, last)) || this.#inNames.has(bareOf(page, last))) return true
    if (page.isName(first) && !isPlain) return true
    for (let at = first; at <= last; at++) {
      const isCommon = page.rarity(at) < RARITY.rare && !page.isName(at) && !page.isPronoun(at)
      if (isCommon || page.look(at) & LOOK.figures) return false
    }
    return true
  }
}

/** A word's hash without a possessive’s s. */
function bareOf(page: Page, at: number): number {
  const isPossessive = (page.look(at) & LOOK.possessive) !== 0 && (page.words.bareSize[at] ?? 0) > 0
  return (isPossessive ? page.words.bare[at] : page.words.plain[at]) ?? 0
}

function nameAt(page: Page, first: number, last: number): string {
  return page.folded(page.text.slice(page.words.start[first], page.words.end[last]).replace(/['’]s?$/, ''))
}

/** Hash of the words written together. */
function hashOfWords(page: Page, first: number, last: number): number {
  let hash = 0
  for (let at = first; at <= last; at++)
    hash = joined(hash, page.words.plain[at] ?? 0, page.words.plainSize[at] ?? 0)
  return hash
}
