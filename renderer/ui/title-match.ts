/** The words of a title without case, accents, marks and a leading article: “I’m Here” and “im here” are the same. */
function titleWords(title: string): readonly string[] {
  const folded = title
    .normalize('NFKD')
    .replace(/\p{M}|['’‘ʼ]/gu, '')
    .toLowerCase()
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 1 && /^(?:the|an?)$/.test(words[0] ?? '') ? words.slice(1) : words
}

/** Whether a title is the typed one, however it is written. */
export function isCalled(title: string, typed: string): boolean {
  const words = titleWords(typed)
  return words.length > 0 && titleWords(title).join(' ') === words.join(' ')
}

/** Whether the typed words stand in a title, in any order, the last of them perhaps only begun. */
export function holdsWords(title: string, typed: string): boolean {
  const left = [...titleWords(title)]
  const words = titleWords(typed)
  const take = (fits: (word: string) => boolean) => {
    const at = left.findIndex(fits)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  return (
    words.length > 0 &&
    words.every(
      (typedWord, index) =>
        take((word) => word === typedWord) ||
        (index === words.length - 1 && take((word) => word.startsWith(typedWord))),
    )
  )
}

/** A word this short is as likely a whole title (Her, Ran, M) as the beginning of one. */
const SHORT_WORD = 3

/**
 * Whether what was typed may be taken for this title, as by Enter: it is the title, or its words in any order with the last
 * perhaps only begun. A short word, and one that lacks but the plural’s s (Alien, Aliens), may be another film’s whole title.
 */
export function completes(title: string, typed: string): boolean {
  if (isCalled(title, typed)) return true
  const words = titleWords(typed)
  const last = words.at(-1) ?? ''
  if (words.length === 1 && last.length <= SHORT_WORD) return false
  const isSingular = titleWords(title).includes(`${last}s`) && !titleWords(title).includes(last)
  return holdsWords(title, typed) && !isSingular
}
