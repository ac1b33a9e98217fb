import 'server-only'
import type { Call } from './call'

/** Placing an order goes before following one, and that before refreshing what is only mirrored. */
export type Priority = 'placing' | 'following' | 'refreshing'

export type Budget = {
  /** Runs one exchange when there is room for it. */
  run<T>(
    call: Pick<Call, 'method' | 'path' | 'signal' | 'requestId'>,
    priority: Priority,
    exchange: () => Promise<T>,
  ): Promise<T>
}
