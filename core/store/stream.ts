import { z } from 'zod'

function isAsyncIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

/** A stream whose every item meets `item`: the output of a subscription. */
export function streamOf<Item extends z.ZodType>(item: Item) {
  return z
    .custom<AsyncIterable<z.input<Item>>>(isAsyncIterable)
    .transform(async function* (stream): AsyncGenerator<z.output<Item>, void> {
      for await (const value of stream) yield item.parse(value)
    })
}
