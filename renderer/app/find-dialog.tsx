import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { FilmOption } from '../ui/film-option.tsx'
import { EnterIcon, RightIcon, SearchIcon } from '../ui/icons.tsx'
import { Key } from '../ui/key.tsx'
import { MarkedText } from '../ui/marked-text.tsx'
import optionStyles from '../ui/options.module.css'
import { Problem } from '../ui/problem.tsx'
import { useCombobox } from '../ui/use-combobox.ts'
import { trpc } from './api.ts'
import styles from './find-dialog.module.css'
import { type FindOption, findOptions } from './find-options.ts'
import { runCommand } from './keys.ts'
import { go } from './route.ts'
import { keyCaps } from './shortcuts.ts'

/** Films and screens by name; Enter goes there. */
export function FindDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const search = useQuery({
    ...trpc.films.search.queryOptions({ query: text.trim(), limit: 8 }),
    placeholderData: keepPreviousData,
  })
  const options = findOptions(text, search.data ?? [])
  const choose = (option: FindOption) => {
    onClose()
    if (option.kind === 'film') go({ screen: 'film', id: option.film.id })
    else runCommand(option.command)
  }
  const box = useCombobox({
    items: options,
    onChoose: choose,
    onEscape: onClose,
    isAlwaysOpen: true,
    query: text,
    isWaiting: search.isPending || search.isPlaceholderData,
  })
  return (
    <Dialog title="Find" isTitleHidden isOpen onClose={onClose} size="l" className={styles.find}>
      <div className={styles.field}>
        <SearchIcon className="icon icon-l" aria-hidden />
        <input
          {...box.inputProps}
          aria-label="Find a film or a screen"
          placeholder="A film, or where to go"
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {search.error && <Problem error={search.error} onRetry={() => search.refetch()} />}
      <ul {...box.listProps} className={styles.list} aria-label="Found">
        {options.map((option, index) => (
          <li
            {...box.optionProps(index)}
            key={option.kind === 'film' ? option.film.id : option.command}
            className={optionStyles.option}
          >
            {option.kind === 'film' ? (
              <FilmOption film={option.film} query={text} isActive={index === box.active} />
            ) : (
              <CommandOption {...option} query={text} isActive={index === box.active} />
            )}
          </li>
        ))}
      </ul>
      {options.length === 0 && search.data && (
        <p className={styles.none}>
          No film or screen is called that. Log it with {keyCaps('Mod+N').join(' ')}.
        </p>
      )}
    </Dialog>
  )
}

function CommandOption(props: {
  readonly label: string
  readonly keys: string
  readonly query: string
  readonly isActive: boolean
}) {
  return (
    <>
      <RightIcon className={`icon ${styles.go}`} aria-hidden />
      <span>
        <MarkedText text={props.label} query={props.query} />
      </span>
      <span className={styles.caps} aria-hidden="true">
        {props.isActive ? (
          <Key>
            <EnterIcon />
          </Key>
        ) : (
          keyCaps(props.keys).map((cap) => <Key key={cap}>{cap}</Key>)
        )}
      </span>
    </>
  )
}
