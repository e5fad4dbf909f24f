import { relationCues } from './relation-cues.ts'
import {
  clauseStart,
  type Found,
  gap,
  matchAround,
  NEAR,
  type Next,
  NP,
  pattern,
} from './relation-patterns.ts'

/** Where a command may begin. */
const START =
  '(?:^|(?<=[.!?;:()] |-- |, |and |so |but |then |instead |or |R |after this |after it |afterwards ))'
const PLEASE = '(?:p s |ps |please |go |just |go and |and |so |maybe |then |now |also |instead )*'
const OFTEN =
  '(?:another|a second|a third|one more|a new) (?:go|chance|try|shot|watch|look|viewing|spin|whirl)'
const WHEN = '(?:instead|tonight|next|soon|tomorrow|asap|immediately|now|right now|this weekend|later)'

const PULLS = relationCues(String.raw`
rewatch DESIRE ${gap(4)}REWATCH ${NP}X
rewatch (?:DESIRE|now to|now|and|let us) ${gap(5)}(?:WATCH|put|play|have) ${NP}X ${gap(2)}SOON
rewatch DESIRE ${gap(3)}(?:a )?REWATCH (?:of )?${NP}X
rewatch DESIRE (?:a |an )?${NP}X (?:REWATCH|rewatch|marathon)
rewatch DESIRE ${gap(3)}(?:give|giving) ${NP}X ${OFTEN}
rewatch X ${gap(4)}(?:DESIRE|needs|demands|begs for|merits|calls for|warrants|is worth|due) ${gap(2)}(?:REWATCH|${OFTEN})
rewatch (?:add|put|adding|putting|bump|bumping|bumped|move|moving|moved) ${NP}X (?:SOON|back|DESIRE)(?= (?:to|on|up|my|the|LIST))
rewatch ${START}${PLEASE}REWATCH ${NP}X ${gap(2)}${WHEN}
rewatch (?:am|are|be) (?:DESIRE )?REWATCH ${NP}X ${gap(2)}${WHEN}
watch NEXT (?:(?!R |this )\S+ ){0,6}?(?:is|are|:|--|will be|has to be) ${NP}X
watch NEXT (?:(?!R |this )\S+ ){0,6}?: O (?:, |and |\( \S+ \) )*X
watch (?:starting|beginning|start|begin) with ${NEAR}X
watch ^if (?:you|this|that|it|the|your) (?:(?![,.] |O )\S+ ){1,10}?(?:, )?(?:\S+ )?WATCH ${NP}X
watch ^(?:if (?:you|this|that|it|the|your) (?:(?![,.] |O )\S+ ){1,10}?(?:, )?)WATCH O , if (?:\S+ ){1,8}?WATCH ${NP}X
watch (?:has|have) not (?:\S+ )?(?:WATCH|seen|caught|watched) ${NP}X (?:yet )?(?:should|needs|DESIRE|must|ought|had better)
watch X (?:(?!O )\S+ ){0,12}?that is (?:my |the )?(?:\S+ )?(?:friday|saturday|sunday|monday|weekend|tonight|evening|tomorrow|night) (?:sorted|planned|booked|settled)
watch X (?:, which (?:(?!, )\S+ ){1,6}, )?(?:went|goes|going|is going|is|shot|jumped) (?:\S+ )?(?:on|to|onto|up) (?:\S+ ){0,6}?LIST
watch (?:add|added|adding|put|putting|moved|moving|bumped|bumping|goes|went|shoved|shot) ${NP}X ${gap(3)}(?:to|on|onto|up) (?:\S+ ){0,6}?LIST
rewatch WATCH ${NP}X to (?:cleanse|recover|wash|rinse|cheer|feel|remind|get over|get the)
rewatch ${START}${PLEASE}WATCH ${NEAR}X SOON
rewatch owe ${NP}X (?:another|a second|one more|a) \S+
rewatch (?:sent|sends|send|took|takes|drove|drives) me (?:right |running |scurrying )?DESIRE ${NEAR}X
rewatch DESIRE ${NEAR}X REWATCH
watch if you (?:\S+ )?have not (?:\S+ )?(?:WATCH|seen|caught|watched) ${NP}X
watch (?:skip|avoid|leave|forget) (?:it|R|this) (?:, |and |; |-- )+(?:\S+ )?WATCH ${NP}X
watch (?:point|send|direct|steer) (?:you|people|anyone|everyone|anybody|them) (?:straight )?(?:to|towards|DESIRE) ${NEAR}X
watch have not (?:\S+ )?(?:WATCH|seen|caught|watched) ${NP}X (?:yet )?(?:, )?(?:so |and )?(?:that is|that will be|it is|guess) (?:\S+ )?(?:NEXT|tonight|tomorrow|LIST)
rewatch ^(?:i |so i |then i |and i )?(?:\S+ )?(?:immediately|straight away|promptly|then|instantly)? ?(?:rewatched|REWATCH) ${NEAR}X(?= [.!,]|$)
watch REWATCH ${NP}X (?:first|before)
watch have not (?:\S+ )?(?:WATCH|seen|caught|watched) ${NP}X (?:yet )?(?:, |-- )?(?:(?:and|but|so|now|i|then) )*(?:\S+ )?(?:DESIRE|you|please|fix|do it|stop|it is)
watch have not (?:\S+ )?(?:WATCH|seen|caught|watched) ${NP}X (?:, )?(?:and|but) ${gap(6)}(?:DESIRE|WATCH)
watch DESIRE ${gap(4)}(?:WATCH|give|do) ${NP}X
watch DESIRE ${gap(3)}WATCH (?:what|how) ${gap(5)}(?:in|with) ${NP}X
watch WATCH ${NP}X NEXT
watch make it ${NEAR}X
watch (?:sold me on|talked me into|convinced me of|thinking of|considering) (?:finally )?WATCH ${NP}X
rewatch (?:brb|currently|now|off|am|are) REWATCH ${NP}X
rewatch ^REWATCH ${NEAR}X(?= [.!]|$)
watch ${START}pair (?:it |R |this )?with ${NP}X
watch X (?:, )?which (?:i|we) (?:\S+ ){0,3}?DESIRE ${gap(2)}WATCH
watch my NEXT ${gap(3)}(?:will be|is|DESIRE be) ${NP}X
rewatch owe ${NP}X (?:a )?REWATCH
rewatch (?:my|a|the|another) (?:\S+ )?${NEAR}X REWATCH
watch X is (?:the one|GOOD) to (?:WATCH|start with)
watch (?:find|set aside|make|clear|need|block out) ${gap(2)}(?:hours|time|an evening|a night|an afternoon) for ${NP}X
watch (?:DESIRE|and|so|will be) (?:be )?WATCH ${NP}X ${gap(2)}(?:instead|tonight|tomorrow|next|soon|this weekend|on sunday|on friday)
watch ${START}${PLEASE}WATCH (?:out )?${NP}X (?:instead|for|if|next|first|before|after|afterwards|straight|right|immediately|asap|now|and|right now|people|folks|everyone|everybody|[,.!;)(]|--)
watch ${START}${PLEASE}WATCH ${NP}X$
watch ^(?:(?:now|ok|okay|so|and|then|right|someone|please) (?:, )?)+(?:give me|PREFER) ${NEAR}X(?= [.!]|$| now| already| asap)
watch (?:watching|seeing|on|doing) tonight (?:\? |: |-- )+${NEAR}X
watch ${START}${PLEASE}give ${NEAR}X a (?:go|chance|try|shot|watch|look|spin|whirl|view)
rewatch (?:put|stuck|threw|popped|putting|putting) ${NEAR}X on (?:again|SOON|straight|right|immediately|as soon)
rewatch (?:time|about time|DESIRE) (?:i |we )?(?:gave|give|went|go) (?:back to )?${NEAR}X ${gap(1)}${OFTEN}
rewatch (?:DESIRE|time i|now|and now|so|ok) (?:, )?${NEAR}X SOON
rewatch X (?:\( )?(?:REWATCH|rewatch) (?:incoming|time|tonight|soon|next|now|pending|planned|when|it is|imminent|scheduled|DESIRE)
rewatch X (?:; |, |\. |-- |: )(?:\S+ ){0,3}?(?:i )?(?:DESIRE|should|must|need to) ${gap(2)}(?:look|watch|try|REWATCH|see|WATCH|go back|it) ?${gap(2)}(?:SOON|again|once more)
watch DESIRE : ${NEAR}X
watch ^(?:so |ok |okay |right |then |and |now |, |\. )*X (?:tonight|tomorrow|next|later|soon|on \S+day|now)(?= [.!,]|$)
watch DESIRE (?:to )?(?:the )?${NP}X
watch (?<!the )NEXT (?:, |: |is |for me |will be |on my |for us )*${NP}X
watch X (?:, |is |will be |has to be |must be )*NEXT(?= [.!,?)]| on| for|$)
watch X (?:\S+ ){0,6}?(?:on|to|onto|up|at|added|DESIRE) (?:\S+ ){0,3}?LIST
watch (?:add|added|adding|put|putting|moved|moving|bumped|bumping|goes|went) ${NP}X ${gap(3)}(?:to|on|onto|up) (?:\S+ ){0,3}?LIST
watch X (?:is|are) (?:\S+ )?(?:DESIRE|worth|essential|mandatory|required) (?:\S+ )?(?:WATCH|viewing|your time|checking)
watch (?:bought|rented|ordered|downloaded|queued up|got tickets for|have tickets for|booked) ${NP}X ${gap(2)}(?:and|to) ${gap(4)}(?:WATCH|DESIRE)
`)

const AGAINST =
  /(?<!\S)(?:fans?|lovers?|nothing|hardly|without|skip|avoid|rather|wish|used|for when|always|LOVED|ADORED|mention|hear|call|say|tell|have seen|hoping|hope|way|make(?! it)|making)(?!\S)/
const NOT_BEFORE =
  /(?<!\S)(?:not|hardly|nothing|if you|did|without|does|while|after|saw|skip|makes? no) (?:\S+ ){0,2}$/

/** What others wished to see is no wish of the writer's. */
const OF_OTHERS =
  /(?<!\S)(?:nephew|niece|son|daughter|kids?|children|husband|wife|mum|mom|dad|friends?|brother|sister|people|he|she|they|man|woman|guy|couple) (?:all )?(?:wants?|wanted|asked|decided|hoped|went|go|goes|left|tried|had|insisted|kept|put|puts|sneaks?|ends? up|drags?|dragged)(?!\S)|(?<!\S)(?:my|her|his|our|their|the) (?:[a-z]+ )?(?!and |or |to |but |then )[a-z]+ (?:WATCH|put|puts|wanted|asked for|chose|picked)(?!\S)/
/** “Watch this before X”: the reviewed film is what one should watch. */
const OF_SELF =
  /(?<!\S)(?:WATCH|REWATCH) (?:R|this|it)(?= (?:\S+ ){0,2}?(?:before|after|instead|over|with|AFTER|rather|for))/

/** “I still haven’t seen X. Must fix that.” */
const UNSEEN = pattern(`have not (?:\\S+ )?(?:WATCH|seen|caught|watched) ${NP}X`)
const TO_MEND = /^(?:\S+ ){0,3}?(?:DESIRE|fix|soon|WATCH|NEXT|LIST|must)(?!\S)/

/** What sends the writer, or the reader, to the film asked about. */
export function pullIn(line: string, at: number, next: Next): Found | null {
  for (const cue of PULLS.in(line)) {
    const match = matchAround(line, at, cue.pattern)
    if (!match) continue
    if (
      /^ (?:lovers?|fans?|completists?|diehards|mode|territory)(?!\S)/.test(
        line.slice(match.index + match[0].length),
      )
    )
      continue
    if (OF_SELF.test(match[0]) || OF_OTHERS.test(line.slice(clauseStart(line, at), at))) continue
    const isUnseen = match[0].startsWith('have not')
    const before = line.slice(Math.max(0, match.index - 24), match.index)
    if (!isUnseen && (NOT_BEFORE.test(before) || AGAINST.test(match[0]) || /(?<!\S)not(?!\S)/.test(match[0])))
      continue
    return { relation: cue.relation, from: match.index, to: match.index + match[0].length }
  }
  const unseen = matchAround(line, at, UNSEEN)
  return unseen && TO_MEND.test(next())
    ? { relation: 'watch', from: unseen.index, to: unseen.index + unseen[0].length }
    : null
}
