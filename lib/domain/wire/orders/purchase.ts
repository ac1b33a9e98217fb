import { z } from 'zod'
import { Amount } from '../../money'
import { enumReader } from '../enums'
import { Flag, Instant, maybe, Text, Whole } from '../scalars'
import { Pricing } from './pricing'

/** What cart lines and order lines have in common. partner-center-api.md ch. 6.3, 7.3, appendix A. */

/** Sent closed; answers are read with `normalizeBillingCycle`. */
export const BillingCycle = z.enum(['monthly', 'annual', 'none', 'one_time', 'triennial', 'biennial'])
export type BillingCycle = z.infer<typeof BillingCycle>

/** `Annual`, `one_time`, `OneTime` … to one spelling; unlisted or absent cycles are `unknown`. */
export const normalizeBillingCycle = enumReader(BillingCycle.options, 'unknown')

/** As it is sent: in the wire's spelling, whatever it was before. */
export const SentBillingCycle = z.preprocess(
  (cycle: BillingCycle) => (typeof cycle === 'string' ? normalizeBillingCycle(cycle) : cycle),
  BillingCycle,
)

/** ISO 8601 durations on sale. Left out for Azure plan and perpetual software. */
export const TermDuration = z.enum(['P1M', 'P1Y', 'P3Y'])
export type TermDuration = z.infer<typeof TermDuration>

const RenewalTerm = z.looseObject({ termDuration: maybe(z.string()) })

/** Documented as an array, an object on the wire: the first element counts. ch. 6.3. */
const RenewsTo = z.union([RenewalTerm, z.array(RenewalTerm).transform((terms) => terms[0])])

export const PurchaseCommitment = z.looseObject({
  amount: maybe(Amount),
  currency: maybe(z.string()),
  grain: maybe(z.string()),
})

/** What is read of every line, beside its number and what it is of. */
export const purchasedLine = {
  friendlyName: maybe(z.string()),
  /** Of an order: 0 once the line was cancelled. */
  quantity: Whole,
  termDuration: maybe(z.string()),
  provisioningContext: maybe(z.record(z.string(), maybe(Text))),
  renewsTo: maybe(RenewsTo),
  attestationAccepted: maybe(Flag),
  promotionId: maybe(z.string()),
  customTermEndDate: Instant,
  pricing: maybe(Pricing),
  purchaseCommitment: maybe(PurchaseCommitment),
}

const PurchaseCommitmentRequest = z.strictObject({
  /** Per hour, in `currency`. */
  amount: z.number().positive(),
  currency: z.string(),
  grain: z.literal('hourly'),
})

/** What is sent of every line, as above. */
export const purchasedLineRequest = {
  friendlyName: z.string().optional(),
  quantity: z.int().positive(),
  termDuration: TermDuration.optional(),
  provisioningContext: z.record(z.string(), z.string()).optional(),
  renewsTo: z.strictObject({ termDuration: TermDuration }).optional(),
  attestationAccepted: z.boolean().optional(),
  promotionId: z.string().optional(),
  customTermEndDate: z.iso.datetime().optional(),
  purchaseCommitment: PurchaseCommitmentRequest.optional(),
}
