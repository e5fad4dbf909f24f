import type { EditorView } from '@codemirror/view'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { FilmSummary } from '../../core/api.ts'
import { client, fieldOf, messageOf, trpc } from '../app/api.ts'
import { useCommand } from '../app/keys.ts'
import { toast } from '../ui/toast.tsx'
import { ComparedWith } from './compared-with.tsx'
import { discardDraft, HEAD_OF_QUEUE, saveEntry, trashOpenEntry } from './entry-actions.ts'
import { EntryDetails } from './entry-details.tsx'
import { seenBefore, undecided, viewingOf } from './entry-fields.ts'
import { EntryHead } from './entry-head.tsx'
import styles from './entry-page.module.css'
import { createEntrySession, type EntryStart } from './entry-session.ts'
import { ReviewPage } from './review-page.tsx'
import { StateLine } from './state-line.tsx'
import { useComparing } from './use-comparing.ts'
import { useDraftKeeping } from './use-draft-keeping.ts'
import { useProposals } from './use-proposals.ts'
import { useWordCount } from './use-word-count.ts'

const NO_FILM = 'Choose the film first: type its title and press Enter.'

/** The entry itself: what was seen, the review, what it is compared with, and the line that says what is saved. */
export function EntryPage({ start, isInRoute }: { readonly start: EntryStart; readonly isInRoute: boolean }) {
  const [session] = useState(() =>
    createEntrySession(start, {
      saveDraft: (draft) => client.drafts.save.mutate(draft),
      discardDraft: (id) => client.drafts.discard.mutate({ id }),
    }),
  )
  // Not the saving, which goes on beside every sentence: its line hears of that by itself.
  const fields = useSyncExternalStore(session.subscribe, () => session.snapshot().fields)
  const isChanged = useSyncExternalStore(session.subscribe, () => session.snapshot().isChanged)
  const editor = useRef<EditorView | null>(null)
  const stars = useRef<HTMLDivElement>(null)
  const filmInput = useRef<HTMLInputElement>(null)
  const [words, countWords] = useWordCount(session)
  const [hasSelection, setSelection] = useState(false)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [unsaid, setUnsaid] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [isRating, setRating] = useState(false)
  const dateProblem = useRef<string | null>(null)
  const getEditor = useCallback(() => editor.current, [])
  const comparing = useComparing(session, getEditor)
  const proposals = useProposals(fields, getEditor, comparing)

  const film = useQuery({
    ...trpc.films.get.queryOptions({ id: fields.filmId ?? '' }),
    enabled: fields.filmId !== null,
  }).data
  // Only so that it is known when the entry is saved; nothing of it shows here.
  useQuery({ ...HEAD_OF_QUEUE, enabled: fields.filmId !== null, notifyOnChangeProps: [] })
  const rewatch = fields.rewatch ?? (film ? seenBefore(film.viewings, fields) : false)

  useDraftKeeping(session, isChanged && !isInRoute)

  // A draft is gone on with where it was left; a film that is known already waits for its stars.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page appears
  useEffect(() => {
    if (start.isDraft && start.fields.filmId) focusEnd(editor.current)
    else if (!start.isSaved && start.fields.filmId) focusStars(stars.current)
  }, [])

  // A film was just chosen: its title took the field's place, and the stars are next.
  useEffect(() => {
    if (!isRating) return
    setRating(false)
    focusStars(stars.current)
  }, [isRating])

  const chooseFilm = useCallback(
    (chosen: FilmSummary) => {
      if (session.snapshot().fields.verdicts.some(({ otherFilmId }) => otherFilmId === chosen.id)) {
        toast({
          text: `${chosen.title} stands in the panel already. Remove it there first.`,
          titles: [chosen.title],
        })
        return
      }
      session.edit({ kind: 'film', film: chosen })
      setErrors({})
      setRating(true)
    },
    [session],
  )
  const noteDateProblem = useCallback((message: string | null) => {
    dateProblem.current = message
  }, [])
  const goOn = useCallback(() => editor.current?.focus(), [])

  const save = async () => {
    // A date or a tag still being typed counts as typed: its field takes it when it loses the focus.
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null
    focused?.blur()
    await proposals.whenTaken()
    comparing.followText()
    const { fields: now } = session.snapshot()
    const open = undecided(now)
    setErrors({})
    setUnsaid(open?.otherFilmId ?? null)
    if (!now.filmId) {
      setErrors({ filmId: NO_FILM })
      filmInput.current?.focus()
      return
    }
    if (dateProblem.current !== null) return focused?.focus()
    if (open) return comparing.setOpenId(open.otherFilmId)
    try {
      await saveEntry(session, viewingOf(now, session.review(), now.filmId), now.filmTitle)
    } catch (error) {
      setErrors({ [fieldOf(error)?.split('.')[0] ?? 'other']: messageOf(error) })
      focused?.focus()
    }
  }
  const saveNow = async () => {
    // A question that is open comes first.
    if (isSaving || document.querySelector('dialog[open]')) return
    setSaving(true)
    await save().finally(() => setSaving(false))
  }
  useCommand('save', () => void saveNow())

  const problem = Object.entries(errors).find(
    ([field]) => !AT_FIELD.has(field) || (field === 'filmId' && film),
  )
  return (
    <div className={styles.screen}>
      <div className={styles.columns}>
        <EntryDetails
          session={session}
          fields={fields}
          film={film?.film ?? null}
          errors={errors}
          onDateProblem={noteDateProblem}
        />
        <article className={styles.sheet}>
          <EntryHead
            session={session}
            fields={fields}
            film={film?.film ?? null}
            rewatch={rewatch}
            error={errors.filmId}
            stars={stars}
            filmInput={filmInput}
            onFilm={chooseFilm}
            onNext={goOn}
          />
          <ReviewPage
            session={session}
            editor={editor}
            onText={() => {
              comparing.textChanged()
              proposals.textChanged()
              countWords()
            }}
            onSelection={setSelection}
            onCompare={comparing.ask}
            onMentions={proposals.focusFirst}
          />
        </article>
        <ComparedWith
          session={session}
          fields={fields}
          request={comparing.request}
          chosen={comparing.chosen}
          lost={comparing.lost}
          found={proposals}
          openId={comparing.openId}
          hasSelection={hasSelection}
          problem={unsaid === null ? null : { otherFilmId: unsaid, text: UNSAID }}
          onAdd={(other) => {
            // By hand it is decided as a whole.
            proposals.decline(other.id, ['relation', 'pull'])
            comparing.add(other)
          }}
          onOpen={comparing.setOpenId}
          onQuote={comparing.quoteSelection}
          onRemove={(verdict, other) =>
            comparing.remove(verdict, other, proposals.waveRemoved(verdict.otherFilmId))
          }
          onLeave={comparing.leave}
          onKeepLost={comparing.keepLost}
        />
      </div>
      <StateLine
        session={session}
        isSaving={isSaving}
        words={words}
        problem={problem?.[1] ?? null}
        onSave={() => void saveNow()}
        onDiscard={() => void discardDraft(session)}
        onTrash={() => void trashOpenEntry(session)}
      />
    </div>
  )
}

/** Fields that show their own error; the state line shows any other. */
const AT_FIELD: ReadonlySet<string> = new Set(['filmId', 'watchedOn', 'place', 'company', 'tags'])
const UNSAID = 'Say better, similar or worse, or that you want to see it. Or remove it.'

function focusStars(head: HTMLElement | null): void {
  head?.querySelector<HTMLElement>('[role=slider]')?.focus()
}

function focusEnd(editor: EditorView | null): void {
  editor?.dispatch({ selection: { anchor: editor.state.doc.length }, scrollIntoView: true })
  editor?.focus()
}
