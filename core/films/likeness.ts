import { fold } from './title.ts'

/** Every three letters in a row, each once; none for a text shorter than three. */
export function trigramsOf(text: string): string[] {
  const letters = [...text]
  const trigrams = new Set<string>()
  for (let i = 0; i + 3 <= letters.length; i += 1) trigrams.add(letters.slice(i, i + 3).join(''))
  return [...trigrams]
}

/**
 * How alike two titles are spelt, 0 to 1: the Dice coefficient of their trigrams, 2·|A∩B| / (|A|+|B|), each title
 * padded at its ends so that its first letters count as much as the others. A query is also held against as many
 * letters of the title as it has itself, so that a title half typed is not unlike it.
 */
export function likeness(query: string, title: string): number {
  const typed = fold(query)
  const whole = fold(title)
  return Math.max(dice(typed, whole), dice(typed, [...whole].slice(0, [...typed].length).join('')))
}

function dice(a: string, b: string): number {
  const first = new Set(trigramsOf(`  ${a} `))
  const second = new Set(trigramsOf(`  ${b} `))
  let shared = 0
  for (const trigram of first) if (second.has(trigram)) shared += 1
  return (2 * shared) / (first.size + second.size)
}
