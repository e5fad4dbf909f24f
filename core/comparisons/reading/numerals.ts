import { HashMap } from './hash-map.ts'
import { hashOf, type Key, keyOf } from './hashing.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
/** Single letters are left out: “I”, “V” and “X” are letters more often than numbers. */
const ROMANS = 'ii iii iv - vi vii viii ix - xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

function suffix(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}

const digits = new Map<number, Key>()
const spelt = new Map<string, string>()

function say(word: string, figures: string): void {
  digits.set(hashOf(word), keyOf(figures))
  spelt.set(word, figures)
}

for (const [n, word] of UNITS.entries()) say(word, String(n))
for (const [n, word] of TENS.entries()) say(word, String((n + 3) * 10))
for (const [n, word] of ORDINALS.entries()) say(word, `${n + 1}${suffix(n + 1)}`)
for (const [n, word] of ROMANS.entries()) if (word !== '-') say(word, String(n + 2))
/** Words that are spelt in two ways, and those that titles cut short: read as the first of each. */
const SPELLINGS = `neighbor neighbour|color colour|gray grey|theater theatre|center centre|honor honour|harbor harbour|armor armour|valor valour
  |labor labour|rumor rumour|jewelry jewellery|traveler traveller|v vs versus|boulevard blvd|doctor dr|mister mr|mount mt|part pt|volume vol
  |avenue ave|department dept|company co|and n`
for (const [first = '', ...others] of SPELLINGS.split('|').map((words) => words.trim().split(/\s+/)))
  for (const other of others) say(other, first)

const figures = [...digits.values()]
const figuresAt = new HashMap([...digits.keys()].map((hash, at) => [hash, at] as const))

/** The figures for a number written as a word or in Roman numerals, by the word's hash: “twelve” and “XII” are 12. */
export function figuresOf(hash: number): Key | undefined {
  const at = figuresAt.get(hash)
  return at === undefined ? undefined : figures[at]
}

/** A folded word with its number as figures. */
export const figuresFor = (word: string): string => spelt.get(word) ?? word

/** Letters that figures are put for: “Se7en”, “M3GAN”, “Scre4m”. */
const LETTER_FOR: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 'v' }

/**
 * A word in lower case with its figures, or the two v's of “VVitch”, read as the letters they stand for; null when no figure
 * stands between letters.
 */
export function unfigured(word: string): string | null {
  if (word.startsWith('vv')) return `w${word.slice(2)}`
  if (!/^\p{L}+\d+\p{L}+$/u.test(word)) return null
  const read = word.replace('13', 'te').replace(/\d/g, (figure) => LETTER_FOR[figure] ?? figure)
  return /\d/.test(read) ? null : read
}

const AND = keyOf('and')
const HUNDRED = keyOf('hundred')
const THOUSAND = keyOf('thousand')

/** How a number from 21 to 9999 is said, each word as the index holds it; null for others. */
export function said(n: number): Key[] | null {
  if (n < 21 || n > 9999 || !Number.isInteger(n)) return null
  if (n >= 1100 && n < 2000) return [keyOf(String(Math.floor(n / 100))), ...below100(n % 100, [HUNDRED])]
  const words: Key[] = []
  if (n >= 1000) words.push(keyOf(String(Math.floor(n / 1000))), THOUSAND)
  const hundreds = Math.floor(n / 100) % 10
  if (hundreds > 0) words.push(keyOf(String(hundreds)), HUNDRED)
  if (n % 100 > 0 && words.length > 0) words.push(AND)
  return [...words, ...below100(n % 100, [])]
}

function below100(n: number, zero: Key[]): Key[] {
  if (n === 0) return zero
  if (n <= 20 || n % 10 === 0) return [keyOf(String(n))]
  return [keyOf(String(n - (n % 10))), keyOf(String(n % 10))]
}

/** Figures that a number known by its hash has at the most. */
export const MAX_FIGURES = 4
const values = new HashMap(
  Array.from({ length: 10 ** MAX_FIGURES }, (_, n) => [hashOf(String(n)), n] as const),
)

/** The number that a word's figures stand for, by their hash; undefined for no number or one above 9999. */
export const numberOf = (hash: number): number | undefined => values.get(hash)
