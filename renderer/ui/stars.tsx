import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import { Key } from './key.tsx'
import { FiveStars, GivenStars } from './star-shapes.tsx'
import styles from './stars.module.css'
import { keysFor, pressStarsKey, type StarsValue, valueAt } from './stars-keys.ts'
import { sentenceCase, starFigure, starWords } from './words.ts'

type Size = 'l' | 'm' | 's'

/** Pixels above and below within which a pointer that was pressed on the stars is still on them. */
const SLACK = 24

export interface StarsProps {
  /** Half stars, 1–10; null when not rated. */
  readonly value: StarsValue
  readonly onChange: (value: StarsValue) => void
  /** 32, 20 or 14 pixels high. */
  readonly size?: Size
  readonly label: string
  readonly isDisabled?: boolean
  readonly className?: string | undefined
}

/** A rating to give: by pointer, touch or key. */
export function Stars(props: StarsProps) {
  const { value, onChange, size = 'l', label, isDisabled = false, className } = props
  const [preview, setPreview] = useState<number | null>(null)
  const lastDigit = useRef<number | null>(null)
  const known = useRef(value)
  const pressedAt = useRef<number | null>(null)
  const box = useRef<HTMLDivElement>(null)

  // A rating that came from elsewhere makes the next digit a first one.
  useEffect(() => {
    if (known.current !== value) lastDigit.current = null
    known.current = value
  }, [value])

  const give = (next: StarsValue, digit: number | null = null) => {
    lastDigit.current = digit
    known.current = next
    if (next !== value) onChange(next)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isDisabled) return
    const next = pressStarsKey({ value, lastDigit: lastDigit.current }, event, isRightToLeft(box.current))
    if (!next) return
    event.preventDefault()
    setPreview(null)
    give(next.value, next.lastDigit)
  }

  const under = (event: PointerEvent): number | null => {
    const picture = box.current?.querySelector('svg')?.getBoundingClientRect()
    if (!picture?.width || event.clientY < picture.top - SLACK || event.clientY > picture.bottom + SLACK)
      return null
    const along = (event.clientX - picture.left) / picture.width
    return valueAt(isRightToLeft(box.current) ? 1 - along : along)
  }

  const onPointerDown = (event: PointerEvent) => {
    if (isDisabled || event.button !== 0) return
    pressedAt.current = under(event)
    setPreview(pressedAt.current)
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  const onPointerUp = (event: PointerEvent) => {
    const from = pressedAt.current
    pressedAt.current = null
    if (isDisabled || from === null) return
    const to = under(event)
    setPreview(null)
    if (to !== null) give(to === value && to === from ? null : to)
  }

  const drop = () => {
    pressedAt.current = null
    setPreview(null)
  }

  return (
    <div
      ref={box}
      role="slider"
      tabIndex={isDisabled ? -1 : 0}
      className={classNames(styles.stars, styles[size], isDisabled && styles.off, className)}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={5}
      aria-valuenow={(value ?? 0) / 2}
      aria-valuetext={starWords(value)}
      aria-disabled={isDisabled}
      data-previewing={preview !== null || undefined}
      onKeyDown={onKeyDown}
      onBlur={() => {
        lastDigit.current = null
      }}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (!isDisabled && (event.pointerType === 'mouse' || pressedAt.current !== null))
          setPreview(under(event))
      }}
      onPointerUp={onPointerUp}
      onPointerLeave={() => pressedAt.current === null && setPreview(null)}
      onPointerCancel={drop}
    >
      <FiveStars value={preview ?? value ?? 0} ghost={preview === null ? 0 : (value ?? 0)} />
      {preview !== null && size !== 's' && <Bubble value={preview} isClearing={preview === value} />}
    </div>
  )
}

/** What a click would give, and the keys that give the same. */
function Bubble({ value, isClearing }: { readonly value: number; readonly isClearing: boolean }) {
  return (
    <span className={styles.bubble} style={{ '--at': value } as Record<string, number>} aria-hidden="true">
      <bdi dir="ltr">{isClearing ? `${starFigure(value)} again clears` : starFigure(value)}</bdi>
      <span className={styles.keys}>
        {(isClearing ? ['0'] : keysFor(value)).map((key, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same digit twice, in a list that never moves
          <Key key={place}>{key}</Key>
        ))}
      </span>
    </span>
  )
}

/** A rating that was given: only its stars, read out in words. Nothing where there is none. */
export function StarsShown(props: {
  readonly value: StarsValue
  readonly size?: Size
  readonly className?: string | undefined
}) {
  const { value, size = 's', className } = props
  if (value === null) return null
  return (
    <GivenStars
      value={value}
      className={classNames(styles.given, styles[`${size}Given`], className)}
      label={sentenceCase(starWords(value))}
    />
  )
}

function isRightToLeft(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl'
}
