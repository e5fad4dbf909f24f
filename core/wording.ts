import { z } from 'zod'

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with named fields',
  record: 'an object with named fields',
  null: 'null',
}

function nounFor(type: string): string {
  return NOUNS[type] ?? type
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function fieldName(path: readonly PropertyKey[] | undefined): string {
  return path?.length ? `“${path.join('.')}”` : 'The input'
}

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

/** A sentence for an issue whose schema brings none of its own. */
function sentenceFor(issue: RawIssue): string {
  const field = fieldName(issue.path)
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `${field} is missing.`
      return `${field} should be ${nounFor(issue.expected)}, not ${nounFor(kindOf(issue.input))}.`
    case 'invalid_value':
      return `${field} should be one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}.`
    case 'too_big':
      return `${field} is too ${issue.origin === 'number' || issue.origin === 'int' ? 'high' : 'long'}: ${issue.maximum} at most.`
    case 'too_small':
      return `${field} is too ${issue.origin === 'number' || issue.origin === 'int' ? 'low' : 'short'}: ${issue.minimum} at least.`
    case 'unrecognized_keys':
      return `${field} has a field nobody knows: ${issue.keys.map((key) => `“${key}”`).join(', ')}.`
    default:
      return `${field} is not written in a way the diary understands.`
  }
}

/** A schema's own words for whatever is wrong, except that a field left out is said to be missing. */
export function unlessMissing(sentence: string) {
  return { error: ({ input }: { readonly input?: unknown }) => (input === undefined ? undefined : sentence) }
}

// A schema's own words come first; these stand in wherever it has none.
z.config({ customError: sentenceFor })
