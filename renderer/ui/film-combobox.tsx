import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Ref, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FilmSummary } from '../../core/api.ts'
import { client, messageOf, trpc } from '../app/api.ts'
import fieldStyles from './field.module.css'
import { FieldFrame } from './field-frame.tsx'
import { FilmOption } from './film-option.tsx'
import { type FilmChoice, filmChoices } from './film-options.ts'
import { parseFilmInput } from './film-title-input.ts'
import { PlusIcon, SearchIcon } from './icons.tsx'
import optionStyles from './options.module.css'
import { Popup } from './popup.tsx'
import { toast } from './toast.tsx'
import { useCombobox } from './use-combobox.ts'
import { counted } from './words.ts'

export interface FilmComboboxProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly placeholder?: string
  readonly onChoose: (film: FilmSummary) => void
  /** What stands in the field, as it is typed. */
  readonly onText?: (text: string) => void
  readonly defaultText?: string
  readonly autoFocus?: boolean
  /** Films that stand on the page already; offered like the others, and said to be there. */
  readonly excludeIds?: readonly string[]
  /** Empties itself once a film was chosen, ready for the next. */
  readonly clearsOnChoose?: boolean
  readonly error?: string | null
  readonly className?: string | undefined
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Picks a film: completes from the diary, and takes one it does not know as a film of one's own. */
export function FilmCombobox(props: FilmComboboxProps) {
  const {
    label,
    placeholder,
    onChoose,
    onText,
    defaultText = '',
    excludeIds = [],
    clearsOnChoose = false,
  } = props
  const id = useId()
  const anchor = useRef<HTMLDivElement>(null)
  const [text, setText] = useState(defaultText)
  const typed = parseFilmInput(text)
  const search = useQuery({
    ...trpc.films.search.queryOptions({ query: typed.title, limit: 8 }),
    placeholderData: keepPreviousData,
  })
  const options = filmChoices(text, search.data ?? [])

  const write = (next: string) => {
    setText(next)
    onText?.(next)
  }

  const choose = async (option: FilmChoice) => {
    try {
      const film =
        option.kind === 'film'
          ? await withYear(option.film, typed.year)
          : await addFilm(option.title, option.year)
      // At once: the next key belongs to where the choice leads.
      flushSync(() => {
        write(clearsOnChoose ? '' : film.title)
        onChoose(film)
      })
    } catch (error) {
      toast({ text: messageOf(error), tone: 'bad' })
    }
  }

  const box = useCombobox({
    items: options,
    onChoose: choose,
    query: text,
    isWaiting: search.isPending || search.isPlaceholderData,
  })
  return (
    <div ref={anchor} className={props.className}>
      <FieldFrame
        id={id}
        label={label}
        isLabelHidden={props.isLabelHidden ?? false}
        icon={SearchIcon}
        error={props.error}
      >
        <input
          {...box.inputProps}
          ref={props.inputRef}
          id={id}
          className={fieldStyles.input}
          placeholder={placeholder}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: asked for by screens whose first step is to name the film
          autoFocus={props.autoFocus}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={props.error ? `${id}-error` : undefined}
          onChange={(event) => {
            write(event.target.value)
            box.open()
          }}
          onClick={box.open}
        />
      </FieldFrame>
      <Popup isOpen={box.isOpen} anchor={anchor}>
        <ul {...box.listProps} aria-label={label}>
          {options.map((option, index) => (
            <li
              {...box.optionProps(index)}
              key={option.kind === 'film' ? option.film.id : 'new'}
              className={
                option.kind === 'film' ? optionStyles.option : `${optionStyles.option} ${optionStyles.new}`
              }
            >
              {option.kind === 'film' ? (
                <FilmOption
                  film={option.film}
                  query={typed.title}
                  isActive={index === box.active}
                  isHere={excludeIds.includes(option.film.id)}
                />
              ) : (
                <NewFilm {...option} />
              )}
            </li>
          ))}
        </ul>
      </Popup>
      <p className="vh" role="status">
        {box.isOpen && text ? counted(options.filter(({ kind }) => kind === 'film').length, 'film') : ''}
      </p>
    </div>
  )
}

function NewFilm({ title, year }: { readonly title: string; readonly year: number | null }) {
  return (
    <>
      <PlusIcon className="icon" aria-hidden />
      <span>{`Add “${title}”${year === null ? '' : `, ${year},`} as a film of your own`}</span>
    </>
  )
}

async function addFilm(title: string, year: number | null): Promise<FilmSummary> {
  return client.films.save.mutate({ title, year })
}

/** A film that was only named so far, as in a review, gets the year that is typed beside its title. */
async function withYear(film: FilmSummary, year: number | null): Promise<FilmSummary> {
  if (film.year !== null || year === null) return film
  return client.films.save.mutate({ id: film.id, title: film.title, year })
}
