import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { classNames } from '../ui/class-names.ts'
import chip from '../ui/filter-chip.module.css'
import { CheckIcon, DownIcon } from '../ui/icons.tsx'
import { Popup } from '../ui/popup.tsx'
import styles from './choice-chip.module.css'

export interface Choice<Value> {
  readonly value: Value
  readonly label: string
  /** Said beside it, quietly. */
  readonly note?: string
}

export interface ChoiceChipProps<Value> {
  /** Null: any. */
  readonly value: Value | null
  /** What choosing none of them is called, such as “Any decade”. */
  readonly anyLabel: string
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value | null) => void
}

/** A filter with one value of many, in a list that opens below it. */
export function ChoiceChip<Value extends string | number>(props: ChoiceChipProps<Value>) {
  const { value, anyLabel, choices, onChange } = props
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  const chosen = choices.find((choice) => choice.value === value)
  const options = [{ value: null, label: anyLabel }, ...choices]

  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[aria-checked=true]')?.focus()
  }, [isOpen])

  const choose = (next: Value | null) => {
    setOpen(false)
    button.current?.focus()
    if (next !== value) onChange(next)
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(chip.chip, styles.chip, value !== null && chip.on)}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        // A press outside the list closes it, and the chip is outside: the click that follows is not to open it again.
        onPointerDown={() => {
          wasOpen.current = isOpen
        }}
        onClick={() => {
          setOpen(!wasOpen.current)
          wasOpen.current = false
        }}
      >
        {chosen?.label ?? (value === null ? anyLabel : String(value))}
        <DownIcon className="icon" aria-hidden />
      </button>
      <Popup isOpen={isOpen} anchor={button} isWide={false} onDismiss={() => setOpen(false)}>
        <div
          ref={menu}
          role="menu"
          aria-label={anyLabel}
          tabIndex={-1}
          className={styles.menu}
          onKeyDown={walk}
        >
          {options.map((option) => (
            <button
              key={option.value ?? ''}
              type="button"
              role="menuitemradio"
              aria-checked={option.value === value}
              tabIndex={-1}
              className={styles.option}
              onClick={() => choose(option.value)}
            >
              <CheckIcon className="icon" aria-hidden />
              {option.label}
              {'note' in option && option.note && <span className={styles.note}>{option.note}</span>}
            </button>
          ))}
        </div>
      </Popup>
    </>
  )
}

const JUMPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** Arrow keys move in the list, and no key typed in it answers the duel. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  event.stopPropagation()
  const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitemradio]')]
  const at = options.indexOf(document.activeElement as HTMLElement)
  const jump = JUMPS[event.key]
  const typed = event.key.length === 1 && event.key !== ' ' ? event.key.toLowerCase() : null
  const isCalled = (option: HTMLElement) =>
    typed !== null && option.textContent.toLowerCase().startsWith(typed)
  const target = jump
    ? options[jump(at, options.length - 1)]
    : (options.slice(at + 1).find(isCalled) ?? options.find(isCalled))
  if (!target) return
  event.preventDefault()
  target.focus()
}
