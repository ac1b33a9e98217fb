import { randomUUID } from 'node:crypto'
import { validateHeaderName, validateHeaderValue } from 'node:http'
import { z } from 'zod'
import { matchPath } from '../router.ts'

/** What a handler gets wrong by itself when it is asked to. */
export const HandlerFault = z.enum(['stale-availability', 'partial-checkout', 'line-errors', 'accepted'])
export type HandlerFault = z.infer<typeof HandlerFault>

const Kind = z.enum([
  /** This answer instead of the handler's. */
  'answer',
  /** Nothing is done and the connection is held: for `holdMs`, or until the caller gives up. */
  'timeout-before',
  /** The call is handled and stored, its answer never sent. */
  'timeout-after',
  /** The connection is dropped before any work. */
  'cut',
  /** Likewise, after the work. */
  'cut-after',
  /** The work is done; of the answer come the headers and half the body, then the connection is dropped. */
  'cut-body',
  /** The work is done; the body comes in crumbs, one every `holdMs`. */
  'drip',
  /** The work is done; `set` and `patch` change what the answer says of it. */
  'rewrite',
  /** The handler is told to get `handler` wrong. */
  'handler',
])

/** Timers of Node count no further. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** A date so far ahead can still be written. */
const LONGEST_WAIT_SECONDS = 2 ** 31 - 1

/** What goes wrong, how often. */
export const Fault = z.strictObject({
  /** `*` for all. */
  method: z.string().default('*'),
  /** Segments with `:` stand for any. */
  path: z.string().startsWith('/'),
  kind: Kind.default('answer'),
  times: z.int().min(1).default(1),
  /** How many fitting calls are let through first. */
  after: z.int().min(0).default(0),
  status: z.int().min(200).max(599).optional(),
  statusText: z
    .string()
    .regex(/^[\x20-\x7e]*$/)
    .optional(),
  /** A text is what a gateway would send; anything else is JSON. */
  body: z.unknown().optional(),
  headers: z
    .record(z.string(), z.string())
    .refine(canBeSent, 'must be names and values that HTTP can carry')
    .optional(),
  /** Adds `Retry-After`: seconds, or the moment as an HTTP date. */
  retryAfterSeconds: z.int().min(0).max(LONGEST_WAIT_SECONDS).optional(),
  retryAfterAs: z.enum(['seconds', 'date']).optional(),
  holdMs: z.int().min(0).max(LONGEST_TIMER_MS).optional(),
  handler: HandlerFault.optional(),
  /** Members of the answer by path (`items.*.status`), where they are there, and what they become. */
  set: z.record(z.string(), z.unknown()).optional(),
  /** Merged into the answer's body (RFC 7396). */
  patch: z.unknown().optional(),
})
export type Fault = z.infer<typeof Fault>

function canBeSent(headers: Record<string, string>): boolean {
  try {
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name)
      validateHeaderValue(name, value)
    }
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** The faults waiting for their calls, oldest first. */
export function createFaults() {
  const waiting = new Map<string, Fault>()
  return {
    add(fault: Fault): string {
      const id = randomUUID()
      waiting.set(id, { ...fault })
      return id
    },
    list: () => [...waiting].map(([id, fault]) => ({ ...fault, id })),
    clear: (): void => waiting.clear(),
    /** Takes one use of the first fault that fits the call. */
    take(method: string, path: string): Fault | undefined {
      for (const [id, fault] of waiting) {
        if (fault.method !== '*' && fault.method.toUpperCase() !== method) continue
        if (!matchPath(fault.path, path)) continue
        if (fault.after > 0) {
          fault.after -= 1
          continue
        }
        fault.times -= 1
        if (fault.times <= 0) waiting.delete(id)
        return fault
      }
      return undefined
    },
  }
}

export type Faults = ReturnType<typeof createFaults>
