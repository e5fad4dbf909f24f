/** What `foldAt` says of a character that belongs to no word. */
export const SEPARATOR = ''
/** What `foldOf` says of a character that stands in a word unseen: an accent, a zero-width joiner. */
export const UNSEEN = '\0'

const known = new Map<number, string>()

/** Letters that Unicode does not take apart, as people without them on their keys write them. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}
const INVISIBLE =
  /^(?:\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2064]|[\u2066-\u2069]|[\uFE00-\uFE0F]|\uFEFF)$/
const ACCENT = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640]/g
const IN_WORDS = /[\p{L}\p{N}\p{M}\p{So}\p{Sc}]/u

/**
 * A character as it counts for telling words apart: lower case, without accents, full-width forms made
 * ordinary. `SEPARATOR` when it stands in no word, `UNSEEN` when it is to be passed over.
 */
export function foldOf(codePoint: number): string {
  const found = known.get(codePoint)
  if (found !== undefined) return found
  const folded = fold(String.fromCodePoint(codePoint))
  known.set(codePoint, folded)
  return folded
}

function fold(character: string): string {
  if (INVISIBLE.test(character)) return UNSEEN
  if (!IN_WORDS.test(character)) return SEPARATOR
  let out = ''
  for (const part of character.normalize('NFKD').replace(ACCENT, '').toLowerCase()) out += SPELT[part] ?? part
  return out.replace(ACCENT, '') || UNSEEN
}

/** Scripts that leave no space between words: each of their characters is taken for a word of its own. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3134f)
  )
}
