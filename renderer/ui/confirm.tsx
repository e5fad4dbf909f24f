import { useState, useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { TitledText } from './titled-text.tsx'

export interface ConfirmOptions {
  readonly title: string
  /** What would happen, and whether it can be taken back. */
  readonly text: string
  readonly titles?: readonly string[]
  /** The button that goes ahead, named after what it does. */
  readonly confirmLabel: string
  readonly cancelLabel?: string
  readonly isDangerous?: boolean
}

interface Asked extends ConfirmOptions {
  readonly answer: (yes: boolean) => void
}

let asked: Asked | null = null
const listeners = new Set<() => void>()

function ask(next: Asked | null): void {
  asked = next
  for (const listener of listeners) listener()
}

/** Asks before something that matters; true to go ahead. A second question answers the first with no. */
export function confirm(options: ConfirmOptions): Promise<boolean> {
  asked?.answer(false)
  return new Promise((resolve) => {
    ask({
      ...options,
      answer: (yes) => {
        ask(null)
        resolve(yes)
      },
    })
  })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where `confirm` asks; once, in the shell. */
export function ConfirmRegion() {
  const question = useSyncExternalStore(subscribe, () => asked)
  if (!question) return null
  return <Question key={question.title} question={question} />
}

function Question({ question }: { readonly question: Asked }) {
  const [isOpen] = useState(true)
  return (
    <Dialog
      title={question.title}
      role="alertdialog"
      isOpen={isOpen}
      onClose={() => question.answer(false)}
      actions={
        <>
          <Button
            variant="quiet"
            onPress={() => question.answer(false)}
            autoFocus={question.isDangerous ?? false}
          >
            {question.cancelLabel ?? 'Cancel'}
          </Button>
          <Button
            variant={question.isDangerous ? 'danger' : 'primary'}
            autoFocus={!question.isDangerous}
            onPress={() => question.answer(true)}
          >
            {question.confirmLabel}
          </Button>
        </>
      }
    >
      <p className="excerpt">
        <TitledText text={question.text} titles={question.titles ?? []} />
      </p>
    </Dialog>
  )
}
