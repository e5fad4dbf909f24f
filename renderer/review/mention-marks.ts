import { ChangeSet, type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { type FoundMention, pieceKey, pieceOf } from './proposals.ts'
import styles from './review-page.module.css'

/** `open` is proposed, `taken` is in the panel, `named` is only named. */
export type MarkKind = 'open' | 'taken' | 'named'

interface Place {
  readonly from: number
  readonly to: number
}

/** What was found, where it stands now; all of it at once. */
export const setMentions = StateEffect.define<readonly (Place & { readonly mention: FoundMention })[]>()
/** How each film's mentions are drawn, by key, and those that tell one piece of it, by that; no others are drawn. */
export const setMarkKinds = StateEffect.define<ReadonlyMap<string, MarkKind>>()

interface Marks {
  readonly places: DecorationSet
  readonly kinds: ReadonlyMap<string, MarkKind>
  readonly drawn: DecorationSet
}

const NONE: Marks = { places: Decoration.none, kinds: new Map(), drawn: Decoration.none }
const marks: Readonly<Record<MarkKind, Decoration>> = {
  open: Decoration.mark({ class: styles.mentionOpen ?? 'open' }),
  taken: Decoration.mark({ class: styles.mentionTaken ?? 'taken' }),
  named: Decoration.mark({ class: styles.mentionNamed ?? 'named' }),
}

const mentionOf = (decoration: Decoration): FoundMention => decoration.spec.mention

const field = StateField.define<Marks>({
  create: () => NONE,
  update(value, transaction) {
    let { places, kinds, drawn } = value
    if (transaction.docChanged) {
      places = places.map(transaction.changes)
      drawn = drawn.map(transaction.changes)
    }
    let isNew = false
    for (const effect of transaction.effects) {
      if (effect.is(setMentions)) {
        isNew = true
        places = Decoration.set(
          effect.value
            .filter(({ from, to }) => from < to)
            .map(({ from, to, mention }) => Decoration.mark({ mention }).range(from, to)),
          true,
        )
      } else if (effect.is(setMarkKinds)) {
        isNew = true
        kinds = effect.value
      }
    }
    if (isNew) drawn = drawnFrom(places, kinds)
    return places === value.places && kinds === value.kinds && drawn === value.drawn
      ? value
      : { places, kinds, drawn }
  },
  provide: (self) => EditorView.decorations.from(self, ({ drawn }) => drawn),
})

function drawnFrom(places: DecorationSet, kinds: ReadonlyMap<string, MarkKind>): DecorationSet {
  const ranges = []
  for (const cursor = places.iter(); cursor.value; cursor.next()) {
    const kind = kindOf(mentionOf(cursor.value), kinds)
    if (kind) ranges.push(marks[kind].range(cursor.from, cursor.to))
  }
  return Decoration.set(ranges)
}

function kindOf(mention: FoundMention, kinds: ReadonlyMap<string, MarkKind>): MarkKind | undefined {
  const piece = pieceOf(mention)
  return (piece && kinds.get(pieceKey(mention.key, piece))) ?? kinds.get(mention.key)
}

/** The text as it stands is being read for films. */
export const beginReading = StateEffect.define<null>()

const sinceReading = StateField.define<ChangeSet>({
  create: (state) => ChangeSet.empty(state.doc.length),
  update(value, { effects, changes, docChanged, startState }) {
    const isBegun = effects.some((effect) => effect.is(beginReading))
    const before = isBegun ? ChangeSet.empty(startState.doc.length) : value
    return docChanged ? before.compose(changes) : before
  },
})

/** What was written since the last reading began, in one range; null while nothing was. */
const unread = StateField.define<Place | null>({
  create: () => null,
  update(value, { effects, changes, docChanged }) {
    let range = effects.some((effect) => effect.is(beginReading)) ? null : value
    if (!docChanged) return range
    if (range) range = { from: changes.mapPos(range.from, -1), to: changes.mapPos(range.to, 1) }
    changes.iterChangedRanges((_from, _to, from, to) => {
      range = range ? { from: Math.min(range.from, from), to: Math.max(range.to, to) } : { from, to }
    })
    return range
  },
})

/** Where the text was changed since it was last read. */
export function unreadRange(state: EditorState): Place | null {
  return state.field(unread)
}

/** The mentions that stand outside a range, with their places as they are now. */
export function mentionsOutside(state: EditorState, { from, to }: Place): readonly FoundMention[] {
  const found: FoundMention[] = []
  for (const cursor = state.field(field).places.iter(); cursor.value; cursor.next()) {
    if (cursor.from >= from && cursor.to <= to) continue
    found.push(movedTo(mentionOf(cursor.value), cursor.from))
  }
  return found
}

/** A mention that begins at `start` now. */
export function movedTo(mention: FoundMention, start: number): FoundMention {
  const by = start - mention.start
  if (by === 0) return mention
  const { evidence } = mention
  return {
    ...mention,
    start,
    end: mention.end + by,
    ...(evidence ? { evidence: { start: evidence.start + by, end: evidence.end + by } } : {}),
  }
}

/** What was changed since the text was last sent to be read: what was found then stands elsewhere now. */
export function changesSinceReading(state: EditorState): ChangeSet {
  return state.field(sinceReading)
}

/** Whether what was found is of the text as it stands. */
const fresh = StateField.define<boolean>({
  create: () => false,
  update(value, { effects, docChanged, startState }) {
    if (docChanged) return false
    return effects.some((effect) => effect.is(setMentions)) ? startState.field(sinceReading).empty : value
  },
})

/** Whether the text was read as it stands. */
export function isReadAsItStands(state: EditorState): boolean {
  return state.field(fresh)
}

/** Underlines the films a review names. The marks move with the text; what was found anew replaces them. */
export const mentionMarks: Extension = [field, sinceReading, unread, fresh]

/** The words by which a film is first named within a range; null where it is not. */
export function nameWithin(state: EditorState, filmId: string, { from, to }: Place): string | null {
  let words: string | null = null
  state.field(field).places.between(from, to, (start, end, decoration) => {
    if (mentionOf(decoration).filmId !== filmId || end <= from || start >= to) return
    words = state.sliceDoc(start, end)
    return false
  })
  return words
}

/** Where a mention stands now; null once its words are gone. */
export function placeOfMention(state: EditorState, mention: FoundMention): Place | null {
  for (const cursor = state.field(field).places.iter(); cursor.value; cursor.next()) {
    if (mentionOf(cursor.value) === mention) return { from: cursor.from, to: cursor.to }
  }
  return null
}

/** The mention that a position of the text stands in or beside. */
export function mentionAt(
  state: EditorState,
  at: number,
): (Place & { readonly mention: FoundMention }) | null {
  let found: (Place & { readonly mention: FoundMention }) | null = null
  state.field(field).places.between(at, at, (from, to, decoration) => {
    found = { from, to, mention: mentionOf(decoration) }
    return false
  })
  return found
}
