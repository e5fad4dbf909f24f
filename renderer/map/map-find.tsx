import { useMemo, useRef, useState } from 'react'
import fieldStyles from '../ui/field.module.css'
import { FieldFrame } from '../ui/field-frame.tsx'
import { SearchIcon } from '../ui/icons.tsx'
import { MarkedText } from '../ui/marked-text.tsx'
import { Popup } from '../ui/popup.tsx'
import { useCombobox } from '../ui/use-combobox.ts'
import { counted, filmLine } from '../ui/words.ts'
import { findFilms } from './find-films.ts'
import type { MapFilm } from './graph.ts'
import styles from './map-find.module.css'

/** Finds a film among those of the map. */
export function MapFind(props: {
  readonly films: readonly MapFilm[]
  readonly onFind: (film: MapFilm) => void
}) {
  const { films, onFind } = props
  const [text, setText] = useState('')
  const anchor = useRef<HTMLDivElement>(null)
  const found = useMemo(() => findFilms(films, text), [films, text])
  const box = useCombobox({
    items: found,
    query: text,
    onChoose(film) {
      setText('')
      onFind(film)
    },
    onEscape: () => setText(''),
  })
  const isMissing = text.trim() !== '' && found.length === 0
  return (
    <div ref={anchor} className={styles.find}>
      <FieldFrame id="map-find" label="Find on the map" isLabelHidden icon={SearchIcon}>
        <input
          {...box.inputProps}
          id="map-find"
          className={fieldStyles.input}
          placeholder="Find on the map"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            box.open()
          }}
          onClick={box.open}
        />
      </FieldFrame>
      <Popup isOpen={box.isOpen || isMissing} anchor={anchor}>
        {isMissing ? (
          <p className={`small ${styles.none}`}>No film on this map is called that.</p>
        ) : (
          <ul {...box.listProps} aria-label="Films on the map">
            {found.map((film, index) => (
              <li {...box.optionProps(index)} key={film.id} className={styles.option}>
                <span className="film-title">
                  <MarkedText text={film.title} query={text} />
                </span>
                <span className="small">{filmLine(film)}</span>
              </li>
            ))}
          </ul>
        )}
      </Popup>
      <p className="vh" role="status">
        {text.trim() === '' ? '' : isMissing ? 'No film' : counted(found.length, 'film')}
      </p>
    </div>
  )
}
