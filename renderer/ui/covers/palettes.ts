export interface Palette {
  readonly name: string
  readonly ground: string
  readonly figure: string
  readonly accent: string
  readonly textOnGround: string
  readonly textOnFigure: string
}

const palette = (
  name: string,
  ground: string,
  figure: string,
  accent: string,
  textOnGround: string,
  textOnFigure: string,
): Palette => ({ name, ground, figure, accent, textOnGround, textOnFigure })

export const PALETTES: readonly Palette[] = [
  palette('vermilion', '#C23B26', '#F2E6D0', '#1E1816', '#F7ECD9', '#1E1816'),
  palette('ultramarine', '#24408E', '#F0E6D2', '#E9876A', '#F4EBD9', '#1B2A5C'),
  palette('bottle', '#1D4638', '#E9DEC3', '#DB6B48', '#F0E6CF', '#17382D'),
  palette('ink', '#1D1B20', '#EBE1CE', '#C9402C', '#EFE6D5', '#1D1B20'),
  palette('bone', '#E6DBC4', '#1E1A17', '#B8382A', '#1E1A17', '#E6DBC4'),
  palette('powder', '#A7C1CC', '#1B2B3B', '#C5412D', '#172533', '#DCE8EC'),
  palette('aubergine', '#452341', '#EBCCC0', '#E2694E', '#F1DDD3', '#3A1D37'),
  palette('petrol', '#15525D', '#EFE3CD', '#EBA286', '#F2E9D8', '#10424B'),
  palette('rose', '#E1A496', '#3B1823', '#F6ECDD', '#32131D', '#F1CFC5'),
  palette('olive', '#6A6733', '#F0E6CD', '#211E18', '#F8F0DC', '#35331A'),
  palette('violet', '#54557F', '#F0E6D9', '#F2B7A0', '#F5EDE2', '#3B3C60'),
  palette('sage', '#B9CCBA', '#1B3B34', '#D1533A', '#173029', '#DCE7DB'),
]

/** Relative luminance of `#RRGGBB`, 0 to 1, as WCAG 2 defines it. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** The candidate that stands out most from the ground. */
export function clearest(ground: string, candidates: readonly string[]): string {
  return candidates.reduce((best, one) => (contrast(ground, one) > contrast(ground, best) ? one : best))
}

/** Contrast at which a large shape or a large word still parts from its ground. */
export const SHAPE_CONTRAST = 2.2
