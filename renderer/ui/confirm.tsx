import { useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { type Asked, useQuestion } from './questions.ts'
import { TitledText } from './titled-text.tsx'

export { confirm } from './questions.ts'

/** Where `confirm` asks; once, in the shell. */
export function ConfirmRegion() {
  const question = useQuestion()
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
