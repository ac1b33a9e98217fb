import { z } from 'zod'
import { camelCased } from '../camel-case'
import { SubscriptionId } from '../ids'
import { Attributes } from '../link'
import { SentBillingCycle, TermDuration } from '../orders/purchase'
import { Instant, listOf, maybe, Text, Whole } from '../scalars'

/** Sent closed. `transition_with_license_transfer` is for legacy sources and needs a directory role. ch. 8.7. */
export const TransitionType = z.enum(['transition_only', 'transition_with_license_transfer'])
export type TransitionType = z.infer<typeof TransitionType>

/** Body of an upgrade, or of the way from a trial to what is paid for. ch. 8.7. */
export const TransitionRequest = z.strictObject({
  toCatalogItemId: z.string().min(1),
  quantity: z.int().positive(),
  transitionType: TransitionType,
  fromCatalogItemId: z.string().optional(),
  fromSubscriptionId: SubscriptionId.optional(),
  /** Seats move into this subscription; without it, all seats keep theirs and a part gets a new one. */
  toSubscriptionId: SubscriptionId.optional(),
  termDuration: TermDuration.optional(),
  billingCycle: SentBillingCycle.optional(),
  promotionId: z.string().optional(),
})
export type TransitionRequest = z.input<typeof TransitionRequest>

const TransitionEvent = z.looseObject({
  name: maybe(z.string()),
  /** `Started`, `Completed`, `Failed`; the documented value has a space behind it. */
  status: maybe(z.string().trim()),
  timestamp: Instant,
  errors: listOf(z.looseObject({ code: maybe(Text), description: maybe(z.string()) })),
  attributes: maybe(Attributes),
})

/** How an upgrade goes. Documented partly in PascalCase (`Events`, `FromCatalogItemId`). ch. 8.7. */
export const Transition = camelCased(
  z.looseObject({
    operationId: maybe(z.string()),
    fromCatalogItemId: maybe(z.string()),
    fromSubscriptionId: maybe(z.string()),
    toCatalogItemId: maybe(z.string()),
    toSubscriptionId: maybe(z.string()),
    quantity: maybe(Whole),
    termDuration: maybe(z.string()),
    billingCycle: maybe(z.string()),
    transitionType: maybe(z.string()),
    promotionId: maybe(z.string()),
    events: listOf(TransitionEvent),
    attributes: maybe(Attributes),
  }),
)
export type Transition = z.infer<typeof Transition>

/** The page names the list `transition`, the SDK `items`: both are read. ch. 8.7. */
export const Transitions = z
  .looseObject({ items: listOf(Transition), transition: listOf(Transition), attributes: maybe(Attributes) })
  .transform(({ items, transition, ...rest }) => ({ ...rest, items: [...items, ...transition] }))
export type Transitions = z.infer<typeof Transitions>
