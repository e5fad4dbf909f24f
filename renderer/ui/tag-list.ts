/** The tags with those typed (parted by commas) behind them: trimmed, none twice whatever its case. */
export function addTags(tags: readonly string[], typed: string): readonly string[] {
  const next = [...tags]
  for (const part of typed.split(',')) {
    const tag = part.trim().replace(/\s+/g, ' ').replace(/^#/, '')
    if (tag && !next.some((other) => other.toLowerCase() === tag.toLowerCase())) next.push(tag)
  }
  return next
}
