import { z } from 'zod'
import { CartId } from '../ids'
import { Attributes, KeyValue, Links } from '../link'
import { Flag, Instant, listOf, maybe, Text, Whole } from '../scalars'
import { purchasedLine } from './purchase'

/** What is wrong with a line of a cart that was accepted all the same (201). The code is a number on the wire. ch. 6.5. */
export const CartError = z.looseObject({
  errorCode: Text,
  errorDescription: maybe(z.string()),
  additionalInformation: maybe(z.looseObject({ availableQuantity: maybe(Whole), purchasedQuantity: maybe(Whole) })),
})
export type CartError = z.infer<typeof CartError>

const line = {
  ...purchasedLine,
  id: Whole,
  catalogItemId: z.string(),
  currencyCode: maybe(z.string()),
  billingCycle: maybe(z.string()),
  participants: listOf(KeyValue),
  orderGroup: maybe(Text),
  purchaseSystem: maybe(z.string()),
  error: maybe(CartError),
}

/** ch. 6.3. Add-on items (legacy offers only) continue the numbering of `id`. */
export const CartLineItem = z.looseObject({ ...line, addonItems: listOf(z.looseObject(line)) })
export type CartLineItem = z.infer<typeof CartLineItem>

/** ch. 6.2. Expires 7 days after creation; afterwards it is 404/800008. */
export const Cart = z.looseObject({
  id: CartId,
  creationTimestamp: Instant,
  lastModifiedTimestamp: Instant,
  expirationTimestamp: Instant,
  lastModifiedUser: maybe(z.string()),
  status: maybe(z.string()),
  lineItems: listOf(CartLineItem),
  partnerOnRecordAttestationAccepted: maybe(Flag),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type Cart = z.infer<typeof Cart>
