import type {
  Dialog,
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogReturnValue,
  SaveDialogReturnValue,
} from 'electron'
import { record, takeAnswer } from './record.ts'
import { strict } from './strict.ts'

/** Dialogs may be given a window first. */
function optionsOf<T>(args: unknown[]): T {
  return (args.length > 1 ? args[1] : args[0]) as T
}

function answerMessageBox(name: string, args: unknown[]): number {
  const options = optionsOf<MessageBoxOptions>(args)
  record(name, options)
  // Nobody sees the question, so nothing is agreed to: the answer that Escape gives.
  return takeAnswer(name, options.cancelId ?? Math.max(0, (options.buttons?.length ?? 1) - 1))
}

const members = {
  async showMessageBox(...args: unknown[]): Promise<MessageBoxReturnValue> {
    return { response: answerMessageBox('dialog.showMessageBox', args), checkboxChecked: false }
  },
  showMessageBoxSync: (...args: unknown[]) => answerMessageBox('dialog.showMessageBoxSync', args),
  async showOpenDialog(...args: unknown[]): Promise<OpenDialogReturnValue> {
    record('dialog.showOpenDialog', optionsOf(args))
    return takeAnswer('dialog.showOpenDialog', { canceled: true, filePaths: [] })
  },
  async showSaveDialog(...args: unknown[]): Promise<SaveDialogReturnValue> {
    record('dialog.showSaveDialog', optionsOf(args))
    return takeAnswer('dialog.showSaveDialog', { canceled: true, filePath: '' })
  },
  showErrorBox: (title: string, content: string) => record('dialog.showErrorBox', title, content),
} satisfies Partial<Dialog>

/** `dialog`: questions are written down, and answered by what a test prepared or else as Escape would. */
export const dialog = strict('dialog', members)
