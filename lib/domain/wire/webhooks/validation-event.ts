import { z } from 'zod'
import { Flag, Instant, listOf, maybe, Text } from '../scalars'

/** The name of a test event that was asked for. partner-center-api.md ch. 9.4. */
export const ValidationEventRequested = z.looseObject({ correlationId: z.string() })
export type ValidationEventRequested = z.infer<typeof ValidationEventRequested>

/** How the test event fared: one result for each of up to ten attempts. Kept for seven days. ch. 9.4. */
export const ValidationEvent = z.looseObject({
  correlationId: z.string(),
  partnerId: maybe(z.string()),
  status: maybe(z.string()),
  callbackUrl: maybe(z.string()),
  results: listOf(
    z.looseObject({
      responseCode: maybe(Text),
      responseMessage: maybe(z.string()),
      systemError: maybe(Flag),
      dateTimeUtc: Instant,
    }),
  ),
})
export type ValidationEvent = z.infer<typeof ValidationEvent>
