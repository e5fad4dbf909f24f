import { v7 } from 'uuid'

/** A UUIDv7: whoever creates a row names it, so that saving it twice saves it once. */
export const newId = (): string => v7()
