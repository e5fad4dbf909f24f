import { Fragment } from 'react'
import { splitAtTitles } from './title-parts.ts'

/** A sentence with the films' titles in it set as titles. `titles`: as they stand in `text`. */
export function TitledText({
  text,
  titles = [],
}: {
  readonly text: string
  readonly titles?: readonly string[]
}) {
  return (
    <>
      {splitAtTitles(text, titles).map((part) =>
        part.isTitle ? (
          <cite key={part.at} className="film-title">
            {part.text}
          </cite>
        ) : (
          <Fragment key={part.at}>{part.text}</Fragment>
        ),
      )}
    </>
  )
}
