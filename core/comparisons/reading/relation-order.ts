import { type Found, gap, matchAround, type Next, NP, negations, pattern } from './relation-patterns.ts'

/** Words that announce an order of merit. */
const ORDER = `(?:goes|ranks?|ranked|ranking|order|list|top (?:three|five|ten|3|5|10)|tier|podium|in order|ranking is)`
const ITEM = `(?:(?:O|then|and|big|small|huge|long|wide|massive|gap|the|,|;|>|:|a|first|second|third|last|daylight|space|[0-9]+ \\.) )*`
const ABOVE = pattern(`${ORDER} ${gap(4)}(?:: |, )?${ITEM}X (?:, |> |then |and ){1,3}${ITEM}(?:R|this|here)`)
const BELOW = pattern(`${ORDER} ${gap(4)}(?:: |, )?${ITEM}(?:R|this|here) (?:, |> |then |and ){1,3}${ITEM}X`)
/** “…number one, with X at two”; “X is second and this is the first”. */
const SECOND = '(?:number |no )?(?:two|three|four|five|2|3|4|5|second|third)'
const AFTERWARDS = pattern(
  `(?:number one|BEST|first|on top) (?:(?!\\.)\\S+ ){0,10}?X (?:at|in|as|comes|is|was|a close|comes in) (?:the |a |a close )?${SECOND}`,
)
/** “Still X, then this, then Y.” */
const THEN_SELF = pattern(
  '(?:^|(?<=[.:;!] ))(?:still |easily |first |for me |so )*X (?:, )?(?:then|>) (?:O (?:, )?(?:then|>) )*(?:R|this)',
)
/** “X is my favourite of his, then Y, then this.” */
const BEST_THEN_SELF = pattern(
  '(?:X (?:is|was|remains) (?:\\S+ ){0,2}?BEST|BEST (?:(?!R |this )\\S+ ){0,6}?(?:, )?then (?:O (?:, )?then )*X) (?:(?!R |this )\\S+ ){0,4}?(?:, )?then (?:O (?:, )?then )*(?:R|this)',
)
const SELF_THEN = pattern('(?:R|this) (?:, )?(?:then|>) (?:O (?:, )?(?:then|>) )*X')
const FIRST = pattern(
  `X (?:is|was|are) (?:the |my |his |her )?(?:${SECOND} BEST|BEATEN) .*(?:R|this|THAT) is (?:the )?(?:first|BEST|number one)`,
)

/** The reviewed film as the best there is of its kind; “best since X” is another matter. */
const CROWN =
  /(?:^|(?<=[.,;:!?(] |-- |but |and |i would go further : ))(?:(?:R|this|it|here|easily|still|also|maybe|for) (?:(?:is|was|remains|might be|may be) )?)*(?:(?:one of )?(?:the|his|her|their|my|a|[a-z]+ 's|this) )?(?:\S+ ){0,2}?BEST(?! (?:\S+ ){0,9}?(?:since|than|AFTER|after|part|thing|scene|moment|performance|bit|actor|line|friend))(?!\S)/

/** A film named only to be set aside: “and I love X”, “yes I’ve seen X”, “says a man with X on his wall”. */
const ASIDES = [
  pattern(`i (?:also |do |have )?(?:LOVED|seen|watched) ${NP}X`),
  pattern(
    `(?:someone|a person|a man|a woman|the owner|somebody|one|a fan|a guy|a girl) (?:who |with |that )(?:\\S+ ){0,5}?X`,
  ),
  pattern(`yes (?:, )?(?:even |including |i know )*${NP}X`),
  pattern(
    `(?:sorry|including|over|even counting|even with|that includes|with apologies to|apologies to|no offence to|all due respect to|eat your heart out|suck it) (?:, )?${NP}X`,
  ),
  pattern(`\\( (?:\\S+ ){0,6}?X is`),
]

/** A place in an order of merit: lists in one line, and crowns. */
export function orderIn(line: string, at: number, previous: Next): Found | null {
  const behind = matchAround(line, at, THEN_SELF) ?? matchAround(line, at, BEST_THEN_SELF)
  if (behind) return found('worse', behind)
  const before = matchAround(line, at, SELF_THEN)
  if (before) return found('better', before)
  const above = matchAround(line, at, ABOVE) ?? matchAround(line, at, FIRST)
  if (above && !above[0].includes(' first')) return found('worse', above)
  if (above)
    return found(
      /X .*(?:this|R|THAT) is (?:the )?(?:first|BEST|number)/.test(above[0]) ? 'better' : 'worse',
      above,
    )
  const below = matchAround(line, at, BELOW) ?? matchAround(line, at, AFTERWARDS)
  if (below) return found('better', below)
  for (const aside of ASIDES) {
    const match = matchAround(line, at, aside)
    if (!match) continue
    const before = line.slice(0, match.index)
    const said = CROWN.exec(before) ? before : isAlone(before) ? previous() : ''
    if (
      negations(match[0]) === 0 &&
      CROWN.test(said) &&
      negations(said) === 0 &&
      !/(?<!\S)[O?](?!\S)/.test(said)
    ) {
      return found('better', match)
    }
  }
  return null
}

const isAlone = (before: string): boolean => before.split(' ').length <= 3

const found = (relation: 'better' | 'worse', match: RegExpExecArray): Found => ({
  relation,
  from: match.index,
  to: match.index + match[0].length,
})
