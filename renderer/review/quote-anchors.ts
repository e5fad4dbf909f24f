import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView } from '@codemirror/view'

interface Anchor {
  readonly from: number
  readonly to: number
}

interface Anchors {
  readonly places: ReadonlyMap<string, Anchor>
  /** Whose words are lit up in the text. */
  readonly shown: string | null
}

/** Ties words of the review to a film of the panel; `place` null unties them. */
export const setAnchor = StateEffect.define<{ readonly id: string; readonly place: Anchor | null }>({
  map: ({ id, place }, changes) => ({
    id,
    place: place && { from: changes.mapPos(place.from, 1), to: changes.mapPos(place.to, -1) },
  }),
})
/** Lights up the words tied to one film; null puts the light out. */
export const showAnchor = StateEffect.define<string | null>()

const NONE: Anchors = { places: new Map(), shown: null }

/** The words each quote was taken for. They stay the same words while the text around them is edited. */
export const quoteAnchors = StateField.define<Anchors>({
  create: () => NONE,
  update(value, transaction) {
    let { places, shown } = value
    if (transaction.docChanged && places.size > 0) {
      places = new Map(
        [...places].map(([id, { from, to }]) => {
          const start = transaction.changes.mapPos(from, 1)
          return [id, { from: start, to: Math.max(start, transaction.changes.mapPos(to, -1)) }]
        }),
      )
    }
    for (const effect of transaction.effects) {
      if (effect.is(setAnchor)) {
        const next = new Map(places)
        if (effect.value.place) next.set(effect.value.id, effect.value.place)
        else next.delete(effect.value.id)
        places = next
      } else if (effect.is(showAnchor)) shown = effect.value
    }
    return places === value.places && shown === value.shown ? value : { places, shown }
  },
  provide: (field) =>
    EditorView.decorations.from(field, ({ places, shown }) => {
      const place = shown === null ? undefined : places.get(shown)
      if (!place || place.from >= place.to) return Decoration.none
      return Decoration.set([Decoration.mark({ tagName: 'mark' }).range(place.from, place.to)])
    }),
})

/** The films whose words were deleted. */
export function lostAnchors(state: EditorState): readonly string[] {
  return [...state.field(quoteAnchors).places].filter(([, { from, to }]) => from >= to).map(([id]) => id)
}

/** Where the words tied to each film stand now; those that were deleted stand nowhere. */
export function anchorsOf(state: EditorState): ReadonlyMap<string, Anchor> {
  return new Map([...state.field(quoteAnchors).places].filter(([, { from, to }]) => from < to))
}
