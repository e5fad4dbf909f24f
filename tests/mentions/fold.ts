/** Letters and digits only, lower case, without accents: equal for titles that differ in typography alone. */
export function fold(words: string): string {
  const letters = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return letters === '' ? words : letters
}
