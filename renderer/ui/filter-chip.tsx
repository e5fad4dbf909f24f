import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './filter-chip.module.css'
import { DownIcon } from './icons.tsx'
import { Popup } from './popup.tsx'

export interface FilterChipProps {
  /** What is let through now. */
  readonly label: string
  /** What the panel asks, for who hears it. */
  readonly legend: string
  /** It narrows something. */
  readonly isOn: boolean
  /** What letting everything through is called, such as “Any year”. */
  readonly anyLabel: string
  readonly onAny: () => void
  /** Lays the fields out. */
  readonly className?: string | undefined
  /** The fields; the first has the focus when it opens. */
  readonly children: ReactNode
}

/** A filter that opens as a panel of fields below its chip; Esc, Enter in a field and going elsewhere close it. */
export function FilterChip(props: FilterChipProps) {
  const { label, legend, isOn, anyLabel, onAny, className, children } = props
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLFieldSetElement>(null)
  const id = useId()

  useEffect(() => {
    if (!isOpen) return
    panel.current?.querySelector<HTMLElement>('[role="slider"], input')?.focus()
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
        {label}
        <DownIcon className="icon" aria-hidden />
      </button>
      <Popup isOpen={isOpen} anchor={button} isWide={false}>
        <fieldset
          ref={panel}
          id={id}
          className={styles.panel}
          onKeyDown={(event) => {
            const isDone = event.key === 'Enter' && event.target instanceof HTMLInputElement
            if (event.key !== 'Escape' && !isDone) return
            event.preventDefault()
            event.stopPropagation()
            close()
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            const isElsewhere = relatedTarget && !currentTarget.contains(relatedTarget)
            // The focus stays where it went.
            if (isElsewhere && relatedTarget !== button.current) setOpen(false)
          }}
        >
          <legend className="vh">{legend}</legend>
          <div className={className}>{children}</div>
          <div className={styles.buttons}>
            <Button
              variant="quiet"
              isDisabled={!isOn}
              onPress={() => {
                onAny()
                close()
              }}
            >
              {anyLabel}
            </Button>
            <Button onPress={close}>Done</Button>
          </div>
        </fieldset>
      </Popup>
    </>
  )
}
