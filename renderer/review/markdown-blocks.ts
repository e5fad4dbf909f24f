/** What a block stands in: its first line begins with `lead`, the others with `rest`. */
export interface Frame {
  readonly parent: Frame | null
  readonly lead: string
  readonly rest: string
  readonly isItem: boolean
  used: boolean
}
/** A paragraph, heading or rule with the beginning of its first line. */
export interface Block {
  readonly frame: Frame | null
  readonly first: string
  readonly opensItem: boolean
  readonly text: string
}

const restOf = (frame: Frame | null): string => (frame ? restOf(frame.parent) + frame.rest : '')

/** The prefix of the next line in a frame; an item's bullet is given out once. */
export function takePrefix(frame: Frame | null): string {
  if (!frame) return ''
  const own = frame.used ? frame.rest : frame.lead
  const prefix = takePrefix(frame.parent) + own
  frame.used = true
  return prefix
}

/** A quote or an item inside what is around it. */
export function frameIn(parent: Frame | null, lead: string): Frame {
  const isItem = lead !== '> '
  return { parent, lead, rest: isItem ? ' '.repeat(lead.length) : lead, isItem, used: false }
}

function framesOf(frame: Frame | null): readonly Frame[] {
  return frame ? [...framesOf(frame.parent), frame] : []
}

/** Items follow one another line by line; all else is parted by a blank line, quoted where both sides are. */
export function joinBlocks(blocks: readonly Block[]): string {
  let out = ''
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    if (before) {
      const above = framesOf(before.frame)
      const shared = framesOf(block.frame).filter((frame, at) => frame === above[at])
      const isTight = block.opensItem && above.some((frame) => frame.isItem)
      out += isTight ? '\n' : `\n${restOf(shared.at(-1) ?? null).trimEnd()}\n`
    }
    const [first = '', ...others] = block.text.split('\n')
    const rest = restOf(block.frame)
    out += [block.first + first, ...others.map((line) => rest + line)].join('\n')
  }
  return out
}
