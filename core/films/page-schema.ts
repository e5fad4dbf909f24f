import { z } from 'zod'
import { comparison, pull } from '../comparisons/schema.ts'
import { timestamp } from '../fields.ts'
import { viewing } from '../viewings/schema.ts'
import { standing } from '../watch-next/schema.ts'
import { film } from './schema.ts'

/** A film with all that its page shows. */
export const filmPage = z.object({
  film,
  /** Newest first. */
  viewings: z.array(viewing),
  /** Newest first, 500 at most. */
  comparisons: z.array(comparison),
  /** What sends one to this film; newest first. */
  pulls: z.array(pull),
  watchlistedAt: timestamp.nullable(),
  standing: standing.nullable(),
})
