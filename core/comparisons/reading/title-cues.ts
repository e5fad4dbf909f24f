import { hashOf, joined } from './hashing.ts'
import { GAP, LOOK, type Words } from './words.ts'

/*
 * Words beside which a title is to be expected, by how strongly: 3 says that a film must follow, 1 that one may. Below zero: words
 * beside which the same words name a song, a book, a role.
 */
const BEFORE: Readonly<Record<string, string>> = {
  '3': `similar to|remind me of|reminds me of|reminded me of|reminding me of|reminds us of|reminded us of
    |reminds one of|reminds you of|reminiscent of|remake of|remakes of|sequel to|sequels to|prequel to|follow up to|followup to|compared to
    |compared with|compare to|compare it to|compare this to|compare it with|compare this with|comparison to|comparison with
    |comparisons to|comparisons with|comparable to|rewatch|rewatched|rewatching|rewatches|re watch|re watched|movie called|film called
    |movies like|films like|movie like|film like|made me think of|makes me think of|in the vein of|vein of|wishes it was|wishes it were
    |wish it was|wants to be|want to be|wanted to be|mejor que|peor que|me recuerda a|me recordo a|recuerda a|parecida a|parecido a|mieux que
    |pire que|meilleur que|moins bien que|besser als|schlechter als|erinnert an|erinnert mich an|ranks below|ranks above|not since
    |double feature with|double bill with|watched it with|in the same league as|same league as|not quite|not even|saying`,
  '2.5': `than|nowhere near|anywhere near|patch on|no match for|id take|ill take|took me back to|takes me back to|brings me back to|reminded of|inspired by|recommend|recommended|recommending|prefer|preferred|prefers|scene in|scenes in|scene from|scenes from
    |moment in|moments in|sequence in|shot in|shots in|performance in|performances in|performance with|role in|roles in|turn in|work in|work on
    |starred in|stars in|starring in|director of|makers of|maker of|creators of|writer of|writers of|fans of|if you liked|if you like
    |if you loved|if you love|if you enjoyed|if you enjoy|cross between|crossed with|homage to|tribute to|love letter to|tries to be
    |trying to be|tried to be|attempt at|its no|its not|this is no|this is not|this isnt|aint no|is no|up there with|right up there with|on par with|par with
    |the movie|the film|this movie|movie|film|movies|films|a lot like|much like|like in|borrows from|stole from|steals from|stolen from|ripped off
    |rips off|ripping off|rip off of|ripoff of|rip off|ripoff|knockoff of|knock off of|re shoot of|reshoot of|version of|revisit|revisited
    |revisiting|go watch|just watch|instead watch|surpasses|outdoes|beats|followup|pair with|paired with|pairs with|pairing with|double feature|double bill
    |revoir|rappelle|la pelicula|pelicula|le film|der film|watch|watched|watching|rewatch of|viewing of|screening of|wasnt expecting|expecting
    |hasta|desde|debt to|owes to|owes a lot to|owes much to|indebted to|answer to|seek out|track down|check out|catch up with|all those|little bit|a bit|half|equal parts|calls it|call it|called it|who did|who made|who directed|companion to|companion piece to|cousin of|cousin to|child of
    |heir to|successor to|spin on|take on|riff on|twist on|retelling of|update of|update on|update to|copy of|echo of|echoes of|shades of
    |equal of|inverse of|antidote to|opposite of|heights of|level of|levels of|calibre of|caliber of|league of|quality of|standards of|fell for|since|greatness of|half of
    |bit of|bits of|touch of|dash of|pinch of|splash of|whiff of|drop of|shadow of|thought about|think about|thinking about|right after|right before|not exactly|poor mans|cried at|crying at|sobbed at|start with|starting with|started with
    |give me|stick with|swap it for|dig out|dug out|queue up|queued up|grew up on|raised on|downstream of|descendant of|offspring of|hangover from|put on`,
  '2': `unlike|closer to|turn into|turned into|turns into|becomes|answer to|mashup of|mash up of|mix of|blend of|combination of|mixture of|hint of|hints of|nod to|nods to|meets|vs|versus
    |seen|spirit of|charm of|vibes of|vibe of|energy of|feel of|feeling of|magic of|style of|tone of|likes of|stuff like|just like
    |things like|something like|such as|next to|alongside|literally|basically|essentially|discount|beat|from the director|hell with
    |same as|as good as|as great as|as bad as|as funny as|as much as|as strong as|as scary as|as in|i saw|we saw|you saw|ive seen|have seen|having seen|seeing
    |loved|hated|enjoyed|liked|adored|over at|titled|entitled|ver|vi|vimos|como|que|comme|voir|sehen|wie|als|fan of|recommend the|one of|entry in|entries in
    |ending of|end of|opening of|climax of|plot of|cast of|star of|stars of|hero of|character in|characters in|opera prima|obra maestra|pasó con|me paso con|paso con`,
  '1.5': `like|saw|finished|started|sorry|forget|forgot|remember|love|adore|hate|after|as|think of|thinking of|thought of|see|more like|feels like|felt like|feel like
    |is like|was like|its like|directed|made|made by|wrote|called|calls|via|think|including|especially|particularly|namely|even|plus|another
    |over|single|sort of|kind of|kinda|wanted|make it|make this|before there was|followed by|followed|preceded|between|above|below|beside|during|before|than in|of`,
  '0.5': 'and|also|y|et|und',
  '1': 'in|to|from|with|on|for|at|with the|by way of|is|was|be|are|were|or|about|watch for|add|adding|rent|stream|queue|what|where|it as|this as|con|en|de|a',
  '-4': `singing|sings|sang|sing|sung|song|songs|the song|album|albums|track|single|tune|tracks|soundtrack of|band|bands|novel|novels|book|books|short story|comic
    |comics|poem|reread|re read|play called|song called|named|is called|was called|episode|episodes|episode of|episodes of|season of|seasons of|podcast|rock band
    |show called|tv show|tv series|the show|series called|game|video game|app|performed by|cover of|hums|humming|sang the|lyrics of|lyrics to
    |brand|restaurant|bar called|company|newspaper|magazine|city of|town of|state of|streets of|university of|college of|island of
    |mr|mrs|miss|ms|uncle|aunt|king|queen|captain|detective|officer|agent|professor|saint|president|actor|actress|actors|comedian|singer|rapper`,
  '-2': 'as a|play|plays|played|playing|portrays|portraying|portrayed|playing the|reading|reads|starring|stars|character of|role of|part of|character|who is',
}

/** Strength of the words that say what people do: “asked”, “smiles”. */
export const DEED = -3

const AFTER: Readonly<Record<string, string>> = {
  '3.5': `it is not|it aint|it isnt|this is not|this isnt|this aint`,
  '3': `did it better|does it better|did this better|does this better|did it first|did that better|any day|every day of the week|could never|would never|was right there|is right there|right there|taught me|was the last film
    |was the last movie|is the film|was the film|is the movie|was the movie|is the only|walked so|crawled so|died so|ran so|ripoff|rip off|knockoff|knock off|esque
    |crossed with|but the|but it|but its|but he|but she|but they|but everyone|but nobody|but better|but worse|but with|but not|but for|but if|but make it|but set|but in|but on|but without|on steroids|on acid|lite|did that first|did the same|is much better|was much better|is far better|was far better|is way better|was way better
    |were much better|were both|are both|is a hundred|is a thousand|is ten|is twice`,
  '2.5': `is better|was better|is a better|was a better|is worse|was worse|is the better|was the better|remake|reboot|prequel|meets|meet|vibes|sequel|sequels|this was not|this wasnt|or even|came out|directed by|is still|remains|crossed|for teens|for kids|for adults|for people
    |for girls|for boys|for those|on a|had the better|has the better|was trying|is trying|keeps trying|tried to|wanted to|wants to|wishes|was the first
    |is the first|was the best|is the best|is the one|was the one|remains the|is the champ|of our time|of our times|beats|beat|owes|for the|es mejor|era mejor|es peor|feels|felt|hits|hit harder|worked|works|ages|aged|holds up`,
  '2': `vibe|clone|director|movie|film|pelicula|instead|homage|territory|energy|wannabe|light|again|rewatch|style|parody|was released|on bluray|on dvd|on repeat
    |on netflix|had more|has more|had the|has the|had a|has a|hit me|hits me|hit harder|left me|had me|got me|in space|in a|in the|isnt|wasnt|is|was|did|does|never|already|itself|not as|too but`,
  '1.5':
    'movies|films|fans|trilogy|franchise|fan|by|if it|if they|if he|if she|if you|made|makes|knew|like|level|which|where|or|and|instead of|ending|soundtrack|than|with|but|y|et|und|had|has',
  '-4': `s character|books|novel|novels|comics|comic book|comic books|song|songs|album|band|tour|the book|the novel|the song|the play|the musical|the band|weekend|morning|evening|afternoon`,
  '-3': 'says|said|tells|told me|asks|asked|thinks|walks|sings|smiles|cries|kisses|screams|shouts',
  '-2': 'gets|goes|wants|finds|tries|decides|learns|falls|dies|kills|meets a|meets the|meets her|meets his|who|night|season|episode|episodes|himself|herself',
}

/** What someone has, not a film: “The Rock's character”. */
const OWNED = new Set(
  `character performance acting role voice face eyes body hair accent wife husband mother father son daughter brother sister charm
  charisma smile career presence talent talents delivery line lines dialogue friend girlfriend boyfriend`
    .split(/\s+/)
    .map(hashOf),
)

/** Passed over between a cue and a title: “better than the original Alien”. */
const FILLERS = new Set(
  `the a an original first my his her their our all those both either even say just old new brilliant great wonderful excellent superb classic
  masterpiece already good recent infinitely far el la los las le les un une una der die das movie film excellent beautiful incredible beloved`
    .split(/\s+/)
    .map(hashOf),
)

interface Phrases {
  readonly byHash: ReadonlyMap<number, number>
  readonly longest: number
}

function phrasesOf(table: Readonly<Record<string, string>>): Phrases {
  const byHash = new Map<number, number>()
  let longest = 1
  const strengths = Object.keys(table).sort((a, b) => Math.abs(Number(a)) - Math.abs(Number(b)))
  for (const strength of strengths) {
    for (const phrase of (table[strength] ?? '').split('|')) {
      const words = phrase
        .trim()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .split(/\s+/)
      longest = Math.max(longest, words.length)
      let hash = 0
      for (const word of words) hash = joined(hash, hashOf(word), word.length)
      byHash.set(hash, Number(strength))
    }
  }
  return { byHash, longest }
}

const COMPARATIVES =
  'better worse cooler kinder funnier scarier stronger sharper smarter darker tighter weirder sadder warmer leaner longer shorter prettier louder faster slower deeper richer tenser closer bigger smaller stranger lighter heavier cleverer wilder bolder quieter braver crueler duller bleaker gentler sillier softer harder simpler'.split(
    ' ',
  )

const before = phrasesOf({
  ...BEFORE,
  '3.5': COMPARATIVES.flatMap((word) => [`${word} than`, `${word} then`]).join('|'),
})
const after = phrasesOf({
  ...AFTER,
  '3.1': COMPARATIVES.flatMap((word) => ['is', 'was', 'are', 'were'].map((is) => `${is} ${word}`)).join('|'),
})
const AS = hashOf('as')

/** Most that is passed over between a cue and a title. */
const MAX_FILLERS = 3

/** How strongly the words before the one at `at` call for a title there; below zero for something else's name. */
export function cueBefore(words: Words, at: number, fillers = MAX_FILLERS): number {
  if (at <= 0 || (words.gap[at] ?? 0) & (GAP.sentence | GAP.paragraph | GAP.newline | GAP.close)) return 0
  if ((words.gap[at] ?? 0) & GAP.rank) return 2.5
  let hash = 0
  let size = 0
  let best = 0
  for (let length = 1; length <= before.longest && at - length >= 0; length++) {
    const word = at - length
    if (length > 1 && (words.gap[word + 1] ?? 0) & (GAP.sentence | GAP.paragraph | GAP.comma | GAP.dash))
      break
    const wordSize = plainSize(words, word)
    hash = joined(words.plain[word] ?? 0, hash, size)
    size += wordSize
    if (size > 60) break
    const strength = before.byHash.get(hash)
    // The longer phrase knows better: “cover of” is no “of”.
    if (strength !== undefined) best = strength
  }
  if (best < 2.5 && words.plain[at - 1] === AS && at >= 3 && words.plain[at - 3] === AS) best = 3
  if (((words.look[at - 1] ?? 0) & (LOOK.possessive | LOOK.capital)) === (LOOK.possessive | LOOK.capital))
    best = Math.max(best, 2)
  // “Nothing but a sticker album: Iron Giant…”: what is named is not the album.
  if (best < 0 && (words.gap[at] ?? 0) & (GAP.dash | GAP.comma | GAP.open)) best = 0
  if (best < 2 && fillers > 0 && FILLERS.has(words.plain[at - 1] ?? 0)) {
    const beyond = cueBefore(words, at - 1, fillers - 1)
    if (beyond >= 2 || beyond < 0) best = beyond
    else best = Math.max(best, beyond)
  }
  return best
}

/** The same for what follows the word at `last`. */
export function cueAfter(words: Words, last: number): number {
  if (last + 1 < words.count && (words.gap[last + 1] ?? 0) & GAP.rank) return 2.5
  let hash = 0
  let best = 0
  for (let length = 1; length <= after.longest && last + length < words.count; length++) {
    const word = last + length
    const gap = words.gap[word] ?? 0
    if (gap & (GAP.sentence | GAP.paragraph | GAP.newline) || (length === 1 && gap & GAP.comma)) break
    if (hash !== 0 && plainSize(words, word) > 40) break
    hash = joined(hash, words.plain[word] ?? 0, plainSize(words, word))
    const strength = after.byHash.get(hash)
    if (strength !== undefined) best = strength
  }
  const isPossessive = ((words.look[last] ?? 0) & LOOK.possessive) !== 0
  if (isPossessive && last + 1 < words.count && OWNED.has(words.plain[last + 1] ?? 0)) return -4
  return best
}

/** Characters of a word as written; its figures may be fewer. */
function plainSize(words: Words, at: number): number {
  return words.plainSize[at] ?? 0
}
