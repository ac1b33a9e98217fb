import { z } from 'zod'
import type { Table } from '../../tables.ts'

/** A test event and what became of it; kept for seven days. */
export const ValidationEvent = z.object({
  correlationId: z.guid(),
  createdAt: z.string(),
  callbackUrl: z.string(),
  completed: z.boolean(),
  results: z.array(
    z.object({
      responseCode: z.string(),
      responseMessage: z.string(),
      systemError: z.boolean(),
      dateTimeUtc: z.string(),
    }),
  ),
})
export type ValidationEvent = z.infer<typeof ValidationEvent>

export const validationEvents: Table<ValidationEvent> = { name: 'webhookValidationEvents', row: ValidationEvent }

const KEPT_MS = 7 * 24 * 60 * 60 * 1000

export function isPurged({ createdAt }: ValidationEvent, now: Date): boolean {
  return now.getTime() - Date.parse(createdAt) > KEPT_MS
}
