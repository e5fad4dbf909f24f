import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { isTypedAhead, pressAgain, type TypedKey } from './typed-ahead.ts'

export interface ComboboxOptions<Item> {
  readonly items: readonly Item[]
  readonly onChoose: (item: Item) => void | Promise<void>
  /** Esc on a closed list, where the surroundings do not handle it. */
  readonly onEscape?: () => void
  /** The list is always to be seen, as in a dialog. */
  readonly isAlwaysOpen?: boolean
  /** What the list answers to; the first option is marked anew when it changes. */
  readonly query: string
  /** The items still answer an earlier query: Enter waits for those of this one. */
  readonly isWaiting?: boolean
}

/**
 * The combobox pattern of WAI-ARIA with a list: focus stays in the input, arrows move the mark, Enter takes the marked option,
 * Esc closes. The first option is marked, so that Enter takes the likeliest.
 */
export function useCombobox<Item>(options: ComboboxOptions<Item>) {
  const { items, onChoose, onEscape, isAlwaysOpen = false, query, isWaiting = false } = options
  const listId = useId()
  const [isAsked, setAsked] = useState(false)
  const [marked, setMarked] = useState(0)
  const isOpen = (isAlwaysOpen || isAsked) && items.length > 0
  const active = isOpen ? Math.min(marked, items.length - 1) : -1
  const optionId = (index: number) => `${listId}-${index}`

  const isMoved = useRef(false)
  const isTaken = useRef(false)
  const isChoosing = useRef(false)
  /** Keys pressed after an Enter that is still being answered: meant for where that leads. */
  const held = useRef<TypedKey[]>([])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question starts at its first answer
  useEffect(() => {
    setMarked(0)
    isMoved.current = false
    isTaken.current = false
    if (!isChoosing.current) held.current = []
  }, [query])

  // Enter came before the answers did: the first of them was meant.
  useEffect(() => {
    if (isWaiting || !isTaken.current) return
    isTaken.current = false
    const [first] = items
    if (first !== undefined) choose(first)
  })

  const mark = (index: number) => {
    isMoved.current = true
    setMarked(index)
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' })
  }

  const choose = async (item: Item) => {
    if (isChoosing.current) return
    isChoosing.current = true
    setAsked(false)
    try {
      // What follows is drawn at once, which React refuses while it is drawing: the answer may have come as an effect.
      await null
      await onChoose(item)
    } finally {
      isChoosing.current = false
    }
    pressAgain(held.current.splice(0))
  }

  /** Keeps what is typed after Enter out of the field; true when it did. */
  const hold = (event: KeyboardEvent): boolean => {
    if (!isTaken.current && !isChoosing.current) return false
    if (!isTypedAhead(event)) return false
    held.current.push({ key: event.key, code: event.code, shiftKey: event.shiftKey })
    return true
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (hold(event)) return event.preventDefault()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (!isOpen) setAsked(true)
      else mark((active + step + items.length) % items.length)
    } else if (
      event.key === 'Enter' &&
      (isOpen || (isWaiting && isAsked)) &&
      !event.ctrlKey &&
      !event.metaKey
    ) {
      const item = items[active]
      event.preventDefault()
      if (isWaiting && !isMoved.current) isTaken.current = true
      else if (item !== undefined) choose(item)
    } else if (event.key === 'Escape') {
      if (isOpen && !isAlwaysOpen) {
        event.preventDefault()
        event.stopPropagation()
        setAsked(false)
      } else onEscape?.()
    } else if (event.key === 'Tab') setAsked(false)
  }

  return {
    isOpen,
    active,
    open: () => setAsked(true),
    close: () => setAsked(false),
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': listId,
      'aria-activedescendant': isOpen ? optionId(active) : undefined,
      autoComplete: 'off',
      spellCheck: false,
      onKeyDown,
      onBlur: () => {
        isTaken.current = false
        setAsked(false)
      },
    } as const,
    listProps: { id: listId, role: 'listbox' } as const,
    optionProps: (index: number) =>
      ({
        id: optionId(index),
        role: 'option',
        'aria-selected': index === active,
        // Focus stays in the input: a press on an option must not take it away.
        onPointerDown: (event: { preventDefault: () => void }) => event.preventDefault(),
        onPointerMove: () => setMarked(index),
        onClick: () => {
          const item = items[index]
          if (item !== undefined) choose(item)
        },
      }) as const,
  }
}
