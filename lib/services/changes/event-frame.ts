import 'server-only'
import type { ChangeNews } from '@/lib/domain/change'

/** After how long a browser asks again when its stream ended. */
const RETRY_MS = 1_000

const encoder = new TextEncoder()

/**
 * One server-sent event, as bytes that any number of streams can share. `id` is the time that a browser names when it comes
 * back, and from which it is told what it missed.
 */
export function eventFrame(news: ChangeNews, id: string): Uint8Array {
  return encoder.encode(`id: ${id}\ndata: ${JSON.stringify(news)}\n\n`)
}

/** The first bytes of a stream. */
export function firstFrame(): Uint8Array {
  return encoder.encode(`retry: ${RETRY_MS}\n\n`)
}
