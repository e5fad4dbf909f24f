import { flushSync } from 'react-dom'

/** A key pressed before what it was meant for was there. */
export type TypedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/** True for keys worth keeping for later: letters, digits and marks, Enter, Backspace and the arrows; no shortcut. */
export function isTypedAhead({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return !ctrlKey && !metaKey && !altKey && (key.length === 1 || KEPT.has(key))
}

type KeyPress = TypedKey & Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>

const KEPT: ReadonlySet<string> = new Set([
  ...['Enter', 'Backspace'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
])

/**
 * Presses keys again, one after another, each where the focus is by then, and drawn before the next. What no listener takes
 * of a press is the browser's to do, and a made press makes it do nothing: so letters are written here, those that follow each
 * other at once: after some fifty updates in one go React takes them for an endless loop and drops one.
 */
export function pressAgain(keys: readonly TypedKey[]): void {
  let letters = ''
  const write = () => {
    if (letters) flushSync(() => document.execCommand('insertText', false, letters))
    letters = ''
  }
  for (const { key, code, shiftKey } of keys) {
    const isLetter = key.length === 1
    if (!isLetter) write()
    const target = document.activeElement ?? document.body
    const press = new window.KeyboardEvent('keydown', {
      key,
      code,
      shiftKey,
      bubbles: true,
      cancelable: true,
    })
    const isLeft = flushSync(() => target.dispatchEvent(press))
    if (!isLeft) continue
    if (isLetter) letters += key
    else if (key === 'Backspace') flushSync(() => document.execCommand('delete'))
  }
  write()
}
