import { Fragment } from 'react'
import { markMatches } from './match-marks.ts'

/** A text with what was typed marked in it. */
export function MarkedText({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <>
      {markMatches(text, query).map((part) =>
        part.isMatch ? (
          <mark key={part.at}>{part.text}</mark>
        ) : (
          <Fragment key={part.at}>{part.text}</Fragment>
        ),
      )}
    </>
  )
}
