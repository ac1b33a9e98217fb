import 'server-only'
import type { ActorContext } from '@/lib/services/context'
import { type ChangeReader, getChangeHub } from './change-hub'
import { eventFrame, firstFrame } from './event-frame'
import { listChangesSince } from './list-changes-since'

/** What may wait for a slow reader. Beyond it the stream ends: the browser comes back and says from when it missed something. */
const WAITING_BYTES = 256 * 1024
const LONGEST_MS = 15 * 60_000
/** Streams that began together do not end together. */
const SHORTER_BY_UP_TO_MS = 3 * 60_000

/**
 * Server-sent events of everything that is stored from now on, by any process; before that, what was stored since a time that
 * this or another process told. Without a time it begins with the one to come back with.
 */
export async function openChangeStream(
  { db, actor }: Pick<ActorContext, 'db' | 'actor'>,
  { since }: { since?: Date | undefined },
): Promise<ReadableStream<Uint8Array>> {
  const hub = await getChangeHub()
  /** What came while the past was read: told behind it, or a browser that is cut off in between would never hear of the past. */
  let held: Uint8Array[] | undefined = []
  let isOver = false
  let leave = () => {}
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined

  const reader: ChangeReader = {
    sessionId: actor.sessionId,
    endsAt: Date.now() + LONGEST_MS - Math.random() * SHORTER_BY_UP_TO_MS,
    write(frame) {
      if (isOver || !controller) return
      if (held) held.push(frame)
      else if ((controller.desiredSize ?? 0) < frame.length) reader.end()
      else controller.enqueue(frame)
    },
    end() {
      if (isOver) return
      isOver = true
      leave()
      controller?.close()
    },
  }

  async function begin() {
    const startedAt = hub.now().toISOString()
    const past = since ? await listChangesSince({ db }, since) : ({ kind: 'beat' } as const)
    const frames = held ?? []
    held = undefined
    reader.write(eventFrame(past, startedAt))
    for (const frame of frames) reader.write(frame)
  }

  return new ReadableStream<Uint8Array>(
    {
      async start(opened) {
        controller = opened
        leave = hub.add(reader)
        opened.enqueue(firstFrame())
        await begin().catch((error) => {
          leave()
          throw error
        })
      },
      cancel() {
        isOver = true
        leave()
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: WAITING_BYTES }),
  )
}
