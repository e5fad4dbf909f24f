import { type ComponentType, lazy, useState } from 'react'

/** A component whose code is fetched after the first screen. */
export interface Later<Props extends object> {
  readonly Shown: ComponentType<Props>
  /** Fetches the code; never rejects: what fails now is asked for again, and answered for, when it is shown. */
  readonly fetch: () => Promise<void>
}

/**
 * As React's `lazy`, but drawn at once when the code is there already. `lazy` shows its fallback first even then, and
 * React keeps a fallback for some 300 ms: the first letters typed after Ctrl+N would be lost.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let ready: ComponentType<Props> | null = null
  const Waiting = lazy(async () => ({ default: await load() }))
  return {
    Shown(props) {
      // Chosen once a mount: another component in its place would begin anew.
      const [Chosen] = useState<ComponentType<Props>>(() => ready ?? Waiting)
      return <Chosen {...props} />
    },
    async fetch() {
      ready ??= await load().catch(() => null)
    },
  }
}
