/** Takes the focus from the field being typed in: a tag or a date is handed over when its field loses the focus. */
export function leaveField(): void {
  const focused = globalThis.document?.activeElement as HTMLElement | null | undefined
  if (focused?.matches('input, textarea')) focused.blur()
}
