import { history, historyKeymap, standardKeymap } from '@codemirror/commands'
import { deleteMarkupBackward, insertNewlineContinueMarkup } from '@codemirror/lang-markdown'
import { EditorState, type Extension, Prec, Text } from '@codemirror/state'
import { type Command, EditorView, keymap, placeholder } from '@codemirror/view'
import { filmCompletion } from './film-completion.ts'
import { toggleEmphasis, toggleQuote, toggleStrong } from './formatting.ts'
import { grammarUnlessLong } from './grammar-unless-long.ts'
import { MAX_REVIEW } from './limits.ts'
import { markdownFromHtml } from './markdown-from-html.ts'
import { mentionMarks } from './mention-marks.ts'
import { pageView } from './page-view.ts'
import { quoteAnchors } from './quote-anchors.ts'

export interface ReviewEditorOptions {
  readonly parent: HTMLElement
  readonly text: string
  readonly onText: () => void
  readonly onSelection: (hasSelection: boolean) => void
  readonly onBlur: () => void
  /** Ctrl/Cmd+Shift+M. */
  readonly onCompare: () => void
  /** Ctrl/Cmd+J: to what the review mentions. */
  readonly onMentions: () => void
  /** Text was not taken because the review would be longer than `MAX_REVIEW`; nothing was changed. */
  readonly onTooLong: (length: number) => void
}

/** The review page: CodeMirror holding the Markdown as it is, set as a page. */
export function createReviewEditor(options: ReviewEditorOptions): EditorView {
  const { parent, text } = options
  return new EditorView({
    parent,
    state: EditorState.create({ doc: text, extensions: extensionsFor(options) }),
  })
}

function extensionsFor(options: ReviewEditorOptions): Extension {
  const nonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce
  const compare: Command = () => {
    options.onCompare()
    return true
  }
  const mentions: Command = () => {
    options.onMentions()
    return true
  }
  return [
    nonce ? EditorView.cspNonce.of(nonce) : [],
    history(),
    EditorView.lineWrapping,
    // The line being written keeps its distance from the page's edges.
    EditorView.scrollMargins.of(() => ({ top: 24, bottom: 48 })),
    grammarUnlessLong(Text.of(options.text.split('\n'))),
    pageView,
    quoteAnchors,
    mentionMarks,
    filmCompletion,
    placeholder('What stayed with you?'),
    EditorView.contentAttributes.of({
      'aria-label': 'Review',
      // A dictionary would be downloaded.
      spellcheck: 'false',
      autocorrect: 'on',
      autocapitalize: 'sentences',
    }),
    Prec.high(
      keymap.of([
        { key: 'Mod-b', run: toggleStrong, preventDefault: true },
        { key: 'Mod-i', run: toggleEmphasis, preventDefault: true },
        { key: 'Mod-Shift-.', run: toggleQuote, preventDefault: true },
        { key: 'Mod-Shift-m', run: compare, preventDefault: true },
        { key: 'Mod-j', run: mentions, preventDefault: true },
        { key: 'Enter', run: insertNewlineContinueMarkup },
        { key: 'Backspace', run: deleteMarkupBackward },
      ]),
    ),
    keymap.of([...historyKeymap, ...standardKeymap]),
    EditorView.domEventHandlers({ paste }),
    EditorState.changeFilter.of((transaction) => {
      const length = transaction.newDoc.length
      if (length <= MAX_REVIEW || length <= transaction.startState.doc.length) return true
      options.onTooLong(length)
      return false
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.onText()
      if (update.selectionSet || update.docChanged) options.onSelection(!update.state.selection.main.empty)
      if (update.focusChanged && !update.view.hasFocus) options.onBlur()
    }),
  ]
}

/** HTML that is set in some way comes in as Markdown; anything else as the plain text it is. */
function paste(event: ClipboardEvent, view: EditorView): boolean {
  const html = event.clipboardData?.getData('text/html')
  if (!html || view.state.readOnly) return false
  const { markdown, isFormatted } = markdownFromHtml(html)
  const plain = event.clipboardData?.getData('text/plain') ?? ''
  if (!markdown || (!isFormatted && plain)) return false
  event.preventDefault()
  view.dispatch({
    ...view.state.replaceSelection(markdown),
    userEvent: 'input.paste',
    scrollIntoView: true,
  })
  return true
}
