import { foldOf, SEPARATOR, UNSEEN } from './fold.ts'
import { hashOf, withCode } from './hashing.ts'

/** What needs no folding but to lower case, as nearly all names. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/** A name in lower case, without accents, single spaces between its words: “Céline Sciamma” is “celine sciamma”. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  let out = ''
  for (const character of name) {
    const folded = foldOf(character.codePointAt(0) ?? 0)
    if (folded === UNSEEN || character === "'" || character === '’') continue
    if (folded !== SEPARATOR) out += folded
    else if (out !== '' && !out.endsWith(' ')) out += ' '
  }
  return out.trimEnd()
}

/** Hash of a folded name, made without folding it where it is plain letters: half a million are read at a start. */
export function nameHash(name: string): number {
  let hash = 0
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code >= 97 && code <= 122) hash = withCode(hash, code)
    else if (code >= 65 && code <= 90) hash = withCode(hash, code + 32)
    else if (code === 32 && at > 0 && at < name.length - 1 && name.charCodeAt(at - 1) !== 32)
      hash = withCode(hash, 32)
    else return hashOf(foldName(name))
  }
  return hash
}

const TITLES = new Set(['jr', 'sr', 'ii', 'iii'])

/** The last word of a folded name, before “Jr.” and the like. */
export function surnameOf(name: string): string {
  const final = name.slice(name.lastIndexOf(' ') + 1)
  if (!TITLES.has(final)) return final
  const words = name.split(' ')
  const last = words.findLast((word) => !TITLES.has(word))
  return last ?? name
}

/** The surnames and the whole names of people, folded. */
export function namesOf(people: readonly string[]): Set<string> {
  const names = people.map(foldName)
  return new Set([...names, ...names.map(surnameOf)])
}
