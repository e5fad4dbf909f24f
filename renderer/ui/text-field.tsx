import type { InputHTMLAttributes, Ref } from 'react'
import { useId } from 'react'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import { FieldFrame } from './field-frame.tsx'
import type { Icon } from './icons.tsx'

export interface TextFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'size' | 'className'> {
  readonly label: string
  /** The label is read out but not shown. */
  readonly isLabelHidden?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly icon?: Icon
  /** What is wrong, as a sentence. */
  readonly error?: string | null | undefined
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLInputElement>
}

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden = false, value, onChange, icon, error, className, ...rest } = props
  const id = useId()
  return (
    <FieldFrame {...{ id, label, isLabelHidden, icon, error, className }}>
      <input
        {...rest}
        id={id}
        className={classNames(fieldStyles.input)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </FieldFrame>
  )
}
