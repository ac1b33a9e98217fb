import { z } from 'zod'
import { enumReader } from '../enums'
import { Instant, maybe } from '../scalars'

/** Microsoft's review of a customer account. ch. 4.5: all but `Allowed` (and no status at all) block transactions. */
export const ValidationStatus = z.looseObject({
  type: maybe(z.string()),
  status: z.string(),
  lastUpdateDateTime: Instant,
})
export type ValidationStatus = z.infer<typeof ValidationStatus>

const VALIDATION_STATUSES = ['Unknown', 'UnderReview', 'Allowed', 'NotAllowed', 'NotReady'] as const
/** `Not Ready` is written with a space on the wire; unlisted values count as `Unknown`. */
export const normalizeValidationStatus = enumReader(VALIDATION_STATUSES, 'Unknown')
