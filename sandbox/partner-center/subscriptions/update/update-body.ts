import { z } from 'zod'
import type { Call } from '../../../http/route.ts'
import { orNull } from '../../purchase/line/line-body.ts'
import { flag, text, wholeNumber } from '../../wire/lenient.ts'
import { requireBody } from '../../wire/require-body.ts'

const InstructionsBody = z.object({
  product: z.object({
    productId: z.string(),
    skuId: text,
    availabilityId: z.string(),
    billingCycle: text,
    termDuration: z.string(),
    promotionId: orNull(z.string()),
  }),
  quantity: wholeNumber,
  customTermEndDate: orNull(z.string()),
})
export type InstructionsBody = z.infer<typeof InstructionsBody>

/** The members that can be changed; what else of the resource is echoed back does not count. */
const UpdateBody = z.object({
  friendlyName: orNull(z.string()),
  quantity: orNull(wholeNumber),
  status: orNull(text),
  autoRenewEnabled: orNull(flag),
  termDuration: orNull(z.string()),
  billingCycle: orNull(text),
  scheduledNextTermInstructions: orNull(InstructionsBody),
  nextChargeInstructions: orNull(InstructionsBody.partial({ quantity: true })),
  attributes: orNull(z.object({ etag: orNull(z.string()) })),
})
export type UpdateBody = z.infer<typeof UpdateBody>

/** Reads the body of an update. Throws 400/800002. */
export function requireUpdateBody({ body }: Call): UpdateBody {
  return requireBody(UpdateBody, body)
}
