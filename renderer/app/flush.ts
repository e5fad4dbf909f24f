import { leaveField } from './leave-field.ts'

type Saver = () => void | Promise<void>

const savers = new Set<Saver>()

/** Registers what must be written before the window closes; returns how to take it back. */
export function onFlush(saver: Saver): () => void {
  savers.add(saver)
  return () => {
    savers.delete(saver)
  }
}

/** Takes what is still being typed and runs every saver; one that fails does not keep the others from finishing. */
export async function flush(): Promise<void> {
  leaveField()
  await Promise.allSettled([...savers].map(async (saver) => saver()))
}
