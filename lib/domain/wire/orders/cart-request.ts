import { z } from 'zod'
import { CartId, MpnId } from '../ids'
import { purchasedLineRequest, SentBillingCycle } from './purchase'

/** ch. 6.8: additional resellers of one line. */
export const MAX_ADDITIONAL_RESELLERS = 5

/** ch. 6.8: who sold this line, as the cart spells it. */
const ParticipantKey = z.enum(['transaction_reseller', 'consumption_reseller', 'additional_transaction_reseller'])
type ParticipantKey = z.infer<typeof ParticipantKey>

export const Participant = z.strictObject({ key: ParticipantKey, value: MpnId })
export type Participant = z.infer<typeof Participant>

const Participants = z.array(Participant).refine(
  (participants) => {
    const count = (key: ParticipantKey) => participants.filter((participant) => participant.key === key).length
    const additional = count('additional_transaction_reseller')
    return (
      count('transaction_reseller') <= 1 &&
      additional <= MAX_ADDITIONAL_RESELLERS &&
      (additional === 0 || count('transaction_reseller') === 1)
    )
  },
  { error: 'One transaction reseller first, then at most five additional ones' },
)

const line = {
  ...purchasedLineRequest,
  /** 0-based index within the cart, add-on items included; recommended, not required. */
  id: z.int().nonnegative().optional(),
  catalogItemId: z.string().min(1),
  currencyCode: z.string().optional(),
  billingCycle: SentBillingCycle,
  participants: Participants.optional(),
}

export const CartLineItemRequest = z.strictObject({
  ...line,
  /** Legacy add-ons bought towards this line. New-commerce add-ons are lines of their own. */
  addonItems: z.array(z.strictObject(line)).optional(),
})
export type CartLineItemRequest = z.infer<typeof CartLineItemRequest>

/** Body of creating and of replacing a cart: always the complete cart. ch. 6.2, 6.7. */
export const CartRequest = z.strictObject({
  id: CartId.optional(),
  lineItems: z.array(CartLineItemRequest).min(1),
  partnerOnRecordAttestationAccepted: z.boolean(),
})
export type CartRequest = z.infer<typeof CartRequest>
