import { z } from 'zod'
import type { Call } from '../../../http/route.ts'
import { orNull } from '../../purchase/line/line-body.ts'
import { text, wholeNumber } from '../../wire/lenient.ts'
import { requireBody } from '../../wire/require-body.ts'

const PatchBody = z.object({
  status: orNull(text),
  billingCycle: orNull(text),
  lineItems: orNull(
    z.array(
      z.object({
        lineItemNumber: orNull(wholeNumber),
        offerId: orNull(z.string()),
        subscriptionId: orNull(z.string()),
        parentSubscriptionId: orNull(z.string()),
        friendlyName: orNull(z.string()),
        quantity: orNull(wholeNumber),
        partnerIdOnRecord: orNull(text),
      }),
    ),
  ),
  attributes: orNull(z.object({ etag: orNull(z.string()) })),
})
export type PatchBody = z.infer<typeof PatchBody>

/** Reads the body of an update; what else of the order is echoed back does not count. Throws 400/800002. */
export function requirePatchBody({ body }: Call): PatchBody {
  return requireBody(PatchBody, body)
}
