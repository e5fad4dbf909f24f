import { z } from 'zod'

function isAsyncIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

/** A stream whose every item meets `item`: the output of a subscription. */
export function streamOf<Item extends z.ZodType>(item: Item) {
  return z
    .custom<AsyncIterable<z.input<Item>>>(isAsyncIterable)
    .transform((stream): AsyncIterableIterator<z.output<Item>, void, void> => {
      const source = stream[Symbol.asyncIterator]()
      // By hand: a generator that was never started would not tell the source that nobody listens any more.
      return {
        async next() {
          const { done, value } = await source.next()
          return done ? { done, value: undefined } : { done: false, value: item.parse(value) }
        },
        async return() {
          await source.return?.()
          return { done: true, value: undefined }
        },
        [Symbol.asyncIterator]() {
          return this
        },
      }
    })
}
