import { z } from 'zod'
import { type Call, Refusal } from '../../http/route.ts'
import { attestation, lineBody, orNull } from '../purchase/line-body.ts'
import { requireAttestation } from '../purchase/requirements.ts'
import { requireBody } from '../require-body.ts'

const CartBody = z.object({
  ...attestation,
  lineItems: z
    .array(
      z.object({
        ...lineBody,
        id: orNull(z.union([z.int(), z.string()])),
        catalogItemId: orNull(z.string()),
        billingCycle: z.string(),
        participants: orNull(z.array(z.object({ key: z.string(), value: z.string() }))),
        /** Named by the update page instead of participants. */
        additionalPartnerIdsOnRecord: orNull(z.array(z.string())),
      }),
    )
    .min(1),
})

/** One line as it was asked for. */
export type CartLineBody = z.infer<typeof CartBody>['lineItems'][number] & { catalogItemId: string }

/** Reads the body of create and update. Throws 400/800002, 400/900142 without catalogue item, 400/900206. */
export function requireCartBody({ body }: Call): CartLineBody[] {
  const { lineItems, partnerOnRecordAttestationAccepted } = requireBody(CartBody, body)
  requireAttestation(partnerOnRecordAttestationAccepted)
  return lineItems.map((line, index) => {
    const { catalogItemId } = line
    if (!catalogItemId) throw new Refusal(400, 900142, `The catalog item id of line ${index} is missing.`)
    return { ...line, catalogItemId }
  })
}
