import { foldOf, SEPARATOR, UNSEEN } from './fold.ts'

/** A name in lower case, without accents, single spaces between its words: “Céline Sciamma” is “celine sciamma”. */
export function foldName(name: string): string {
  let out = ''
  for (const character of name) {
    const folded = foldOf(character.codePointAt(0) ?? 0)
    if (folded === UNSEEN || character === "'" || character === '’') continue
    if (folded !== SEPARATOR) out += folded
    else if (out !== '' && !out.endsWith(' ')) out += ' '
  }
  return out.trimEnd()
}

const TITLES = new Set(['jr', 'sr', 'ii', 'iii'])

/** The last word of a folded name, before “Jr.” and the like. */
export function surnameOf(name: string): string {
  const words = name.split(' ')
  const last = words.findLast((word) => !TITLES.has(word))
  return last ?? name
}

/** The surnames and the whole names of people, folded. */
export function namesOf(people: readonly string[]): Set<string> {
  const names = people.map(foldName)
  return new Set([...names, ...names.map(surnameOf)])
}
