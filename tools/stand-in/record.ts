/** Something the app asked the system for, which the stand-in only writes down. */
export interface Recorded {
  readonly what: string
  readonly args: readonly unknown[]
}

const recorded: Recorded[] = []

/** Keeps what was asked for, for a test to read, and says it to whoever started the app. */
export function record(what: string, ...args: readonly unknown[]): void {
  recorded.push({ what, args })
  console.error(`[stand-in] ${what} ${args.map((arg) => JSON.stringify(arg)).join(' ')}`)
}

/** All that was asked for so far, oldest first. */
export function recordings(): readonly Recorded[] {
  return recorded
}

const answers = new Map<string, unknown[]>()

/** Prepares the answer to the next question of this kind (`dialog.showMessageBox`); for tests. */
export function answerNext(what: string, answer: unknown): void {
  answers.set(what, [...(answers.get(what) ?? []), answer])
}

/** The prepared answer, or else `otherwise`. */
export function takeAnswer<T>(what: string, otherwise: T): T {
  return (answers.get(what)?.shift() as T | undefined) ?? otherwise
}
