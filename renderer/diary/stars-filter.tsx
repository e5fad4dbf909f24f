import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { DownIcon } from '../ui/icons.tsx'
import { Popup } from '../ui/popup.tsx'
import { Stars } from '../ui/stars.tsx'
import { type DiaryFilter, ratingLabel, withRating } from './filter.ts'
import styles from './stars-filter.module.css'

/** Narrows the diary to a range of stars. */
export function StarsFilter(props: {
  readonly filter: DiaryFilter
  readonly onChange: (filter: DiaryFilter) => void
}) {
  const { filter, onChange } = props
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLFieldSetElement>(null)
  const id = useId()
  const isOn = filter.ratingFrom !== null || filter.ratingTo !== null

  useEffect(() => {
    if (!isOpen) return
    panel.current?.querySelector<HTMLElement>('[role="slider"]')?.focus()
    const onPointerDown = (event: PointerEvent) => {
      const target = event.target as Node
      if (!panel.current?.contains(target) && !button.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [isOpen])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(styles.chip, isOn && styles.on)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {ratingLabel(filter.ratingFrom, filter.ratingTo)}
        <DownIcon className="icon" aria-hidden />
      </button>
      <Popup isOpen={isOpen} anchor={button} isWide={false}>
        <fieldset
          ref={panel}
          id={id}
          className={styles.panel}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            close()
          }}
          onBlur={(event) => {
            const next = event.relatedTarget
            if (next && !event.currentTarget.contains(next) && next !== button.current) setOpen(false)
          }}
        >
          <legend className="vh">How many stars</legend>
          <div className={styles.end}>
            <span aria-hidden="true">At least</span>
            <Stars
              size="m"
              label="At least"
              value={filter.ratingFrom}
              onChange={(value) => onChange(withRating(filter, 'from', value))}
            />
          </div>
          <div className={styles.end}>
            <span aria-hidden="true">At most</span>
            <Stars
              size="m"
              label="At most"
              value={filter.ratingTo}
              onChange={(value) => onChange(withRating(filter, 'to', value))}
            />
          </div>
          <div className={styles.buttons}>
            <Button
              variant="quiet"
              isDisabled={!isOn}
              onPress={() => {
                onChange({ ...filter, ratingFrom: null, ratingTo: null })
                close()
              }}
            >
              Any stars
            </Button>
            <Button onPress={close}>Done</Button>
          </div>
        </fieldset>
      </Popup>
    </>
  )
}
