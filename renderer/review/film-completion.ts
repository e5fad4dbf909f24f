import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  completionStatus,
  pickedCompletion,
} from '@codemirror/autocomplete'
import { type Extension, Prec } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'
import type { FilmHit } from '../../core/api.ts'
import { client, messageOf, queryClient, trpc } from '../app/api.ts'
import { type FilmChoice, filmChoices } from '../ui/film-options.ts'
import { parseFilmInput } from '../ui/film-title-input.ts'
import { holdsWords } from '../ui/title-match.ts'
import { toast } from '../ui/toast.tsx'
import styles from './film-completion.module.css'

/** `[[` names a film anywhere, `@` where a word begins: an address is none. */
const OPENED = /\[\[[^[\]\n]{0,120}$|(?<![\p{L}\p{N}_.@])@[^[\]\n@]{0,120}$/u
const MOST = 8
/** The kind of an option that adds a film. */
const NEW = 'new'

interface FilmOption extends Completion {
  readonly apply: (view: EditorView, completion: Completion, from: number, to: number) => void
}

/** Completes films after `[[` and `@`, from the diary; what is taken stands in the text as `[[Title (Year)]]`. */
export const filmCompletion: Extension = [
  // Before the library's own, which lets Enter through to the text while it searches.
  Prec.highest(keymap.of([{ key: 'Enter', run: takeOnceFound }])),
  autocompletion({
    override: [films],
    icons: false,
    // Whoever types a title and Enter blind means the title.
    interactionDelay: 0,
    optionClass: ({ type }) => (type === NEW ? (styles.add ?? '') : ''),
    tooltipClass: () => styles.films ?? '',
  }),
]

async function films(context: CompletionContext): Promise<CompletionResult | null> {
  const opened = context.matchBefore(OPENED)
  if (!opened) return null
  const options = await optionsFor(opened.text)
  if (context.aborted || options.length === 0) return null
  // `filter` off: the diary's search knows typos, accents and original titles.
  return { from: opened.from, filter: false, options }
}

/**
 * Enter quicker than the search takes what the search will put first, where a list is shown or `[[` asks for one; whoever writes
 * on meanwhile is left where they are.
 */
function takeOnceFound(view: EditorView): boolean {
  if (completionStatus(view.state) !== 'pending') return false
  const { from: start, to } = view.state.selection.main
  const line = view.state.doc.lineAt(to)
  const opened = start === to ? OPENED.exec(line.text.slice(0, to - line.from))?.[0] : undefined
  const isShown = view.contentDOM.hasAttribute('aria-controls')
  if (!opened || !(isShown || /^\[\[.*\S/.test(opened))) return false
  closeCompletion(view)
  void optionsFor(opened).then(([first]) => {
    const from = to - opened.length
    // The words before were written on, or taken back, while they were looked for.
    if (view.state.sliceDoc(from, to) !== opened) return
    if (first) first.apply(view, first, from, to)
    else view.dispatch({ changes: { from: to, insert: '\n' } })
  })
  return true
}

/** What may be taken for `[[` or `@` and the words after it, best first. */
async function optionsFor(opened: string): Promise<readonly FilmOption[]> {
  const isLink = opened.startsWith('[[')
  const typed = opened.slice(isLink ? 2 : 1)
  if (!isLink && /^\s/.test(typed)) return []
  const { title } = parseFilmInput(typed)
  const found = await search(title)
  return found ? choicesFor(typed, title, found, isLink).map(optionFor) : []
}

/**
 * The films whose titles hold what was typed; after `[[` also what was typed as a new film, last. After `@` words go on as words
 * where they name no film: Enter must not make one of “@ home”.
 */
function choicesFor(
  typed: string,
  title: string,
  found: readonly FilmHit[],
  isLink: boolean,
): readonly FilmChoice[] {
  const isMeant = ({ title: name, originalTitle }: FilmHit) =>
    title === '' || holdsWords(name, title) || (originalTitle !== null && holdsWords(originalTitle, title))
  const choices = filmChoices(typed, found)
  const films = choices.filter((choice) => choice.kind === 'film' && isMeant(choice.film))
  const added = choices.filter((choice) => isLink && choice.kind === 'new')
  return [...films.slice(0, MOST), ...added]
}

async function search(query: string): Promise<readonly FilmHit[] | null> {
  try {
    return await queryClient.fetchQuery({
      ...trpc.films.search.queryOptions({ query, limit: MOST }),
      staleTime: 2_000,
    })
  } catch {
    return null
  }
}

function optionFor(choice: FilmChoice): FilmOption {
  if (choice.kind === 'new') {
    const { title, year } = choice
    return {
      label: `Add “${title}”${year === null ? '' : `, ${year},`} as a film of your own`,
      type: NEW,
      apply: write(choice),
    }
  }
  const { title, year, directors } = choice.film
  return {
    label: title,
    detail: [year, directors[0]].filter(Boolean).join(', '),
    apply: write(choice),
  }
}

function write(choice: FilmChoice): FilmOption['apply'] {
  return (view, completion, from, to) => {
    if (choice.kind === 'film') return insert(view, completion, choice.film, from, to)
    const typed = view.state.sliceDoc(from, to)
    // Enter pressed once more must not add it once more.
    closeCompletion(view)
    client.films.save
      .mutate({ title: choice.title, year: choice.year })
      .then((film) => {
        // The words were written on, or taken back, while the film was being added.
        if (view.state.sliceDoc(from, to) === typed) insert(view, completion, film, from, to)
      })
      .catch((error: unknown) => toast({ text: messageOf(error), tone: 'bad' }))
  }
}

/** How a film is named in a review beyond doubt. A title with brackets can be in no link, and stands as it is. */
function filmLink({ title, year }: Pick<FilmHit, 'title' | 'year'>): string {
  if (/[[\]\n]/.test(title)) return title
  return `[[${title}${year === null ? '' : ` (${year})`}]]`
}

function insert(
  view: EditorView,
  completion: Completion,
  film: Pick<FilmHit, 'title' | 'year'>,
  from: number,
  to: number,
): void {
  const link = filmLink(film)
  const closing = view.state.sliceDoc(to, to + 2) === ']]' ? 2 : 0
  view.dispatch({
    changes: { from, to: to + closing, insert: link },
    // Whoever wrote on while the film was being added stays where they are.
    ...(view.state.selection.main.head === to ? { selection: { anchor: from + link.length } } : {}),
    annotations: pickedCompletion.of(completion),
    userEvent: 'input.complete',
    scrollIntoView: true,
  })
}
