import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { FieldFrame } from './field-frame.tsx'
import { CloseIcon } from './icons.tsx'
import styles from './tag-field.module.css'
import { addTags } from './tag-list.ts'

export interface TagFieldProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
  readonly placeholder?: string
  readonly error?: string | null
}

/** Tags as chips. Enter or a comma makes one of what is typed, Backspace in the empty field takes the last away. */
export function TagField({ label, value, onChange, placeholder = 'Add a tag', error }: TagFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')

  const add = (typed: string) => {
    const next = addTags(value, typed)
    setText('')
    if (next.length === value.length) return
    setSaid(`${next.slice(value.length).join(', ')} added`)
    onChange(next)
  }

  const remove = (tag: string) => {
    setSaid(`${tag} removed`)
    onChange(value.filter((other) => other !== tag))
    input.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if ((event.key === 'Enter' || event.key === ',') && text.trim()) {
      event.preventDefault()
      add(text)
    } else if (event.key === 'Backspace' && text === '') {
      const last = value.at(-1)
      if (last !== undefined) remove(last)
    }
  }

  return (
    <FieldFrame id={id} label={label} error={error} className={styles.tags}>
      <ul className={styles.chips} aria-label={label}>
        {value.map((tag) => (
          <li key={tag} className={styles.chip}>
            <span>{tag}</span>
            <button type="button" aria-label={`Remove ${tag}`} onClick={() => remove(tag)}>
              <CloseIcon className="icon" aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={input}
        id={id}
        className={styles.input}
        value={text}
        placeholder={value.length === 0 ? placeholder : 'Add'}
        autoComplete="off"
        onChange={(event) =>
          event.target.value.includes(',') ? add(event.target.value) : setText(event.target.value)
        }
        onKeyDown={onKeyDown}
        onBlur={() => add(text)}
      />
      <span className="vh" role="status">
        {said}
      </span>
    </FieldFrame>
  )
}
