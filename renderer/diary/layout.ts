/** Every row of the diary has this height, in pixels, so that the whole scroll length is known from the outline alone. */
export const ROW_HEIGHT = 100
/** A month's heading with the rule above it. */
export const HEADING_HEIGHT = 75
/** Air above every month but the first. */
export const MONTH_GAP = 24
/** Rows fetched at a time, counted within their month. */
export const PAGE_ROWS = 50

/** A month as the outline counts it: `YYYY-MM`, `YYYY` (only the year is known) or `none`. */
export interface MonthCount {
  readonly month: string
  readonly count: number
  readonly rewatches: number
}

/** A month's place among the items (headings and rows in one sequence), among the rows, and in pixels. */
export interface MonthBlock extends MonthCount {
  readonly firstItem: number
  readonly firstRow: number
  readonly top: number
  /** Pixels from `top` to the first row: the heading and the air above it. */
  readonly headHeight: number
}

/** Where everything in a diary stands, without any of it loaded. */
export interface DiaryLayout {
  readonly months: readonly MonthBlock[]
  readonly itemCount: number
  readonly rowCount: number
  /** Pixels. */
  readonly height: number
}

/** What stands at an index of the sequence; `offset` counts within the month, `row` in the whole diary. */
export type DiaryItem =
  | { readonly kind: 'heading'; readonly block: MonthBlock }
  | { readonly kind: 'row'; readonly block: MonthBlock; readonly offset: number; readonly row: number }

/** Lays months out in the order given; months without entries take no room. */
export function layoutOf(months: readonly MonthCount[]): DiaryLayout {
  const blocks: MonthBlock[] = []
  let item = 0
  let row = 0
  let top = 0
  for (const month of months) {
    if (month.count < 1) continue
    const headHeight = blocks.length === 0 ? HEADING_HEIGHT : MONTH_GAP + HEADING_HEIGHT
    blocks.push({ ...month, firstItem: item, firstRow: row, top, headHeight })
    item += 1 + month.count
    row += month.count
    top += headHeight + month.count * ROW_HEIGHT
  }
  return { months: blocks, itemCount: item, rowCount: row, height: top }
}

/** The last block whose `start` is not beyond `at`; `start` must rise from block to block. */
function lastNotBeyond(
  blocks: readonly MonthBlock[],
  at: number,
  start: (block: MonthBlock) => number,
): MonthBlock | null {
  let low = 0
  let high = blocks.length - 1
  let found: MonthBlock | null = null
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (!block) break
    if (start(block) <= at) {
      found = block
      low = middle + 1
    } else high = middle - 1
  }
  return found
}

/** The item at an index, or null outside the diary. */
export function itemAt(layout: DiaryLayout, index: number): DiaryItem | null {
  if (index < 0 || index >= layout.itemCount) return null
  const block = lastNotBeyond(layout.months, index, (b) => b.firstItem)
  if (!block) return null
  if (index === block.firstItem) return { kind: 'heading', block }
  const offset = index - block.firstItem - 1
  return { kind: 'row', block, offset, row: block.firstRow + offset }
}

/** The month of a row counted in the whole diary, or null outside it. */
export function blockOfRow(layout: DiaryLayout, row: number): MonthBlock | null {
  if (row < 0 || row >= layout.rowCount) return null
  return lastNotBeyond(layout.months, row, (b) => b.firstRow)
}

/** The index in the sequence of a row counted in the whole diary, or -1 outside it. */
export function itemOfRow(layout: DiaryLayout, row: number): number {
  const block = blockOfRow(layout, row)
  return block ? block.firstItem + 1 + (row - block.firstRow) : -1
}

/** An item's height in pixels: what the virtual list asks of every index. */
export function heightAt(layout: DiaryLayout, index: number): number {
  const item = itemAt(layout, index)
  if (!item) return 0
  return item.kind === 'row' ? ROW_HEIGHT : item.block.headHeight
}

/** The month at a scroll position in pixels; null only in an empty diary. */
export function blockAtPixel(layout: DiaryLayout, pixel: number): MonthBlock | null {
  return lastNotBeyond(layout.months, pixel, (b) => b.top) ?? layout.months[0] ?? null
}

/**
 * The nearest scroll position, in pixels, that shows a row whole in a window of this height;
 * the first row of a month brings its heading.
 */
export function scrollTopToShow(layout: DiaryLayout, row: number, scrollTop: number, height: number): number {
  const block = blockOfRow(layout, row)
  if (!block) return scrollTop
  const offset = row - block.firstRow
  const top = block.top + block.headHeight + offset * ROW_HEIGHT
  const upper = row === 0 ? 0 : offset === 0 ? block.top : top
  const lower = top + ROW_HEIGHT - height
  return Math.min(upper, Math.max(lower, scrollTop))
}

/** A page of rows, as the contract asks for it. */
export interface RowPage {
  readonly month: string
  readonly offset: number
}

export const pageKey = (page: RowPage): string => `${page.month}@${page.offset}`

/** The page a row of a month is on. */
export function pageOf(month: string, offset: number): RowPage {
  return { month, offset: offset - (offset % PAGE_ROWS) }
}

/** The pages that hold the items from one index to another (both included), each once, in order. */
export function pagesBetween(layout: DiaryLayout, first: number, last: number): readonly RowPage[] {
  const pages = new Map<string, RowPage>()
  for (let index = Math.max(0, first); index <= Math.min(last, layout.itemCount - 1); index++) {
    const item = itemAt(layout, index)
    if (item?.kind !== 'row') continue
    const page = pageOf(item.block.month, item.offset)
    pages.set(pageKey(page), page)
  }
  return [...pages.values()]
}
