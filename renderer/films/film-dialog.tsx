import { type FormEvent, useId, useState } from 'react'
import type { Film } from '../../core/api.ts'
import { client, fieldOf, messageOf } from '../app/api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TagField } from '../ui/tag-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast.tsx'
import styles from './film-dialog.module.css'
import { type FilmForm, type FilmFormErrors, formOf, readFilmForm } from './film-form.ts'

/** Changes what the diary knows of a film. */
export function FilmDialog({ film, onClose }: { readonly film: Film; readonly onClose: () => void }) {
  const formId = useId()
  const [form, setForm] = useState(() => formOf(film))
  const [errors, setErrors] = useState<FilmFormErrors>({})
  const [isSaving, setSaving] = useState(false)
  const set =
    <Field extends keyof FilmForm>(field: Field) =>
    (value: FilmForm[Field]) => {
      setForm((before) => ({ ...before, [field]: value }))
      setErrors((before) => {
        const { [field]: _, ...others } = before
        return others
      })
    }

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const read = readFilmForm(film.id, form)
    if ('errors' in read) {
      setErrors(read.errors)
      return
    }
    setSaving(true)
    try {
      await client.films.save.mutate(read.save)
      onClose()
    } catch (error) {
      setSaving(false)
      const field = fieldOf(error)?.split('.')[0]
      if (field && field in form) setErrors({ [field]: messageOf(error) })
      else
        toast({
          text: `${film.title} stays as it was. ${messageOf(error)}`,
          titles: [film.title],
          tone: 'bad',
        })
    }
  }

  return (
    <Dialog
      title="Edit the film"
      size="l"
      isOpen
      isDirty={!isSaving && JSON.stringify(form) !== JSON.stringify(formOf(film))}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={isSaving}>
            Save
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={save} noValidate>
        <TextField
          label="Title"
          className={styles.wide}
          value={form.title}
          onChange={set('title')}
          error={errors.title}
          autoFocus
        />
        <TextField
          label="Year"
          inputMode="numeric"
          value={form.year}
          onChange={set('year')}
          error={errors.year}
        />
        <TextField
          label="Minutes"
          inputMode="numeric"
          value={form.runtimeMinutes}
          onChange={set('runtimeMinutes')}
          error={errors.runtimeMinutes}
        />
        <div className={styles.wide}>
          <TagField
            label="Directed by"
            placeholder="Add a name"
            value={form.directors}
            onChange={set('directors')}
            error={errors.directors ?? null}
          />
        </div>
        <div className={styles.wide}>
          <TagField
            label="Written by"
            placeholder="Add a name"
            value={form.writers}
            onChange={set('writers')}
            error={errors.writers ?? null}
          />
        </div>
        <TextField
          label="Also called"
          placeholder="Its title in its own language"
          className={styles.wide}
          value={form.originalTitle}
          onChange={set('originalTitle')}
          error={errors.originalTitle}
        />
      </form>
    </Dialog>
  )
}
