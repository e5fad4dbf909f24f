import { commonmarkLanguage } from '@codemirror/lang-markdown'
import { Language, languageDataProp } from '@codemirror/language'
import { reviewParser } from './review-language.ts'

/** The package's own key bindings (Enter in a list, Backspace after a marker) know Markdown by this data. */
const { data } = commonmarkLanguage

/** The review's grammar as the editor uses it. */
export const editorLanguage = new Language(
  data,
  reviewParser.configure({ props: [languageDataProp.add({ Document: data })] }),
  [],
  'markdown',
)
