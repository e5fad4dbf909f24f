import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { DownIcon } from '../ui/icons.tsx'
import { Popup } from '../ui/popup.tsx'
import { TextField } from '../ui/text-field.tsx'
import { type MapFilter, withYears, yearsLabel } from './filter.ts'
import styles from './years-filter.module.css'

/** Narrows the map to films of some years. */
export function YearsFilter(props: {
  readonly filter: MapFilter
  readonly onChange: (filter: MapFilter) => void
}) {
  const { filter, onChange } = props
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const isOn = filter.yearFrom !== null || filter.yearTo !== null
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
        {yearsLabel(filter)}
        <DownIcon className="icon" aria-hidden />
      </button>
      <Popup isOpen={isOpen} anchor={button} isWide={false}>
        <Years
          id={id}
          filter={filter}
          onChange={onChange}
          anchor={button}
          onClose={close}
          onLeave={setOpen}
        />
      </Popup>
    </>
  )
}

function Years(props: {
  readonly id: string
  readonly filter: MapFilter
  readonly onChange: (filter: MapFilter) => void
  readonly anchor: React.RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
  /** Closed by going elsewhere: the focus stays where it went. */
  readonly onLeave: (isOpen: false) => void
}) {
  const { id, filter, onChange, anchor, onClose, onLeave } = props
  const panel = useRef<HTMLFieldSetElement>(null)
  const first = useRef<HTMLInputElement>(null)
  const [from, setFrom] = useState(String(filter.yearFrom ?? ''))
  const [to, setTo] = useState(String(filter.yearTo ?? ''))

  useEffect(() => {
    first.current?.focus()
    const onPointerDown = (event: PointerEvent) => {
      const target = event.target as Node
      if (!panel.current?.contains(target) && !anchor.current?.contains(target)) onLeave(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [anchor, onLeave])

  const type = (nextFrom: string, nextTo: string) => {
    setFrom(nextFrom)
    setTo(nextTo)
    onChange(withYears(filter, nextFrom, nextTo))
  }
  const year = { inputMode: 'numeric', maxLength: 4, autoComplete: 'off', placeholder: 'Any' } as const
  return (
    <fieldset
      ref={panel}
      id={id}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return
        if (event.key === 'Enter' && !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget) && relatedTarget !== anchor.current)
          onLeave(false)
      }}
    >
      <legend className="vh">Films of which years</legend>
      <TextField ref={first} label="From" value={from} onChange={(text) => type(text, to)} {...year} />
      <TextField label="Until" value={to} onChange={(text) => type(from, text)} {...year} />
      <div className={styles.buttons}>
        <Button
          variant="quiet"
          isDisabled={from === '' && to === ''}
          onPress={() => {
            type('', '')
            onClose()
          }}
        >
          Any year
        </Button>
        <Button onPress={onClose}>Done</Button>
      </div>
    </fieldset>
  )
}
