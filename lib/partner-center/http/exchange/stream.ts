import 'server-only'
import type { Response } from 'undici'
import type { Taking } from './send'

/**
 * Takes an answer; returns its body piece by piece, as it is read and not before. From here on only the time between two
 * pieces is bounded. What breaks is thrown to the reader as the client's own error.
 */
export async function guardStream(
  { body }: Response,
  { stopClock, fail }: Taking,
): Promise<ReadableStream<Uint8Array>> {
  stopClock()
  if (!body) return new ReadableStream({ start: (controller) => controller.close() })
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          controller.error(fail(error))
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
