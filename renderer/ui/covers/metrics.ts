/** A face a cover is set in: serif, italic, grotesque, and the small grotesque of the credits. */
export type Face = 'serif' | 'italic' | 'grotesque' | 'credit'

/** The letters measured, in the order of the advances below. */
const MEASURED =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~’‘“”–—…·×¡¿ßÆæØøŒœÐðÞþ'

/**
 * Advance widths in thousandths of the size, measured in Chromium from the fonts the app carries: Newsreader 500 at optical
 * size 72, its italic 400 at 72, Inter 800 at 32 and Inter 500 at 14. A table, so that a cover is the same before the fonts have come.
 */
const ADVANCES: Readonly<Record<Face, readonly number[]>> = {
  // biome-ignore format: a table
  serif: [
    227, 267, 360, 620, 620, 811, 767, 191, 279, 279, 394, 575, 244, 329, 242, 392, 620, 620, 620, 620, 620,
    620, 620, 620, 620, 620, 275, 281, 575, 575, 575, 489, 903, 746, 684, 715, 787, 690, 629, 777, 845, 369,
    425, 785, 637, 1046, 784, 808, 659, 809, 724, 579, 737, 799, 730, 1046, 751, 718, 670, 296, 392, 296,
    575, 410, 500, 526, 596, 484, 608, 503, 378, 524, 605, 291, 270, 588, 285, 901, 613, 577, 608, 594, 428,
    432, 386, 593, 579, 812, 572, 568, 489, 294, 221, 294, 575, 241, 238, 430, 434, 487, 652, 702, 258, 575,
    253, 485, 656, 1067, 783, 822, 591, 1121, 894, 789, 592, 674, 592,
  ],
  // biome-ignore format: a table
  italic: [
    236, 254, 343, 600, 600, 761, 699, 186, 269, 269, 391, 575, 227, 315, 228, 405, 600, 600, 600, 600, 600,
    600, 600, 650, 600, 600, 269, 271, 575, 575, 575, 486, 899, 701, 636, 692, 749, 646, 581, 748, 793, 342,
    386, 720, 594, 984, 746, 771, 614, 771, 679, 539, 687, 764, 684, 964, 685, 659, 625, 288, 376, 288, 575,
    390, 500, 519, 487, 394, 515, 404, 288, 434, 527, 294, 266, 488, 264, 814, 572, 461, 548, 490, 423, 346,
    314, 534, 481, 716, 494, 507, 410, 284, 236, 283, 575, 229, 227, 397, 399, 470, 627, 653, 246, 575, 237,
    477, 537, 1006, 705, 785, 479, 1053, 706, 750, 462, 627, 498,
  ],
  // biome-ignore format: a table
  grotesque: [
    200, 258, 501, 635, 668, 976, 663, 278, 345, 345, 563, 666, 254, 452, 254, 379, 665, 401, 614, 628, 673,
    610, 631, 564, 627, 631, 254, 256, 666, 666, 666, 585, 1021, 738, 647, 728, 706, 619, 593, 738, 722,
    270, 573, 706, 565, 909, 731, 747, 639, 747, 658, 668, 645, 705, 727, 1016, 718, 709, 643, 345, 379,
    345, 473, 484, 317, 567, 611, 568, 611, 572, 397, 611, 601, 262, 263, 568, 262, 902, 601, 593, 611, 611,
    394, 539, 392, 601, 571, 846, 549, 571, 541, 461, 367, 461, 666, 241, 241, 471, 460, 500, 1000, 764,
    254, 666, 259, 585, 654, 1036, 890, 747, 593, 1044, 949, 759, 586, 662, 611,
  ],
  // biome-ignore format: a table
  credit: [
    267, 304, 494, 639, 646, 993, 653, 313, 369, 369, 521, 667, 303, 462, 303, 370, 646, 415, 616, 627, 656,
    603, 630, 571, 629, 630, 303, 315, 667, 667, 667, 527, 982, 709, 657, 733, 722, 603, 589, 748, 745, 272,
    575, 688, 565, 913, 756, 767, 642, 769, 648, 646, 653, 740, 709, 1003, 701, 696, 641, 369, 370, 369,
    477, 463, 337, 568, 618, 577, 618, 587, 379, 620, 602, 252, 252, 559, 252, 888, 602, 604, 618, 618, 387,
    539, 340, 602, 575, 829, 557, 575, 559, 440, 346, 440, 667, 277, 277, 474, 471, 500, 1000, 910, 303,
    667, 304, 527, 630, 1003, 915, 767, 604, 1009, 996, 743, 588, 647, 618,
  ],
}

/** Letter-spacing in ems, as the cover's classes set it. */
const TRACKING: Readonly<Record<Face, number>> = {
  serif: -0.012,
  italic: -0.008,
  grotesque: -0.035,
  credit: 0,
}

const PLACES = new Map(Array.from(MEASURED, (letter, place) => [letter, place]))
const PLACE_OF_N = PLACES.get('n') ?? 0
/** Scripts whose letters fill the square. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u

/** How wide a line is at a size, in the size's unit. Letters of other scripts count as wide as a square or an n. */
export function textWidth(text: string, face: Face, size: number): number {
  const letters = Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''))
  let thousandths = 0
  for (const letter of letters) thousandths += advanceOf(letter, ADVANCES[face])
  return (thousandths / 1000 + TRACKING[face] * letters.length) * size
}

function advanceOf(letter: string, advances: readonly number[]): number {
  const place = PLACES.get(letter)
  if (place !== undefined) return advances[place] ?? 0
  return SQUARE.test(letter) ? 1000 : (advances[PLACE_OF_N] ?? 0)
}
