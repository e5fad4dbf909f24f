import { relationCues } from './relation-cues.ts'
import {
  ASIDE,
  clauseStart,
  type Found,
  gap,
  inverse,
  matchAround,
  type Next,
  negations,
  SELF,
} from './relation-patterns.ts'
import { believed } from './relation-voice.ts'

/** What may stand between the title and its comparator. */
const PREDICATE =
  '(?:, (?:which|who|that) (?:(?![,;:()]|O\\b|R\\b)\\S+ ){1,9}, )?(?:(?:did|does|done|made|told|tells|covers|covered|handled|handles|of|from) (?:this|it|R) |(?![;:()]|--|but |O\\b|X\\b|R\\b|it\\b|this\\b|if\\b|than\\b|when\\b|meets\\b|meet\\b)\\S+ ){0,9}?'

/** “Than” with something else than the reviewed film behind it. */
const THAN_OTHER = `(?:than|then|que|als)(?!\\S)(?! ${gap(3)}${SELF}(?!\\S))`

/** The comparator, and after it nothing or the reviewed film. The relations are those of the film asked about to the reviewed one. */
const CUES = relationCues(String.raw`
better/worse X BEAT(?= [.!,]|$)
better/worse X ${PREDICATE}twice the (?!length|size|budget|money|runtime|cast|time)\S+
better/worse X ${PREDICATE}(?:(?:BETTER|MORE(?= [.,!;)]| to say| going| right|$)|UP)(?! ${gap(7)}${THAN_OTHER}| to (?!say |(?:${SELF}))))
worse/better X ${PREDICATE}(?:(?:WORSE|LESS(?= [.,!;)]|$)|DOWN)(?! ${gap(7)}${THAN_OTHER}| to (?!${SELF})))
similar/worse X ${PREDICATE}(?:(?:as GOOD|ASMUCH)(?! ${gap(6)}as(?! ${gap(3)}${SELF})))
better/worse X (?:does|did|do|DOES|handles|handled|tells|told|makes|made|manages|managed|plays|played) ${gap(9)}with (?:MORE|BETTER|LESS) \S+
worse/worse X ${PREDICATE}(?:not this GOOD)
worse/worse X ${PREDICATE}not as (?!well |far |long |such |many |much )[a-z]+(?= [.,!;)]|$)
worse/worse X ${PREDICATE}(?:not|hardly) (?:\S+ ){0,4}as [a-zA-Z]+ as (?:the|any|anything|R|this|what) (?!O\b)
worse/worse X ${PREDICATE}(?:half as GOOD|almost as GOOD)
worse/worse X ${PREDICATE}(?:half|third|quarter|fifth|tenth|fraction|hundredth) (?:of )?(?:the|as) (?!time|money|budget|CHEAP|price|cost|runtime|length|size|cast)\S+
similar/similar X ${PREDICATE}(?:(?:BEAT|MATCH|BEATEN) not)
better/worse X ${PREDICATE}(?:BEAT ${gap(3)}${SELF})
worse/better X ${PREDICATE}(?:BEATEN ${gap(3)}${SELF})
similar/worse X ${PREDICATE}(?:MATCH ${gap(3)}${SELF})
better/worse X ${PREDICATE}(?:(?:puts?|blows?|makes?|leaves?) ${gap(2)}${SELF} (?:to shame|out of the water|look|seem|feel|in the dust))
worse/worse X ${PREDICATE}(?:(?:pales?(?: in comparison| by comparison)?|could (?:learn|take)|suffers in comparison|suffers by comparison))
worse/worse X ${PREDICATE}(?:not (?:come close|compare|compete|even come close|in the same league|measure up|stack up|hold up))
worse/better X ${PREDICATE}(?:BAD ${gap(4)}COMPARED ${SELF})
better/worse X ${PREDICATE}(?:GOOD ${gap(4)}COMPARED ${SELF})
better/worse X (?:(?:>|>>|>>>) (?:(?:O|>|>>) )*${SELF})
worse/better X (?:(?:<|<<|<<<) (?:(?:O|<|<<) )*${SELF})
better/worse X ${PREDICATE}(?:(?:a |one |two |three |[0-9]+ )?(?:hundred |thousand |million |ten )?(?:times|twice|half) (?:the|as) ${gap(3)}(?:film|as GOOD|as (?:${SELF})|(?:${SELF}))(?: (?:${SELF}))?(?: is| was| could be| will be)?)
better/better X ${PREDICATE}(?:(?:is|was|are|were) everything (?:${SELF}) (?:is|was) not)
worse/worse X ${PREDICATE}(?:(?:is |was |comes |a |an |close |distant |very )+second)
`)

/** “…watch X, which does it better”: subject of its own clause, whatever it is in the first. */
const RELATIVE = /^X (?:, )?(?:which|that|who)(?!\S)/

/** “X’s little brother, shorter and sillier”: no word on X itself. */
const OWNED =
  /^X 's (?:\S+ ){0,3}?(?:brother|sister|cousin|child|kid|twin|sibling|nephew|niece|uncle|aunt|son|daughter|heir|offspring)(?!\S)/

/** “X is prettier, but…”: what the writer settles on in the end. */
const OVERRULED = new RegExp(
  `^(?:(?!\\.)\\S+ | ){0,12}?(?:(?:but|yet|still|;|:|--) ${gap(3)}(?:R|this)(?: (?:wins|by a|[.!]|$)| (?:is|was|remains) (?:\\S+ ){0,2}?(?:BETTER|BEST)(?!\\S))|but it (?:does|did|has|is|was) not|PREFER (?:R|this)|but i (?:\\S+ )?(?:LOVED|PREFER) (?:R|this)|no contest : R)`,
)

/** The comparison whose subject is the film asked about (“X was better”), or none. */
export function subjectIn(line: string, at: number, next: Next): Found | null {
  for (const cue of CUES.in(line)) {
    const match = matchAround(line, at, cue.pattern)
    if (match?.index !== at || ASIDE.test(match[0]) || OWNED.test(match[0])) continue
    const before = line.slice(clauseStart(line, at), at)
    const predicate = match[0]
    if (isGoverned(before) && !RELATIVE.test(predicate)) continue
    const to = at + predicate.length
    const inside = cue.isNegative ? 0 : negations(predicate)
    const isNegated = (inside + negations(before)) % 2 === 1
    const isHardly = /(?<!\S)hardly(?: \S+)?$/.test(predicate.slice(0, predicate.lastIndexOf(' ')))
    const said = isHardly ? 'similar' : inverse(isNegated ? cue.negated : cue.relation)
    const relation = believed(said, before, line.slice(to), next)
    if (relation === null) continue
    const isAspect = relation === 'worse' && OVERRULED.test(line.slice(to))
    return { relation: isAspect ? 'better' : relation, from: at, to }
  }
  return null
}

/** Whether the words before the title make it an object already: “better than X”, “made after X”. */
export function isGoverned(before: string): boolean {
  if (/(?<!\S)what (?:the )?$/.test(before)) return true
  return /(?<!\S)(?:than|then|as|since|after|before|if|LIKE|like|with|to|watching|WATCH|from|unlike|BEAT|MATCH|BEATEN|of) (?:(?!,)\S+ ){0,3}$/.test(
    before,
  )
}
